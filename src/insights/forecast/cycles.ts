/** Earlier cycles: where they begin and end, when they used up the quota, and the rate of each. */
import { UTCDateMini } from '@date-fns/utc';
import { addMonths } from 'date-fns';
import type { Known, Span } from './clean.ts';
import { DAY_MS, dayNumber, HOUR_MS, startOfDay } from './clock.ts';
import { PLAUSIBLE_DAY_MB } from './constants.ts';

export interface PastCycle {
  /** MB a day */
  rate: number;
  /** how much of the cycle was seen, 0 to 1 */
  seen: number;
  /** 1 = the one before this */
  back: number;
  /** the quota stopped it: more was wanted than was used */
  stopped: boolean;
}

const EARLIER = 6;
const JAPAN = 9 * HOUR_MS;
// portals round: a quota counts as used up a little before
const REACHED = 0.97;
// the last reading speaks for a cycle from here on; a table, from here on
const LEAST_READ = 0.35;
const LEAST_DAYS = 0.8;

/** This cycle and six earlier ones: a monthly cycle keeps its day of the month, a pack of days its length. */
export function boundsOf(start: number, end: number): [number, number][] {
  const length = end - start;
  if (length <= 0) return [[start, end]];
  const monthly = monthsOn(start, 1) === end;
  const bound = (back: number) => (monthly ? monthsOn(start, -back) : start - back * length);
  return [[start, end], ...Array.from({ length: EARLIER }, (_, n): [number, number] => [bound(n + 1), bound(n)])];
}

const monthsOn = (at: number, months: number) => addMonths(new UTCDateMini(at + JAPAN), months).getTime() - JAPAN;

/** The instant at which a cycle is seen to have used up the quota as it is now, Infinity where it is not. */
export function reachedAt({ start, end, points }: Span, { quotaMB, table }: Known): number {
  const full = REACHED * (quotaMB ?? Number.POSITIVE_INFINITY);
  const read = points.find(({ MB }) => MB >= full)?.at ?? Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let day = dayNumber(start); startOfDay(day) < end; day++) {
    sum += table.get(day) ?? Number.NaN;
    if (sum >= full) return Math.min(read, startOfDay(day + 1));
  }
  return read;
}

/** Newest first; cycles of which too little was seen are left out, so are rates that nobody has. */
export function pastCycles(known: Known): PastCycle[] {
  return known.spans
    .slice(1)
    .flatMap((span, index) => {
      const rate = rateOf(span, known);
      return rate ? [{ ...rate, back: index + 1 }] : [];
    })
    .filter(({ rate }) => rate <= PLAUSIBLE_DAY_MB);
}

/** From when the quota was used up, else from the portal's months, its days, or the last reading before the reset. */
function rateOf(span: Span, known: Known): Omit<PastCycle, 'back'> | undefined {
  const { start, end, points, totalMB } = span;
  const length = (end - start) / DAY_MS;
  const full = REACHED * (known.quotaMB ?? Number.POSITIVE_INFINITY);
  const until = (reachedAt(span, known) - start) / DAY_MS;
  if (known.quotaMB !== null && until >= 1 && until < length - 1) return { rate: known.quotaMB / until, seen: until / length, stopped: true };
  if (totalMB !== undefined) return { rate: totalMB / length, seen: 1, stopped: totalMB >= full };
  const days = Array.from({ length: Math.ceil(length) }, (_, n) => known.table.get(dayNumber(start) + n)).filter((MB) => MB !== undefined);
  const sum = days.reduce((all, MB) => all + MB, 0);
  if (days.length >= LEAST_DAYS * length) return { rate: sum / days.length, seen: 0.9, stopped: sum >= full };
  const last = points.at(-1);
  const elapsed = last ? (last.at - start) / DAY_MS : 0;
  return last && elapsed > LEAST_READ * length ? { rate: last.MB / elapsed, seen: elapsed / length, stopped: last.MB >= full } : undefined;
}
