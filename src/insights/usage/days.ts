/** What each day used, from the increments between readings, spread by the hour: an estimate, and only of what was seen. */
import type { DaySeen, DayTotal, UsageDay, UsagePoint } from '../../model/usage';
import { DAY_MS, dateOfDay, slotsBetween } from '../forecast/clock';
import { type Chain, chains } from './chains';

// between the start and the first reading, and between readings: over longer gaps a mean says nothing of a day
const LONGEST_START = 12 * DAY_MS;
const LONGEST_GAP = 36 * DAY_MS;
// what is counted twice by rounding is no usage
const WHOLE = 0.999;

/** Days by date. Any order of points gives the same. */
export function daysBetween(points: readonly UsagePoint[]): Map<string, DaySeen> {
  const days = new Map<string, DaySeen>();
  for (const chain of chains(points)) for (const [from, to] of steps(chain)) spread(days, from, to);
  for (const [date, { MB, share }] of days) days.set(date, { MB, share: share > WHOLE ? 1 : share });
  return days;
}

interface Mark {
  at: number;
  usedMB: number;
}

function steps({ start, marks }: Chain): [Mark, Mark][] {
  const all: Mark[] = start === undefined ? [...marks] : [{ at: start, usedMB: 0 }, ...marks];
  return all.slice(1).flatMap((to, index): [Mark, Mark][] => {
    const from = all[index] as Mark;
    const longest = index === 0 && start !== undefined ? LONGEST_START : LONGEST_GAP;
    return to.at > from.at && to.at - from.at <= longest ? [[from, to]] : [];
  });
}

function spread(days: Map<string, DaySeen>, from: Mark, to: Mark): void {
  const slots = slotsBetween(from.at, to.at);
  const all = slots.reduce((sum, { share }) => sum + share, 0);
  for (const { day, share } of slots) {
    const date = dateOfDay(day);
    const before = days.get(date) ?? { MB: 0, share: 0 };
    const MB = all > 0 ? ((to.usedMB - from.usedMB) * share) / all : (to.usedMB - from.usedMB) / slots.length;
    days.set(date, { MB: before.MB + MB, share: before.share + share });
  }
}

/** The portal's own table wins; of a day that it saw only a part of, the readings may have seen more. */
export function dayTotal({ date, portal, between }: UsageDay): DayTotal | undefined {
  if (portal && (portal.share >= 1 || !between || between.share <= portal.share || between.MB <= portal.MB))
    return { date, MB: portal.MB, share: portal.share, from: 'portal' };
  return between && { date, ...between, from: 'readings' };
}

/** The days of a window, oldest first, one each. */
export const dayTotals = (days: readonly UsageDay[]): DayTotal[] =>
  days
    .map(dayTotal)
    .filter((day) => day !== undefined)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
