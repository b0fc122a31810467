/** The figures that rules ask of a line: of the running cycle, fresh enough to speak of. */
import type { LineFigures } from '../insights/line-state';
import { type Amount, toBytes } from '../model/amount';
import type { Says } from '../model/notice';
import type { Watched } from './rule';

/** Undefined where the figures are stale, of an earlier cycle, or unreadable. */
export const figuresOf = ({ state }: Watched): LineFigures | undefined => ('figures' in state && state.kind !== 'stale' ? state.figures : undefined);

/**
 * 0 to 100 and beyond, of all that may be used: the line's own, or the pool's where only that has an end. NaN where it is not known.
 * By what is left where that is printed, as everywhere else: used data need not all have come out of this total.
 */
export function percentUsed(watched: Watched): number {
  const figures = figuresOf(watched);
  const { used, remaining, total } = (figures?.total ? figures : figures?.pool) ?? {};
  return percentOf(used, watched.line.unlimited ? undefined : total, figures?.total && figures.derived ? undefined : remaining);
}

/** NaN where it is not known, no number where the total is nothing. */
export function percentOf(used: Amount | undefined, total: Amount | undefined, left?: Amount): number {
  const all = gigabytesOf(total);
  return exact((100 * (left ? all - gigabytesOf(left) : gigabytesOf(used))) / all);
}

/** NaN for what is not known; less than nothing is no amount. */
export const gigabytesOf = (amount: Amount | undefined): number => (amount && amount.value >= 0 ? exact(toBytes(amount) / 1e9) : Number.NaN);

/** Without the noise of binary fractions, which would keep a level from being reached: 8.2 GB are 8199999999.999999 bytes. */
const exact = (value: number) => Number(value.toFixed(6));

/** What is left, the line's own or its pool's. */
export const leftOf = (watched: Watched): Amount | undefined => {
  const figures = figuresOf(watched);
  return watched.line.unlimited ? undefined : (figures?.remaining ?? figures?.pool?.remaining);
};

/** What every notice of data in use says: what is left, and until when it has to last. */
export function common(watched: Watched): Says {
  const { dailyBudgetMB, base = 1000 } = watched.line.outlook ?? {};
  return {
    left: leftOf(watched),
    resetsOn: figuresOf(watched)?.resetsOn,
    budget: dailyBudgetMB === undefined ? dailyBudgetMB : gigabytes(dailyBudgetMB, base),
  };
}

/** MB of a portal as an amount to be shown. */
const gigabytes = (MB: number, base: 1000 | 1024): Amount =>
  MB < 100 ? { value: Math.round(MB), unit: 'MB', decimals: 0 } : { value: Number((MB / base).toFixed(2)), unit: 'GB' };
