/** How much a line will have used at the reset, whether and when its quota runs out, and what may be used a day. Pure: no clock, no chance. */
import { anomaliesOf } from './anomalies.ts';
import { dailyBudget, usualDay } from './budget.ts';
import type { Forecast, ForecastCase } from './case.ts';
import { clean, type Known } from './clean.ts';
import { DAY_MS } from './clock.ts';
import { EARLY_CERTAINTY } from './constants.ts';
import { type PastCycle, pastCycles } from './cycles.ts';
import { type Day, daysOf } from './days.ts';
import { rateOf } from './rate.ts';
import { nearDays } from './recent.ts';
import { remainderOf } from './remainder.ts';

export type { Basis, Forecast, ForecastCase } from './case.ts';

/** A case made countable: all that does not depend on what was tuned. */
export interface Evidence {
  known: Known;
  days: Day[];
  past: PastCycle[];
}

// fewer days without an earlier cycle are a guess by the size of the plan
const ROUGH_DAYS = 7;

/**
 * Never throws, whatever the case holds; the same case gives the same forecast in every zone.
 * @returns amounts in MB, all finite; p10 ≤ p50 ≤ p90, none below what is used now
 */
export function forecast(given: ForecastCase): Forecast {
  return concluded(evidence(given));
}

export function evidence(given: ForecastCase): Evidence {
  const known = clean(given);
  return { known, days: daysOf(known), past: pastCycles(known) };
}

export function concluded({ known, days, past }: Evidence): Forecast {
  const early = known.now - known.spans[0].start < EARLY_CERTAINTY.days * DAY_MS;
  const near = nearDays(known, days);
  return {
    ...remainderOf(known, rateOf(known, days, past), past.length === 0 && early ? EARLY_CERTAINTY.most : 1),
    dailyBudgetMB: dailyBudget(known),
    usualDayMB: usualDay(near, past),
    anomalies: anomaliesOf(known),
    basis: { cycles: past.length, days: near.length, rough: past.length === 0 && near.length < ROUGH_DAYS },
  };
}
