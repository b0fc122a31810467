/** The figures that rules ask of a line: of the running cycle, fresh enough to speak of. */
import type { LineFigures } from '../insights/line-state';
import { type Amount, toBytes } from '../model/amount';
import type { Said } from '../model/notice';
import type { Watched } from './rule';

/** Undefined where the figures are stale, of an earlier cycle, or unreadable. */
export const figuresOf = ({ state }: Watched): LineFigures | undefined => ('figures' in state && state.kind !== 'stale' ? state.figures : undefined);

/** 0 to 100 and beyond, of all that may be used: the line's own, or the pool's where only that has an end. */
export function percentUsed(watched: Watched): number | undefined {
  const figures = figuresOf(watched);
  const of = figures && (figures.total ? figures : figures.pool);
  const total = of?.total && toBytes(of.total);
  const used = of?.used ? toBytes(of.used) : total && of?.remaining ? total - toBytes(of.remaining) : undefined;
  return watched.line.unlimited || !total || used === undefined ? undefined : (100 * used) / total;
}

/** What is left, the line's own or its pool's. */
export const leftOf = (watched: Watched): Amount | undefined => {
  const figures = figuresOf(watched);
  return watched.line.unlimited ? undefined : (figures?.remaining ?? figures?.pool?.remaining);
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
export const gigabytes = (MB: number, base: 1000 | 1024): Amount =>
  MB < 100 ? { value: Math.round(MB), unit: 'MB', decimals: 0 } : { value: Number((MB / base).toFixed(2)), unit: 'GB' };

export const GB = 1e9;
