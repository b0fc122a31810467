/** Two nouns as one in English. Rows. */
import { join } from './english-clauses';
import { PERSON, the } from './english-nouns';

/** 30日 of a pack: a 30-day pack. */
const TERM = /^([\d０-９]+) (day|hour|month)s?$/;
/** How the first says itself before another: words, and no names of ours. */
const BEFORE = new Map([
  ['we', 'our'],
  ['next time', 'next'],
  ['first time', 'first'],
  ['left', 'remaining'],
]);

/** The first whose left and right both fit says how. */
const COMPOUNDS: readonly (readonly [left: RegExp, right: RegExp, say: (left: string, right: string) => string])[] = [
  // abc0＊＊＊＊, 00-1234
  [/[\d０-９]$/, /^[*＊•●○]|^[-－][\d０-９*＊]/, (left, right) => left + right],
  // URL付きメール
  [/^with(out)? [^ ]+$/, /^/, (left, right) => join(right, left)],
  [TERM, /^(unlimited )?(pack|plan|course|topping|pass|option|trial)\b/, (left, right) => `${left.replace(TERM, '$1-$2')} ${right}`],
  // 到着後8日以内
  [/^after /, /^within \d/, (left, right) => join(right, left)],
  // 翌々月下旬
  [/^/, /^the (first|last|middle) ten days$/, (left, right) => join(right, 'of', the(left))],
  // グループ全員, 方全員
  [/^(group|family)$/, /^everyone$/, (left, right) => `${right} in the ${left}`],
  [PERSON, /^everyone$/, (left, right) => left.replace(/^(customer|person|people)$/, right)],
  [/^/, /^scheduled date$/, (left) => join('scheduled', left, 'date')],
  [/ scheduled$/, /^/, (left, right) => join('scheduled', left.slice(0, -10), right)],
  [/^first time$/, /^free$/, join],
];

export const compound = (left: string, right: string): string => {
  // お届け先住所
  if (left.endsWith(` ${right}`)) return left;
  const row = COMPOUNDS.find(([one, other]) => one.test(left) && other.test(right));
  return row ? row[2](left, right) : join(BEFORE.get(left) ?? left, right);
};
