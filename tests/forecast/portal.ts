/** What a portal shows of a line, and when its user looks: rounded, late, stale after a reset, with gaps. */
import { DAY, dateOf, dayStart, HOUR } from './japan.ts';
import type { Random } from './random.ts';
import { type Life, type LivedCycle, usedAt } from './user.ts';

export interface Portal {
  stepMB: number;
  /** hours, or as of the last midnight */
  delay: number | 'midnight';
  dailyDays: number;
  months: number;
  stale: boolean;
  looks: keyof typeof LOOKS;
}

const LOOKS = { daily: 0.9, often: 0.45, weekly: 1 / 7, rare: 1 / 13 };
const roundTo = (MB: number, step: number) => Math.max(0, Math.round(MB / step) * step);

export function portalOf(r: Random): Portal {
  return {
    stepMB: r.pick([10, 10, 10, 1, 100]),
    delay: r.unit() < 0.5 ? 0.3 : r.unit() < 0.4 ? 4 : 'midnight',
    dailyDays: r.pick([0, 0, 3, 7, 30, 30]),
    months: r.pick([0, 0, 3, 6]),
    stale: r.unit() < 0.06,
    looks: r.pick(['daily', 'daily', 'often', 'weekly', 'rare'] as const),
  };
}

function shown(life: Life, portal: Portal, at: number): number {
  const asOf = portal.delay === 'midnight' ? dayStart(at) - 1 : at - portal.delay * HOUR;
  const index = life.cycles.findIndex(({ start, end }) => at >= start && at < end);
  const cycle = life.cycles[index] as LivedCycle;
  if (asOf >= cycle.start) return roundTo(usedAt(life, asOf), portal.stepMB);
  const previous = life.cycles[index - 1];
  return portal.stale && previous && at - cycle.start < 8 * HOUR ? roundTo(previous.totalMB, portal.stepMB) : 0;
}

/** Every reading from the installation on: `[at, used MB]`. */
export function readingsOf(life: Life, portal: Portal, installedAt: number, last: number, r: Random): [number, number][] {
  const gapFrom = r.unit() < 0.12 ? installedAt + r.range(5, 60) * DAY : Number.POSITIVE_INFINITY;
  const gapTo = gapFrom + r.range(9, 25) * DAY;
  const readings: [number, number][] = [];
  for (let day = dayStart(installedAt); day < last; day += DAY) {
    const times = day === dayStart(installedAt) ? 1 : r.unit() < LOOKS[portal.looks] ? (r.unit() < 0.25 ? 2 : 1) : 0;
    const hours = Array.from({ length: times }, () => 7 + 16.9 * Math.sqrt(r.unit())).sort((a, b) => a - b);
    for (const hour of hours) {
      const at = Math.round((day + hour * HOUR) / 60_000) * 60_000;
      if ((at > gapFrom && at < gapTo) || at >= last) continue;
      readings.push([at, Math.round(shown(life, portal, at))]);
    }
  }
  return readings;
}

/** The portal's daily table as it was met at each reading, rounded. */
export function dailyTable(days: Readonly<Record<string, number>>, readings: readonly (readonly [number, number])[], stepMB: number, dailyDays: number) {
  const table: Record<string, number> = {};
  for (const [at] of readings) {
    for (let back = 1; back <= dailyDays; back++) {
      const date = dateOf(dayStart(at) - back * DAY);
      if (days[date] !== undefined) table[date] ??= Math.round(days[date] / stepMB) * stepMB;
    }
  }
  return Object.keys(table)
    .sort()
    .map((date) => ({ date, MB: table[date] as number }));
}
