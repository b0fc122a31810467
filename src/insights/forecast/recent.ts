/** What this cycle and the last days tell of the rate to come. */
import type { Known } from './clean.ts';
import { dayNumber, isWeekend, shareBefore, slotsBetween } from './clock.ts';
import { IDLE_MB, LOOK_BACK_DAYS, PLAUSIBLE_DAY_MB, TUNED } from './constants.ts';
import type { Day } from './days.ts';

// of the first day, by its hours: earlier a mean would be that of an hour
const LEAST_ELAPSED = 0.3;

/** A belief about the logarithm of the daily rate. */
export interface Source {
  mu: number;
  variance: number;
}

export const logRate = (MB: number): number => Math.log(MB + IDLE_MB);

/** Days before the newest reading, to the middle of the day; newest last. */
export function nearDays(known: Known, days: readonly Day[]): (Day & { age: number })[] {
  const today = dayNumber(known.usedAt) + shareBefore(known.usedAt);
  return days.map((day) => ({ ...day, age: Math.max(0, today - day.day - 0.5) })).filter(({ day }) => day < today && day > today - LOOK_BACK_DAYS);
}

export interface Recent {
  source: Source | undefined;
  /** variance of a day over its squared mean, drawn to what is usual */
  ratio: number;
}

/** @param near the days of {@link nearDays} @param left days to the reset */
export function recentOf(known: Known, near: readonly (Day & { age: number })[], left: number): Recent {
  const { n, mean, variance } = momentsOf(near, TUNED.halfLife);
  const slow = momentsOf(near, TUNED.slowHalfLife);
  const ratio = ratioOf(n, mean, variance);
  const told = (MB: number, per: number, seen: number, drift: number): Source => ({ mu: logRate(MB), variance: Math.log(1 + (ratio * per) / seen) + drift });
  const sources: Source[] = [];
  const latest = near.at(-1);
  if (latest)
    sources.push(
      told(latest.MB, TUNED.latestDay, 1, TUNED.driftPerDay * left),
      told(mean, TUNED.recentDays, n, TUNED.drift),
      told(slow.mean, TUNED.slowDays, slow.n, TUNED.drift),
    );
  const elapsed = total(slotsBetween(known.spans[0].start, known.usedAt).map(({ share }) => share));
  if (known.read && elapsed > LEAST_ELAPSED && known.usedMB <= elapsed * PLAUSIBLE_DAY_MB)
    sources.push(told(known.usedMB / elapsed, TUNED.cycleDays, elapsed, TUNED.drift));
  const joint = weigh(sources);
  return { source: joint && { ...joint, variance: joint.variance * (1 + TUNED.overlap * (sources.length - 1)) }, ratio };
}

/** Recent days, the nearer the heavier, as if they were `n` of equal weight. */
function momentsOf(near: readonly (Day & { age: number })[], halfLife: number): { n: number; mean: number; variance: number } {
  const weighed = near.map(({ MB, age, share }) => ({ MB, weight: share * 0.5 ** (age / halfLife) }));
  const all = total(weighed.map(({ weight }) => weight));
  if (!(all > 0)) return { n: 0, mean: 0, variance: 0 };
  const mean = total(weighed.map(({ MB, weight }) => MB * weight)) / all;
  const variance = total(weighed.map(({ MB, weight }) => weight * (MB - mean) ** 2)) / all;
  return { n: all ** 2 / total(weighed.map(({ weight }) => weight ** 2)), mean, variance };
}

/** A user's own ratio from four days on, between what is hardly a variation and what single days cannot tell from chance. */
function ratioOf(n: number, mean: number, variance: number): number {
  if (n < 4) return TUNED.ratio;
  const own = Math.min(9, Math.max(0.05, variance / Math.max(1, mean * mean)));
  const share = (TUNED.ownRatio * n) / (n + TUNED.ownRatioDays);
  return Math.exp((1 - share) * Math.log(TUNED.ratio) + share * Math.log(own));
}

/** Beliefs put together, each by how sure it is. */
export function weigh(sources: readonly Source[]): Source | undefined {
  if (sources.length === 0) return undefined;
  const precision = total(sources.map(({ variance }) => 1 / variance));
  return { mu: total(sources.map(({ mu, variance }) => mu / variance)) / precision, variance: 1 / precision };
}

/** Factors of a working day and of a weekend day against the mean, drawn to 1. */
export function weekendFactors(near: readonly Day[]): [number, number] {
  const rows = [false, true].map((weekend) => near.filter(({ day }) => isWeekend(day) === weekend));
  const sorted = near.map(({ MB }) => MB).sort((a, b) => a - b);
  // a single huge day says nothing of its weekday
  const most = 4 * (sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 0);
  const used = (days: readonly Day[]) => total(days.map(({ MB, share }) => Math.min(MB, most) * share));
  const seen = (days: readonly Day[]) => total(days.map(({ share }) => share));
  const mean = used(near) / seen(near);
  if (!(mean > 0)) return [1, 1];
  const [work, free] = rows.map((days) => (used(days) / mean + TUNED.weekendDays) / (seen(days) + TUNED.weekendDays)) as [number, number];
  const all = (5 * work + 2 * free) / 7;
  return [work / all, free / all];
}

export const total = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
