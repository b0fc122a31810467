import { UTCDateMini } from '@date-fns/utc';
import { addMonths, lastDayOfMonth } from 'date-fns';
import { type JstDate, plusDays } from './jst';

/** A billing cycle: both days inclusive, in Japan. It resets at 00:00 JST of the day after `end`. */
export interface Cycle {
  start: JstDate;
  end: JstDate;
}

/** When a carrier's allowance resets. `closingDay` 31 means the end of the month. */
export type CycleRule =
  | { kind: 'month-start' }
  | { kind: 'closing-day'; closingDay: number }
  | { kind: 'days-from-activation'; activated: JstDate; days: number }
  | { kind: 'daily' }
  /** monthly, but each customer's closes on another day: a page tells it or the user does */
  | { kind: 'per-customer' }
  | { kind: 'none' };

/**
 * The cycle that holds `today`, or undefined where the rule has none: no rule, or a pack that has not begun or has run out.
 */
export function cycleAt(rule: CycleRule, today: JstDate): Cycle | undefined {
  switch (rule.kind) {
    case 'month-start':
      return { start: `${today.slice(0, 8)}01`, end: endOfMonth(today) };
    case 'closing-day': {
      const end = closingDate(today, rule.closingDay) >= today ? closingDate(today, rule.closingDay) : closingDate(nextMonth(today), rule.closingDay);
      const previous = closingDate(plusMonths(`${end.slice(0, 8)}01`, -1), rule.closingDay);
      return { start: plusDays(previous, 1), end };
    }
    case 'days-from-activation': {
      const end = plusDays(rule.activated, rule.days - 1);
      return rule.days > 0 && today >= rule.activated && today <= end ? { start: rule.activated, end } : undefined;
    }
    case 'daily':
      return { start: today, end: today };
    case 'per-customer':
    case 'none':
      return undefined;
  }
}

const nextMonth = (day: JstDate) => plusMonths(`${day.slice(0, 8)}01`, 1);

function closingDate(inMonthOf: JstDate, closingDay: number): JstDate {
  const end = endOfMonth(inMonthOf);
  return closingDay >= Number(end.slice(8)) ? end : `${inMonthOf.slice(0, 8)}${String(closingDay).padStart(2, '0')}`;
}

// a day of the calendar has no zone: date-fns counts it in UTC whatever the browser's zone is
const asUtc = (day: JstDate) => new UTCDateMini(`${day}T00:00:00Z`);
const plusMonths = (day: JstDate, months: number): JstDate => addMonths(asUtc(day), months).toISOString().slice(0, 10);
const endOfMonth = (day: JstDate): JstDate => lastDayOfMonth(asUtc(day)).toISOString().slice(0, 10);
