import { type Amount, toBytes } from '../model/amount';
import type { Figure } from '../model/reading';

const amountOf = (figures: readonly Figure[], id: Figure['id']) => figures.find((figure) => figure.id === id && typeof figure.value === 'object');

/**
 * All that may be used this cycle: the printed total, else used + remaining, else the plan's amount with what was granted on top.
 * Never from a part that is only what is left of it. Undefined where the page does not support any of these.
 */
export function usableOf(figures: readonly Figure[]): Amount | undefined {
  const get = (id: Figure['id']) => amountOf(figures, id)?.value as Amount | undefined;
  const total = get('total');
  if (total) return total;
  const used = get('used');
  const remaining = get('remaining');
  if (used && remaining) return sum([used, remaining]);
  const allowance = get('allowance');
  if (!allowance) return undefined;
  const parts = (['rollover', 'topUp', 'gift'] as const)
    .map((id) => amountOf(figures, id))
    .filter((part) => part !== undefined && (part.value as Amount).value > 0) as Figure[];
  return parts.every((part) => part.of === 'granted' || part.of === 'unknown') ? sum([allowance, ...parts.map((part) => part.value as Amount)]) : undefined;
}

/** Adds in the unit of the first; units of one page share their base, so the choice of 1000 only matters across units. */
function sum(amounts: readonly Amount[]): Amount {
  const { unit } = amounts[0] as Amount;
  const decimals = Math.max(...amounts.map((amount) => amount.decimals ?? 0));
  const one = toBytes({ value: 1, unit });
  const value = amounts.reduce((all, amount) => all + (amount.unit === unit ? amount.value : toBytes(amount) / one), 0);
  return { value: Number(value.toFixed(Math.max(decimals, 2))), unit, ...(decimals ? { decimals } : {}) };
}
