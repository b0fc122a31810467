/** What is left of a line's allowance: as printed, else total − used. */
import { type Amount, toBytes } from '../model/amount';
import type { LineSummary } from '../model/summary';

/** The amount left and whether it was worked out. Below zero (used beyond the total) is zero. */
export function remainingOf({ remaining, remainingDerived, total, used }: LineSummary): { remaining?: Amount; derived: boolean } {
  if (remaining) return { remaining: remaining.value < 0 ? { ...remaining, value: 0 } : remaining, derived: remainingDerived ?? false };
  return total && used ? { remaining: minus(total, used), derived: true } : { derived: false };
}

/** 0 … 1 of what may be used, where that is known. */
export function shareLeftOf(used?: Amount, remaining?: Amount, total?: Amount): number | undefined {
  const left = remaining && toBytes(remaining);
  const all = total ? toBytes(total) : used && left !== undefined ? toBytes(used) + left : undefined;
  if (left === undefined || !all) return left === 0 ? 0 : undefined;
  return Math.min(1, left / all);
}

/** In the total's unit. Where the units differ, base 1000 is the cautious reading: it never leaves more than 1024 would. */
function minus(total: Amount, used: Amount): Amount {
  const sameUnit = total.unit === used.unit;
  const inUnit = sameUnit ? used.value : toBytes(used) / toBytes({ value: 1, unit: total.unit });
  const decimals = Math.max(total.decimals ?? 0, sameUnit ? (used.decimals ?? places(used.value)) : 2);
  return { value: Math.max(0, Number((total.value - inUnit).toFixed(decimals))), unit: total.unit, decimals };
}

const places = (value: number) => Math.min(2, `${value}`.split('.')[1]?.length ?? 0);
