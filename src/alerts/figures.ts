/** The figures that rules ask of a line: of the running cycle, fresh enough to speak of. */
import type { LineFigures } from '../insights/line-state';
import { type Amount, toBytes } from '../model/amount';
import type { Said } from '../model/notice';
import type { LineSummary } from '../model/summary';
import type { Watched } from './rule';

/** Undefined where the figures are stale, of an earlier cycle, or unreadable. */
export const figuresOf = ({ state }: Watched): LineFigures | undefined => ('figures' in state && state.kind !== 'stale' ? state.figures : undefined);

/**
 * 0 to 100 and beyond, of all that may be used: the line's own, or the pool's where only that has an end.
 * By what is left where that is printed, as everywhere else: used data need not all have come out of this total.
 */
export function percentUsed(watched: Watched): number | undefined {
  const { line } = watched;
  const figures = figuresOf(watched);
  const of: LineSummary['pool'] & { derived?: boolean } = (figures?.total ? figures : figures?.pool) ?? {};
  if (line.unlimited || !of.total) return undefined;
  const total = gigabytesOf(of.total, line);
  const used = of.remaining && !of.derived ? total - gigabytesOf(of.remaining, line) : of.used && gigabytesOf(of.used, line);
  return used === undefined ? undefined : percentOf(used, total);
}

/** Undefined where the whole is nothing or no number. */
export function percentOf(part: number, whole: number): number | undefined {
  const percent = exact((100 * part) / whole);
  return whole > 0 && Number.isFinite(percent) ? percent : undefined;
}

/** GB as the line's portal counts them: 1024 MB where it does so. */
export const gigabytesOf = (amount: Amount, { outlook }: LineSummary): number => exact(toBytes(amount, outlook?.base) / (outlook?.base ?? 1000) ** 3);

/** Without the noise of binary fractions, which would keep a level from being reached: 8.2 GB are 8199999999.999999 bytes. */
const exact = (value: number) => Number(value.toFixed(6));

/** What is left, the line's own or its pool's; never less than nothing. */
export const leftOf = (watched: Watched): Amount | undefined => {
  const figures = figuresOf(watched);
  const left = figures?.remaining ?? figures?.pool?.remaining;
  return watched.line.unlimited || !left ? undefined : { ...left, value: Math.max(0, left.value) };
};

/** What every notice of data in use says: what is left, and until when it has to last. */
export function common(watched: Watched): Record<string, Said> {
  const left = leftOf(watched);
  const { resetsOn, daysLeft } = figuresOf(watched) ?? {};
  const { outlook } = watched.line;
  return {
    ...(left ? { left } : {}),
    ...(resetsOn ? { resetsOn } : {}),
    ...(daysLeft === undefined ? {} : { daysLeft }),
    ...(outlook?.dailyBudgetMB === undefined ? {} : { budget: gigabytes(outlook.dailyBudgetMB, outlook.base) }),
  };
}

/** MB of a portal as an amount to be shown. */
const gigabytes = (MB: number, base: 1000 | 1024): Amount =>
  MB < 100 ? { value: Math.round(MB), unit: 'MB', decimals: 0 } : { value: Number((MB / base).toFixed(2)), unit: 'GB' };
