/** What of today's rest is still there after the reset: carriers use up what was carried over first, or last. */
import type { Carrier } from '../model/carrier';

export interface Rest {
  /** all that is left: of the plan's own amount and of what was carried over */
  remainingMB: number;
  /** the plan's own amount, the most that carries over */
  allowanceMB: number;
  /** what of the rest was carried over from the last cycle: it goes at the reset */
  rolloverLeftMB: number;
}

export interface CarriedOver {
  carriedMB: number;
  expiresMB: number;
}

/**
 * If nothing more is used until the reset. Data lives to the end of the month after its own: only what is left of this month's carries over.
 * @param usedMB what will still be used until then: it is taken from either part in the carrier's order
 * @returns undefined where the order is not known or the amounts do not fit each other
 */
export function carriesOver({ remainingMB, allowanceMB, rolloverLeftMB }: Rest, order: Carrier['rollover'], usedMB = 0): CarriedOver | undefined {
  const amounts = [remainingMB, allowanceMB, rolloverLeftMB, usedMB];
  if (!order || !amounts.every((MB) => Number.isFinite(MB) && MB >= 0) || rolloverLeftMB > remainingMB) return undefined;
  const left = Math.max(0, remainingMB - usedMB);
  const ownLeft = remainingMB - rolloverLeftMB;
  const own = order === 'old-first' ? Math.min(ownLeft, left) : Math.max(0, ownLeft - usedMB);
  const carriedMB = order === 'none' ? 0 : Math.min(own, allowanceMB);
  return { carriedMB, expiresMB: left - carriedMB };
}
