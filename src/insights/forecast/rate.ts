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
}

export function rateOf(known: Known, days: readonly Day[], past: readonly PastCycle[]): Rate {
  const [{ start, end }] = known.spans;
  const near = nearDays(known, days);
  const recent = recentOf(known, near, (end - known.usedAt) / DAY_MS);
  const seen = [recent.source, earlierOf(past)].filter((source) => source !== undefined);
  const sources = [...seen, planOf(known, Math.max(1, (end - start) / DAY_MS), weigh(seen))];
  const { mu, variance } = weigh(sources) as Source;
  const clash = total(sources.map((source) => (variance / source.variance) * (source.mu - mu) ** 2));
  return { mu, variance: variance + TUNED.clash * clash, ratio: recent.ratio, weekend: weekendFactors(near) };
}

/** Every earlier cycle as far as it was seen; those that the quota stopped are floors. */
function earlierOf(past: readonly PastCycle[]): Source | undefined {
  if (past.length === 0) return undefined;
  const seen = total(past.map((cycle) => cycle.seen));
  const stopped = total(past.filter((cycle) => cycle.stopped).map((cycle) => cycle.seen)) / seen;
  const mu = logRate(total(past.map((cycle) => cycle.seen * cycle.rate)) / seen) + TUNED.stopped * stopped ** 2;
  return { mu, variance: TUNED.pastVariance + TUNED.pastVarianceEach / seen };
}

/** What the size of a plan says of its owner: much where nothing else is known, little where what is seen says otherwise. */
function planOf({ quotaMB }: Known, length: number, seen: Source | undefined): Source {
  if (quotaMB === null || quotaMB > PLAUSIBLE_QUOTA_MB) return { mu: Math.log(TUNED.unknownDayMB), variance: TUNED.unknownVariance };
  const mu = logRate(quotaMB / length) + TUNED.quotaShift;
  const apart = seen ? (seen.mu - mu) ** 2 / (TUNED.quotaPatience * (TUNED.quotaVariance + seen.variance)) : 0;
  return { mu, variance: TUNED.quotaVariance * (1 + apart) };
}
