/** By which rule a line's cycles run: what its user said, else what its pages taught, else its carrier's rule. */
import { type Cycle, type CycleRule, cycleAt } from '../model/cycle';
import { plusDays, startOfJstDate } from '../model/jst';
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

/**
 * The closing day that a printed cycle of a month teaches, 31 for the end of the month; nothing where the carrier has a rule of its own.
 * A pack of 30 days looks like a month that closes on any day: where nothing says that cycles are monthly, only a calendar month teaches.
 */
export function learntClosingDay({ cycle }: { cycle?: Cycle }, carrier: CycleRule | undefined): number | undefined {
  if (!cycle || !isCycle(cycle)) return undefined;
  const closingDay = plusDays(cycle.end, 1).endsWith('-01') ? 31 : Number(cycle.end.slice(8));
  if (carrier?.kind !== 'per-customer' && (closingDay < 31 || (carrier && carrier.kind !== 'none'))) return undefined;
  return cycleAt({ kind: 'closing-day', closingDay }, cycle.end)?.start === cycle.start ? closingDay : undefined;
}

/** A page may print what is no day at all, or an end before the start. */
export const isCycle = ({ start, end }: Cycle): boolean => startOfJstDate(start) <= startOfJstDate(end);
