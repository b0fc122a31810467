/** What each of several lines has used of what they share, where a page prints it with no label: the sum says so. */
import type { Amount } from '../model/amount';
import type { Fact, Facts } from './fact';
import { closes } from './sums';

/** Those of `bare`, if together they are what is used of the pool; else none. */
export function sharesOf({ facts, bare }: Facts): Fact[] {
  const amounts = (some: readonly Fact[]) => some.flatMap(({ candidate }) => (candidate ? (candidate.value as Amount) : []));
  const lines = new Set(bare.flatMap(({ owner }) => ('line' in owner ? owner.line : [])));
  const pool = facts.find(({ owner, candidate }) => !('line' in owner) && candidate?.id === 'used');
  return pool && lines.size > 1 && lines.size === bare.length && closes(amounts([pool]), amounts(bare)) ? bare : [];
}
