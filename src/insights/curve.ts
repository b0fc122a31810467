/** The course of a cycle: what was used by when, where an even use would stand, and how it may go on. */
import { daysBetween, type JstDate, jstDate, plusDays, startOfJstDate } from '../model/jst';
import type { LineSummary } from '../model/summary';
import type { UsagePoint } from '../model/usage';
import { horizonOf } from './horizon';

/** So much was used by an instant (ms). */
export interface CurvePoint {
  at: number;
  MB: number;
}

export interface Curve {
  /** first and last day */
  start: JstDate;
  end: JstDate;
  /** as read, oldest first */
  points: CurvePoint[];
  totalMB?: number;
  /** from the last point on: what 10, 50 and 90 of 100 stay below at the end */
  fan?: { p10: number; p50: number; p90: number };
}

/** Of more days no chart can be drawn: a page or a user told a wrong year. */
const LONGEST_DAYS = 1100;

/** Undefined where no cycle, pack or trip is running or nothing was read in it. @param points of the line or of its pool, oldest first */
export function curveOf(line: LineSummary, of: 'line' | 'pool', points: readonly UsagePoint[], now: number): Curve | undefined {
  const horizon = horizonOf(line, points, now);
  if (!horizon || daysBetween(horizon.start, horizon.end) > LONGEST_DAYS) return undefined;
  const [from, to] = [startOfJstDate(horizon.start), startOfJstDate(plusDays(horizon.end, 1))];
  const inside = points.filter(({ at, usedMB }) => usedMB !== undefined && at >= from && at < to && at <= now);
  const read = inside.map(({ at, usedMB }) => ({ at, MB: usedMB as number }));
  const last = read.at(-1);
  if (!last) return undefined;
  const outlook = line.outlook?.of === of && jstDate(line.outlook.at) === jstDate(now) && line.outlook.until === horizon.end ? line.outlook : undefined;
  const totalMB = outlook?.totalMB ?? inside.findLast(({ totalMB: total }) => total !== undefined)?.totalMB;
  return {
    start: horizon.start,
    end: horizon.end,
    // a monthly cycle began with nothing used; of a pack or a trip that is not known
    points: horizon.by === 'cycle' && (read[0] as CurvePoint).at > from ? [{ at: from, MB: 0 }, ...read] : read,
    ...(totalMB === undefined ? {} : { totalMB }),
    ...(outlook ? { fan: outlook.endMB } : {}),
  };
}

/** What was used by an instant: between two readings on the straight line, after the last as forecast. */
export function curveAt({ points, fan, end }: Curve, at: number): { MB: number; low?: number; high?: number } | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || at < first.at) return undefined;
  if (at > last.at) {
    if (!fan) return undefined;
    const share = Math.min(1, (at - last.at) / (startOfJstDate(plusDays(end, 1)) - last.at));
    const then = (MB: number) => last.MB + share * (Math.max(MB, last.MB) - last.MB);
    return { MB: then(fan.p50), low: then(fan.p10), high: then(fan.p90) };
  }
  const next = points.findIndex((point) => point.at >= at);
  const [a, b] = [points[Math.max(0, next - 1)] as CurvePoint, points[next] as CurvePoint];
  return { MB: b.at === a.at ? b.MB : a.MB + ((at - a.at) / (b.at - a.at)) * (b.MB - a.MB) };
}
