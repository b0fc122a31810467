/** The rest of the cycle as a distribution: what will be wanted, what the quota lets through, and when it is used up. */
import { errorFunction, probit } from 'simple-statistics';
import { jstIso } from '../../model/jst.ts';
import type { Forecast } from './case.ts';
import type { Known } from './clean.ts';
import { DAY_MS, isWeekend, slotsBetween } from './clock.ts';
import { TUNED } from './constants.ts';
import type { Rate } from './rate.ts';
import { total } from './recent.ts';

/** Standard deviations to the 10 and the 90 % of a normal distribution. */
const Z80 = 1.2815515655446004;
// less than this of a day, and of a MB, is nothing that could be forecast
const LEAST = 1e-3;
// older figures are not trusted less
const MOST_OLD_DAYS = 10;

/** @param mostCertain the largest probability that may be told while the quota is not used up */
export function remainderOf(known: Known, rate: Rate, mostCertain: number): Pick<Forecast, 'endUsedMB' | 'runOut'> {
  const { quotaMB, usedMB, usedAt } = known;
  const days = slotsBetween(usedAt, known.spans[0].end).map((slot) => ({ ...slot, weight: slot.share * rate.weekend[isWeekend(slot.day) ? 1 : 0] }));
  const left = total(days.map(({ weight }) => weight));
  if (left < LEAST) return { endUsedMB: { p10: usedMB, p50: usedMB, p90: usedMB }, runOut: spent(known) };
  const noise = Math.log(1 + (rate.ratio * TUNED.futureDays) / Math.max(0.2, left));
  const middle = rate.mu + Math.log(left) - TUNED.skew * noise;
  const sd = Math.sqrt(rate.variance + noise + TUNED.futureVariance);
  const shown = (z: number) => usedMB + letThrough(Math.exp(middle + sd * z), known);
  const endUsedMB = { p10: shown(-Z80), p50: shown(0), p90: shown(Z80 * TUNED.tail) };
  if (quotaMB === null || usedMB >= quotaMB) return { endUsedMB, runOut: spent(known) };
  const need = quotaMB - usedMB;
  const z = (Math.log(Math.max(LEAST, need)) - middle) / sd;
  const probability = Math.min(mostCertain, above(z + doubtOf(known, rate, sd)));
  if (probability < 0.5) return { endUsedMB, runOut: { ...NEVER, probability } };
  // of the futures that use it up, the earliest tenth, the middle and the latest tenth
  const [earliest, date, latest] = [0.1, 0.5, 0.9].map((share) => {
    const wanted = Math.exp(middle + sd * Math.max(z, -probit(Math.max(1e-6, above(z) * share))));
    return jstIso(whenUsed(days, need / wanted, left));
  }) as [string, string, string];
  return { endUsedMB, runOut: { probability, date, earliest, latest } };
}

/** What speaks against a warning besides the figures, in standard deviations: old figures, a wide range, cycles that the quota stopped anyway. */
function doubtOf({ now, usedAt }: Known, { stopped }: Rate, sd: number): number {
  const old = Math.max(0, Math.min(MOST_OLD_DAYS, (now - usedAt) / DAY_MS));
  return TUNED.doubt + TUNED.doubtWide * sd + TUNED.doubtOld * old + TUNED.doubtStopped * stopped;
}

const NEVER = { probability: 0, date: null, earliest: null, latest: null };

/** The share of a normal distribution above z. */
const above = (z: number) => 0.5 * (1 - errorFunction(z / Math.SQRT2));

/** Where nothing is left to forecast: used up since when, or not at all. */
function spent({ quotaMB, usedMB, spans }: Known): Forecast['runOut'] {
  if (quotaMB === null || usedMB < quotaMB) return NEVER;
  const since = spans[0].points.find(({ MB }) => MB >= quotaMB);
  const date = since ? jstIso(since.at) : null;
  return { probability: 1, date, earliest: date, latest: date };
}

/** Of what is wanted, what is used: all, saved near the quota, a trickle beyond it. */
function letThrough(wantedMB: number, { quotaMB, usedMB }: Known): number {
  if (quotaMB === null) return wantedMB;
  const free = Math.max(0, TUNED.savingFrom * quotaMB - usedMB);
  const saved = wantedMB > free ? free + (wantedMB - free) * TUNED.saving : wantedMB;
  const need = Math.max(0, quotaMB - usedMB);
  return saved > need ? need + (saved - need) * TUNED.trickle : saved;
}

/** The instant at which a share of the rest is used, days by their weight, hours by the hour. */
function whenUsed(days: readonly { from: number; to: number; weight: number }[], share: number, left: number): number {
  let open = share * left;
  for (const { from, to, weight } of days) {
    if (open <= weight) return from + (to - from) * (weight > 0 ? open / weight : 1);
    open -= weight;
  }
  return days.at(-1)?.to ?? 0;
}
