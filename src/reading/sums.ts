/** Sums of a scope's amounts, which bear out or deny what a label leaves open. */
import { type Amount, agree, type Base, roundingBytes, toBytes } from '../model/amount';
import type { FigureId } from '../model/figures';
import type { Candidate } from './reconcile';

export const BASES: readonly Base[] = [1000, 1024];
export const EXTRAS: ReadonlySet<string> = new Set(['rollover', 'topUp', 'gift']);

/** Whether the other amounts of its scope agree with a candidate whose words leave open what it is of. */
export function borneOut(one: Candidate, all: readonly Candidate[]): boolean {
  const amounts = (id: FigureId) => all.filter((other) => other.id === id && !other.doubt).map((other) => other.value as Amount);
  const value = one.value as Amount;
  const same = (a: Amount) => BASES.some((base) => agree(a, value, base));
  const [used, remaining, total] = [amounts('used')[0], amounts('remaining')[0], amounts('total')[0]];
  const others = all.filter((other) => other.id === one.id && other !== one && !same(other.value as Amount));
  const extras = all.filter((other) => EXTRAS.has(other.id) && (other.value as Amount).value > 0);
  const granted = extras.map((extra) => extra.value as Amount);
  // what equals what is left, beside another allowance or, being no round amount, together with the extras, is what is left of it
  const broken = value.unit === 'MB' ? value.value % 100 && value.value % 512 : value.value % 1;
  const isLeft = (more: readonly Amount[]) => remaining && (others.length > 0 || (more.length > 0 && broken > 0)) && closes([remaining], [value, ...more]);
  if (one.id === 'allowance' && used?.value !== 0 && [[], granted].some(isLeft)) return false;
  if (!one.doubt) return true;
  // what is left of the plan's own data is all that is left where there is nothing else
  if (one.id === 'remaining') return amounts('remaining').length === 0 && others.length === 0 && extras.length === 0;
  if (one.id === 'total')
    return amounts('allowance').some((base) => closes([value], [base, ...granted])) || (!!used && !!remaining && closes([value], [used, remaining]));
  return (
    (total !== undefined && closes([total], [value, ...granted])) ||
    (used !== undefined && remaining !== undefined && closes([used, remaining], [value, ...granted]))
  );
}

/** Whether two groups of displayed amounts can have the same sum, within what the page rounded. */
export function closes(whole: readonly Amount[], parts: readonly Amount[]): boolean {
  return BASES.some((base) => {
    const sum = (amounts: readonly Amount[], of: (amount: Amount, base: Base) => number) => amounts.reduce((bytes, amount) => bytes + of(amount, base), 0);
    return Math.abs(sum(whole, toBytes) - sum(parts, toBytes)) <= sum([...whole, ...parts], roundingBytes) + 1e-6;
  });
}
