/** The daily rate to come: recent days, earlier cycles and the quota, each weighed by how sure it is. */
import type { Known } from './clean.ts';
import { DAY_MS } from './clock.ts';
import { PLAUSIBLE_QUOTA_MB, TUNED } from './constants.ts';
import type { PastCycle } from './cycles.ts';
import type { Day } from './days.ts';
import { logRate, nearDays, recentOf, type Source, total, weekendFactors, weigh } from './recent.ts';

export interface Rate extends Source {
  /** variance of a day over its squared mean */
  ratio: number;
  /** factors of a working day and of a weekend day */
  weekend: [number, number];
  /** how many of the earlier cycles the quota stopped, 0 to 1, the nearer the heavier */
  stopped: number;
}

export function rateOf(known: Known, days: readonly Day[], cycles: readonly PastCycle[]): Rate {
  const [{ start, end }] = known.spans;
  const near = nearDays(known, days);
  const recent = recentOf(known, near, (end - known.usedAt) / DAY_MS);
  const past = pastOf(cycles);
  const seen = [recent.source, past].filter((source) => source !== undefined);
  const anybody = { mu: Math.log(TUNED.anybodyMB), variance: TUNED.anybodyVariance };
  const sources = [...seen, ...planOf(known, Math.max(1, (end - start) / DAY_MS), weigh(seen)), anybody];
  const { mu, variance } = weigh(sources) as Source;
  const clash = total(sources.map((source) => (variance / source.variance) * (source.mu - mu) ** 2));
  const unknown = past ? 0 : TUNED.newcomer;
  return { mu, variance: variance + TUNED.clash * clash + unknown, ratio: recent.ratio, weekend: weekendFactors(near), stopped: past?.stopped ?? 0 };
}

/** Every earlier cycle as far as it was seen, the nearer the heavier; those that the quota stopped are floors. */
function pastOf(past: readonly PastCycle[]): (Source & { stopped: number }) | undefined {
  const weights = past.map(({ seen, back }) => seen * TUNED.pastDecay ** (back - 1));
  const all = total(weights);
  if (all === 0) return undefined;
  const mean = (of: (cycle: PastCycle) => number) => total(past.map((cycle, index) => (weights[index] as number) * of(cycle))) / all;
  const stopped = mean((cycle) => (cycle.stopped ? 1 : 0));
  const mu = logRate(mean(({ rate }) => rate)) + TUNED.stopped * stopped ** 2;
  return { mu, variance: TUNED.pastVariance + TUNED.pastVarianceEach / all, stopped };
}

/** What the size of a plan says of its owner: much where nothing else is known, little where what is seen says otherwise. */
function planOf({ quotaMB }: Known, length: number, seen: Source | undefined): Source[] {
  if (quotaMB === null || quotaMB > PLAUSIBLE_QUOTA_MB) return [];
  const mu = logRate(quotaMB / length) + TUNED.quotaShift;
  const apart = seen ? (seen.mu - mu) ** 2 / (TUNED.quotaPatience * (TUNED.quotaVariance + seen.variance)) : 0;
  return [{ mu, variance: TUNED.quotaVariance * (1 + apart) }];
}
