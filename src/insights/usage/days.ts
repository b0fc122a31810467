/** What each day used, from the increments between readings, spread by the hour: an estimate, and only of what was seen. */
import type { DaySeen, DayTotal, UsageDay, UsagePoint } from '../../model/usage';
import { dateOfDay, slotsBetween } from '../forecast/clock';
import { type Step, stepsOf } from './steps';

// what is counted twice by rounding is no usage
const WHOLE = 0.999;
/** A share of a day, 1 where nothing worth naming lacks. */
export const wholeOr = (share: number): number => (share > WHOLE ? 1 : share);

/** Days by date. Any order of points gives the same. */
export function daysBetween(points: readonly UsagePoint[]): Map<string, DaySeen> {
  const days = new Map<string, DaySeen>();
  for (const step of stepsOf(points)) spread(days, step);
  for (const [date, { MB, share }] of days) days.set(date, { MB, share: wholeOr(share) });
  return days;
}

function spread(days: Map<string, DaySeen>, { from, to, MB }: Step): void {
  const slots = slotsBetween(from, to);
  const all = slots.reduce((sum, { share }) => sum + share, 0);
  for (const { day, share } of slots) {
    const date = dateOfDay(day);
    const before = days.get(date) ?? { MB: 0, share: 0 };
    // a step of a moment has no share that can be counted with
    days.set(date, { MB: before.MB + MB * (all > 0 ? share / all : 1 / slots.length), share: before.share + share });
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
