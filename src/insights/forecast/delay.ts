/** How a portal rounds and how old its figures are, told from the figures themselves. */
import { median } from 'simple-statistics';
import { dayNumber, HOUR_MS, shareBefore } from './clock.ts';
import { USUAL_DELAY_HOURS } from './constants.ts';

const STEPS_MB = [100, 10];

/** The largest step that all figures are multiples of, MB: 100, 10, else 1. */
export function stepOf(amounts: readonly number[]): number {
  const shown = amounts.filter((MB) => MB > 0);
  return (shown.length >= 2 && STEPS_MB.find((step) => shown.every((MB) => MB % step === 0))) || 1;
}

/**
 * Hours, or `midnight` for a portal that counts once a night: it shows the same all day, and exactly the sum of its own table until
 * yesterday. Both are looked for only where a day's usage so far would have been seen.
 *
 * @param rows in the order of time
 */
export function delayOf(rows: readonly { at: number; MB: number }[], table: ReadonlyMap<number, number>, start: number, stepMB: number): number | 'midnight' {
  const usualMB = table.size > 2 ? median([...table.values()]) : 0;
  let still = 0;
  let moved = 0;
  rows.forEach(({ at, MB }, index) => {
    const day = dayNumber(at);
    const before = rows[index - 1];
    if (before && dayNumber(before.at) === day && at - before.at > 2 * HOUR_MS && MB >= before.MB && MB > 0) {
      if (MB > before.MB) moved++;
      else still++;
    }
    if (at < start || dayNumber(start) === day) return;
    const days = Array.from({ length: day - dayNumber(start) }, (_, n) => table.get(dayNumber(start) + n) ?? Number.NaN);
    const sum = days.reduce((all, one) => all + one, 0);
    const slack = stepMB * (0.5 + 0.5 * Math.sqrt(days.length));
    if (Number.isNaN(sum) || usualMB * shareBefore(at) < 2 * slack) return;
    if (Math.abs(MB - sum) <= slack) still++;
    else moved++;
  });
  return still >= 2 && moved <= 0.15 * still ? 'midnight' : USUAL_DELAY_HOURS;
}
