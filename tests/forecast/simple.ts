/** The simple forecasters that others use: the bars to be cleared. Each takes a case and says its three quantiles, a probability and a day. */
import type { ForecastCase } from '../../src/insights/forecast/case.ts';
import { ageOf, daysOf, type Given, givenOf, pastOf } from './given.ts';
import { DAY, dateOf, daysBetween, iso, isWeekend, noonOf } from './japan.ts';

export interface Guess {
  endUsedMB: { p10: number; p50: number; p90: number };
  runOut: { probability: number; date: string | null };
  dailyBudgetMB: number | null;
  anomalies?: string[];
}
export type Forecaster = (given: ForecastCase) => Guess;

const Z80 = 1.2816;
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const uncertain = ({ elapsed }: Given) => Math.min(1.1, 0.28 + 0.75 / Math.sqrt(elapsed));

export const budgetOf = ({ quota, used, end, now }: Given) => (quota ? Math.max(0, quota - used) / Math.max(0.04, (end - now) / DAY) : null);

/** A log-normal rest around `end`; `clip` = what passes the quota trickles at 3 %. */
function guess(given: Given, end: number, sd: number, clip: boolean): Guess {
  const { quota, used, usedAt, left } = given;
  const rest = Math.max(0, end - used);
  const capped = (MB: number) => (clip && quota ? Math.max(used, Math.min(MB, quota + 0.03 * Math.max(0, MB - quota))) : Math.max(MB, used));
  const need = quota ? quota - used : Number.POSITIVE_INFINITY;
  const above = rest > 0 && quota ? 1 / (1 + Math.exp((-1.702 * (Math.log(rest) - Math.log(Math.max(need, 1e-9)))) / sd)) : 0;
  const probability = need <= 0 ? 1 : above;
  return {
    endUsedMB: { p10: capped(used + rest * Math.exp(-Z80 * sd)), p50: capped(end), p90: capped(used + rest * Math.exp(Z80 * sd)) },
    runOut: { probability, date: probability >= 0.5 && rest > need ? iso(Math.round(usedAt + (need / rest) * left * DAY)) : null },
    dailyBudgetMB: budgetOf(given),
  };
}

const straight = (given: Given, clip: boolean) => guess(given, given.used + (given.used / given.elapsed) * given.left, uncertain(given), clip);

/** What carriers' apps do. */
export const linear: Forecaster = (one) => straight(givenOf(one), false);

/** The same, knowing that usage flattens at the quota. */
export const linearClipped: Forecaster = (one) => straight(givenOf(one), true);

/** The mean of the last three cycles. */
export const lastCycle: Forecaster = (one) => {
  const given = givenOf(one);
  const past = pastOf(given).slice(0, 3);
  const rate = past.length > 0 ? sum(past.map((cycle) => cycle.rate)) / past.length : given.used / given.elapsed;
  return guess(given, given.used + rate * given.left, past.length > 0 ? 0.5 : uncertain(given), true);
};

/** The mean of working days and of weekends. */
export const weekdayMean: Forecaster = (one) => {
  const given = givenOf(one);
  const days = [...daysOf(given)];
  if (days.length < 5) return linearClipped(one);
  const mean = sum(days.map(([, MB]) => MB)) / days.length;
  const [work, free] = [false, true].map((weekend) => {
    const of = days.filter(([date]) => isWeekend(noonOf(date)) === weekend);
    return of.length > 0 ? sum(of.map(([, MB]) => MB)) / of.length : mean;
  }) as [number, number];
  const rest = sum(daysBetween(given.usedAt, given.end).map(({ from, share }) => share * (isWeekend(noonOf(dateOf(from))) ? free : work)));
  return guess(given, given.used + rest, 0.25 + 0.9 / Math.sqrt(days.length), true);
};

/** An exponentially weighted mean of days, half of it a week old. */
export const weekly: Forecaster = (one) => {
  const given = givenOf(one);
  const days = [...daysOf(given)].map(([date, MB]) => ({ MB, weight: 0.5 ** (ageOf(given, date) / 7) }));
  if (days.length < 3) return linearClipped(one);
  const rate = sum(days.map(({ MB, weight }) => MB * weight)) / sum(days.map(({ weight }) => weight));
  return guess(given, given.used + rate * given.left, 0.5, true);
};

export const SIMPLE: Record<string, Forecaster> = { linear, linearClipped, lastCycle, weekdayMean, weekly };
