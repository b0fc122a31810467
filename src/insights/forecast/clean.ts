/** A case as it comes → numbers that can be counted with: sorted, once each, in their cycles, stale and impossible values out. */
import type { ForecastCase } from './case.ts';
import { DAY_MS, dateOfDay, dayNumber, dayOfDate, HOUR_MS, startOfDay } from './clock.ts';
import { boundsOf } from './cycles.ts';
import { delayOf, stepOf } from './delay.ts';

/** Used since the cycle's start, at the instant that the portal's figure is of. */
export interface Point {
  at: number;
  MB: number;
}

/** One billing cycle; its points rise in time and in MB. */
export interface Span {
  start: number;
  end: number;
  points: Point[];
  /** what the whole cycle used, where the portal gives it */
  totalMB?: number;
}

export interface Known {
  now: number;
  /** this cycle, then the earlier ones, newest first */
  spans: readonly [Span, ...Span[]];
  quotaMB: number | null;
  /** the portal's daily table, by the number of the day */
  table: ReadonlyMap<number, number>;
  usedMB: number;
  /** the instant `usedMB` is of; the cycle's start where nothing was read in it */
  usedAt: number;
  read: boolean;
}

interface Row extends Point {
  asOf: number;
}

// instants outside are typing errors; they would also be walked day by day
const [EARLIEST, LATEST] = [Date.UTC(2000, 0), Date.UTC(2200, 0)];
const LONGEST_CYCLE = 400 * DAY_MS;
// portals show the old cycle's figure for some hours after a reset
const STALE_MS = 12 * HOUR_MS;

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const rowsIn = <T>(rows: readonly T[]): readonly T[] => (Array.isArray(rows) ? rows.filter((row) => row !== null && typeof row === 'object') : []);

/** Never throws: what cannot be understood is as if it were not there. Without a cycle nothing is left of it. */
export function clean(given: ForecastCase): Known {
  const rows = readingsOf(given);
  const start = instantOf(given.cycle?.start) ?? rows[0]?.at ?? EARLIEST;
  const end = Math.min(start + LONGEST_CYCLE, Math.max(start, instantOf(given.cycle?.end) ?? start));
  const now = instantOf(given.now) ?? rows.at(-1)?.at ?? start;
  const table = new Map<number, number>();
  for (const { date, MB } of rowsIn(given.dailyHistory)) if (isAmount(MB) && dayOfDate(date) <= dayNumber(now)) table.set(dayOfDate(date), MB);
  const step = isAmount(given.roundingMB) ? given.roundingMB : stepOf(rows.map(({ MB }) => MB));
  const delay = given.delay === 'midnight' || isAmount(given.delay) ? given.delay : delayOf(rows, table, start, step);
  const months = new Map(rowsIn(given.monthlyHistory).map(({ month, MB }) => [month, MB]));
  const past = rows.filter(({ at }) => at <= now);
  const [current, ...earlier] = boundsOf(start, end).map(([from, to], back): Span => {
    const inside = past.filter(({ at }) => at >= from && at < to);
    const span = { start: from, end: to, points: rising(inside.map((row) => ({ at: asOf(row, from, delay), MB: row.MB }))) };
    const totalMB = months.get(dateOfDay(dayNumber(from)).slice(0, 7));
    return back > 0 && isAmount(totalMB) ? { ...span, totalMB } : span;
  }) as [Span, ...Span[]];
  if (current.points.every((point) => isStale(point, current, earlier[0]))) current.points = [];
  if (current.points.length === 0) current.points = tableSince(current.start, table, now);
  const last = current.points.at(-1);
  // a clock set back leaves readings ahead of it: their time means nothing, their amount is still used
  const ahead = rows.filter(({ at }) => at > now && at >= start && at < end).map(({ MB }) => MB);
  const loose = end > start ? [] : past.slice(-1).map(({ MB }) => MB);
  return {
    now,
    spans: [current, ...earlier],
    quotaMB: isAmount(given.quotaMB) && given.quotaMB > 0 ? given.quotaMB : null,
    table,
    usedMB: Math.max(last?.MB ?? 0, ...ahead, ...loose),
    usedAt: last?.at ?? start,
    read: last !== undefined,
  };
}

function readingsOf(given: ForecastCase): Row[] {
  return rowsIn(given.readings)
    .flatMap((row) => {
      const at = instantOf(row.at);
      return at !== undefined && isAmount(row.usedMB) ? [{ at, MB: row.usedMB, asOf: instantOf(row.asOf) ?? Number.NaN }] : [];
    })
    .sort((a, b) => a.at - b.at || a.MB - b.MB);
}

function instantOf(text: unknown): number | undefined {
  const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return at >= EARLIEST && at <= LATEST ? at : undefined;
}

/** The instant a figure is of, never before its cycle nor after it was read. */
function asOf({ at, asOf: printed }: Row, start: number, delay: number | 'midnight'): number {
  const told = Number.isFinite(printed) ? printed : delay === 'midnight' ? startOfDay(dayNumber(at)) : at - delay * HOUR_MS;
  return Math.min(at, Math.max(start, told));
}

/** What is above a later value of its cycle was the old cycle's, or was corrected since; of one instant the highest counts. */
function rising(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points.toReversed()) {
    const next = kept.at(-1);
    if (next && point.MB > next.MB + 1) continue;
    const at = Math.min(point.at, next?.at ?? point.at);
    if (at !== next?.at) kept.push({ at, MB: Math.min(point.MB, next?.MB ?? point.MB) });
  }
  return kept.reverse();
}

/** Used since the start by the portal's table alone, where it lacks no day. */
function tableSince(start: number, table: ReadonlyMap<number, number>, now: number): Point[] {
  let [day, MB] = [dayNumber(start), 0];
  if (startOfDay(day) !== start) return [];
  for (; table.has(day); day++) MB += table.get(day) as number;
  return startOfDay(day) > start && MB < Number.MAX_VALUE ? [{ at: Math.min(now, startOfDay(day)), MB }] : [];
}

/** The old cycle's figure, still shown in the first hours of the new one. */
function isStale(point: Point, current: Span, previous: Span | undefined): boolean {
  const old = previous?.points.at(-1);
  if (!previous || !old || old.at < previous.start + 0.8 * (previous.end - previous.start)) return false;
  return point.at - current.start < STALE_MS && point.MB > 0 && point.MB >= old.MB;
}
