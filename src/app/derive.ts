/** How the history's readings become usage, with what each carrier's file says. */
import type { Derive } from '../history/derived';
import { learntClosingDay, ruleOf } from '../insights/cycle-rule';
import { daysBetween } from '../insights/usage/days';
import { seriesOf } from '../insights/usage/series';
import type { Carrier } from '../model/carrier';

/** Clocks of page and worker may differ a little. */
const SKEW_MS = 15 * 60_000;

export function deriveWith(carriers: readonly Carrier[], now = Date.now()): Derive {
  const carrierOf = (id: string) => carriers.find((carrier) => carrier.id === id);
  return {
    until: now + SKEW_MS,
    series: (reading, facts) => {
      const carrier = carrierOf(reading.carrier);
      return seriesOf(reading, reading.belongs, ruleOf(carrier?.cycle, facts), carrier?.base);
    },
    days: daysBetween,
    closingDay: (reading) => learntClosingDay(reading, carrierOf(reading.carrier)?.cycle),
  };
}
