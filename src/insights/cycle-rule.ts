/** By which rule a line's cycles run: what its user said, else what its pages taught, else its carrier's rule. */
import { type Cycle, type CycleRule, cycleAt } from '../model/cycle';
import { daysBetween, plusDays } from '../model/jst';
import type { LineFacts } from '../model/line-facts';

type Said = Pick<LineFacts, 'closingDay' | 'learntClosingDay' | 'activated'>;

export function ruleOf(carrier: CycleRule | undefined, { closingDay, learntClosingDay, activated }: Said = {}): CycleRule | undefined {
  if (activated) return { kind: 'days-from-activation', activated: activated.on, days: activated.days };
  if (closingDay) return { kind: 'closing-day', closingDay };
  // a carrier with a rule of its own is not retaught by one page
  if (carrier && carrier.kind !== 'none' && carrier.kind !== 'per-customer') return carrier;
  return learntClosingDay ? { kind: 'closing-day', closingDay: learntClosingDay } : carrier;
}

/** Whether only the user can say when the line's cycles end: they differ from customer to customer and no page has told. */
export const asksClosingDay = (carrier: CycleRule | undefined, facts: Said = {}): boolean => ruleOf(carrier, facts)?.kind === 'per-customer';

/** The closing day that a printed cycle of a month teaches: 31 for the end of the month. */
export function learntClosingDay({ cycle }: { cycle?: Cycle }): number | undefined {
  if (!cycle) return undefined;
  const last = Number(cycle.end.slice(8));
  const closingDay = plusDays(cycle.end, 1).endsWith('-01') ? 31 : last;
  const monthly = cycleAt({ kind: 'closing-day', closingDay }, cycle.end);
  return monthly && daysBetween(monthly.start, cycle.start) === 0 ? closingDay : undefined;
}
