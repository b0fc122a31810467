/**
 * The strong forecaster to beat: the rate of recent days, of earlier cycles and of the quota weighed by how sure each is,
 * then 240 futures drawn from the user's own days. Its numbers were found by a random search on 300 made-up users.
 */
import type { ForecastCase } from '../../src/insights/forecast/case.ts';
import { ageOf, daysOf, type Given, givenOf, type Past, pastOf } from './given.ts';
import { dayStart, daysBetween, iso, isWeekend, noonOf } from './japan.ts';
import { random } from './random.ts';
import { budgetOf, type Forecaster, type Guess } from './simple.ts';

const FUTURES = 240;
const DAYS = 64;
// biome-ignore lint/suspicious/noApproximativeNumericConstant: found by search, not a logarithm of 2
const QUOTA_SD = 1.442;
const THROWS = throwsOf(4242);

/** Of each future a normal and a unit throw in turn: the first two for the rate, then two a day. */
function throwsOf(seed: number): number[][] {
  const r = random(seed);
  return Array.from({ length: FUTURES }, () => Array.from({ length: 2 * DAYS + 2 }, (_, i) => (i % 2 ? r.unit() : r.normal())));
}

type Source = { mu: number; variance: number };
type Days = ReadonlyMap<string, number>;

export const strong: Forecaster = (one: ForecastCase): Guess => {
  const given = givenOf(one);
  const days = daysOf(given);
  const rest = { dailyBudgetMB: budgetOf(given), anomalies: spikes(days, given) };
  if (given.quota && given.used >= given.quota) return { ...usedUp(given, given.quota), ...rest };
  const past = pastOf(given);
  const rate = weigh([...recent(given, days), ...(past.length > 0 ? [earlier(past, floorOf(given))] : []), byQuota(given)]);
  return { ...futures(given, days, rate), ...rest };
};

function usedUp({ used, usedAt, left, current }: Given, quota: number) {
  const trickle = Math.max(10, quota * 0.002) * left;
  const endUsedMB = { p10: used, p50: used + trickle * 0.5, p90: used + Math.min(trickle * 2, 0.25 * quota) };
  return { endUsedMB, runOut: { probability: 1, date: current.length > 0 ? iso(usedAt) : null } };
}

const floorOf = ({ quota }: Given) => Math.max(0.5, ((quota ?? 3000) / 30) * 0.002);

/** Days by their age, half as heavy every 8.5 days. */
function recent(given: Given, days: Days): Source[] {
  const cut = winsor(days, 24.435);
  const rows = [...days].map(([date, MB]) => ({ MB: Math.min(MB, cut), age: ageOf(given, date) })).filter(({ age }) => age >= -0.6 && age <= 60);
  const weighed = rows.map(({ MB, age }) => ({ MB, weight: 0.5 ** (Math.max(0, age) / 8.537) }));
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const n = all > 0 ? all ** 2 / weighed.reduce((sum, { weight }) => sum + weight ** 2, 0) : 0;
  const mean = weighed.reduce((sum, { MB, weight }) => sum + weight * MB, 0) / all;
  let ratio = 1.571 ** 2;
  if (n >= 7) {
    const variance = weighed.reduce((sum, { MB, weight }) => sum + weight * (MB - mean) ** 2, 0) / all;
    const own = Math.min(9, variance / Math.max(1, mean * mean));
    const share = (0.868 * n) / (n + 10);
    ratio = Math.exp((1 - share) * Math.log(ratio) + share * Math.log(Math.max(0.05, own)));
  }
  const source = (rate: number, seen: number): Source => ({ mu: Math.log(rate + floorOf(given)), variance: Math.log(1 + (ratio * 5) / seen) + 0.282 });
  if (n > given.elapsed * 0.8 && n >= 2) return [source(mean, n)];
  return given.current.length > 0 ? [source(given.used / given.elapsed, Math.max(0.3, given.elapsed))] : [];
}

function earlier(past: readonly Past[], floor: number): Source {
  const weights = past.map(({ weight, back }) => weight * 0.721 ** (back - 1));
  const all = weights.reduce((sum, one) => sum + one, 0);
  const mu = Math.log(past.reduce((sum, { rate }, i) => sum + (weights[i] as number) * rate, 0) / all + floor);
  const usual = 0.52 ** 2 + 0.513 ** 2 / all;
  if (past.length < 3) return { mu, variance: usual };
  const spread = past.reduce((sum, { rate }) => sum + (Math.log(rate + floor) - mu) ** 2, 0);
  return { mu, variance: (usual * 3 + (spread / (past.length - 1)) * past.length) / (3 + past.length) };
}

const byQuota = ({ quota, length }: Given): Source =>
  quota ? { mu: Math.log((0.848 * quota) / length), variance: QUOTA_SD ** 2 } : { mu: Math.log(120), variance: 2.2 };

function weigh(sources: readonly Source[]): { mu: number; sd: number } {
  const precision = sources.reduce((sum, { variance }) => sum + 1 / variance, 0);
  return { mu: sources.reduce((sum, { mu, variance }) => sum + mu / variance, 0) / precision, sd: Math.sqrt(1 / precision) * 0.991 };
}

/** Working days and weekends against the mean, drawn to 1. */
function weekdayFactors(days: Days, mean: number): [number, number] {
  const cut = winsor(days, 4);
  const factor = (weekend: boolean) => {
    const of = [...days].filter(([date]) => isWeekend(noonOf(date)) === weekend).map(([, MB]) => Math.min(MB, cut));
    return mean > 0 ? (of.reduce((sum, MB) => sum + MB, 0) + 23.017 * mean) / ((of.length + 23.017) * mean) : 1;
  };
  const [work, free] = [factor(false), factor(true)];
  const all = (5 * work + 2 * free) / 7;
  return [work / all, free / all];
}

function futures(given: Given, days: Days, { mu, sd }: { mu: number; sd: number }) {
  const { quota, used, usedAt, end } = given;
  const cut = winsor(days, 4);
  const mean = days.size > 0 ? [...days.values()].reduce((sum, MB) => sum + Math.min(MB, cut), 0) / days.size : 1;
  const factors = weekdayFactors(days, mean);
  const factor = (at: number) => factors[isWeekend(at) ? 1 : 0];
  const own = mean > 0 && given.daily.size + given.current.length >= 8 ? [...days].map(([date, MB]) => MB / mean / factor(noonOf(date))) : [];
  const ownMean = own.length > 0 ? own.reduce((sum, one) => sum + one, 0) / own.length : 1;
  const parts = daysBetween(usedAt, end).map((part) => ({ ...part, share: part.share * factor(dayStart(part.from)) }));
  const ends: number[] = [];
  const hits: number[] = [];
  for (const throws of THROWS) {
    const [z, own01] = throws as [number, number];
    const rate = Math.exp(mu + sd * (z > 0 ? 1.29 : 1) * z - 0.052);
    const ownDays = own.length > 0 && own01 < own.length / (own.length + 10.256);
    let [MB, at, run, hit] = [used, 0, 0, 0];
    for (const [i, { from, to, share }] of parts.entries()) {
      const [normal, unit] = [throws[2 + 2 * (i % 62)] as number, throws[3 + 2 * (i % 62)] as number];
      if (run-- <= 0) [at, run] = [Math.floor(unit * own.length), 2];
      else at = (at + 1) % own.length;
      let more = rate * share * (ownDays ? (own[at] as number) / ownMean : Math.exp(0.5 * normal - 0.125));
      if (quota && MB > 0.8 * quota) more *= 0.85;
      if (quota && MB >= quota) more *= 0.037;
      else if (quota && MB + more >= quota) {
        hit ||= from + ((quota - MB) / more) * (to - from);
        more = quota - MB + (more - (quota - MB)) * 0.037;
      }
      MB += more;
    }
    ends.push(MB);
    if (hit) hits.push(hit);
  }
  ends.sort((a, b) => a - b);
  hits.sort((a, b) => a - b);
  const probability = quota ? (hits.length + 0.3) / (ends.length + 0.6) : 0;
  const date = probability >= 0.5 ? iso(Math.round(quantile(hits, Math.min(1, (0.5 * ends.length) / hits.length)))) : null;
  return { endUsedMB: { p10: quantile(ends, 0.1), p50: quantile(ends, 0.5), p90: quantile(ends, 0.9) }, runOut: { probability, date } };
}

function quantile(sorted: readonly number[], share: number): number {
  const x = (sorted.length - 1) * share;
  const i = Math.floor(x);
  return x > i ? (sorted[i] as number) * (1 - x + i) + (sorted[i + 1] as number) * (x - i) : (sorted[i] as number);
}

const sortedOf = (days: Days) => [...days.values()].sort((a, b) => a - b);

function winsor(days: Days, times: number): number {
  const sorted = sortedOf(days);
  return sorted.length < 6 ? Number.POSITIVE_INFINITY : Math.max(times * quantile(sorted, 0.75), 50);
}

/** Days of the portal's table far from the user's median, in logs. */
function spikes(days: Days, { daily }: Given): string[] {
  const sorted = sortedOf(days);
  if (sorted.length < 7) return [];
  const middle = quantile(sorted, 0.5);
  const log = (MB: number) => Math.log((MB + 5) / (middle + 5));
  const spread = sorted.map((MB) => Math.abs(log(MB))).sort((a, b) => a - b);
  const unit = Math.max(0.35, 1.4826 * quantile(spread, 0.5));
  return [...daily].filter(([, MB]) => MB > middle + 200 && log(MB) / unit > 2.2 && MB > 3.5 * middle).map(([date]) => date);
}
