/**
 * A language's words as they travel with the extension: rows by spelling, each with what it shares with the row before it left out, and
 * Chinese that is the Japanese character by character not said at all. Column by column: what is alike lies together, and deflates well.
 */
import { KINDS, type Row } from './words';

/** Behind a spelling, by the row's kind. None of them stands in one. */
export const MARKS = '\t=^_<>;|~`@$\\"?';
/** Before a participle, behind a row of what is said, and behind a column. */
export const DONE = '\t';
export const ROW = '\n';
export const COLUMN = '\f';

/** Kanji by kanji. @param pairs a character and what it becomes, one pair behind the other */
export function hanziOf(pairs: string): (ja: string) => string {
  const becomes = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) becomes.set(pairs.charAt(at), pairs.charAt(at + 1));
  return (ja) => {
    let said = '';
    for (const char of ja) said += becomes.get(char) ?? char;
    return said;
  };
}

/** The rows again: everyone's by spelling, then each carrier's. */
export function unpack(packed: string): Row[] {
  const [pairs = '', carriers = '', spellings = '', shared = '', said = ''] = packed.split(COLUMN);
  const whose = carriers.split(ROW).flatMap((row) => {
    const [carrier = '', count] = row.split(' ');
    return new Array<string>(Number(count)).fill(carrier);
  });
  const hanzi = hanziOf(pairs);
  let ja = '';
  let at = 0;
  return said.split(ROW).map((row, index) => {
    const from = at;
    let kind = -1;
    while (kind < 0) kind = MARKS.indexOf(spellings.charAt(at++));
    ja = ja.slice(0, Number.parseInt(shared.charAt(index), 36)) + spellings.slice(from, at - 1);
    const [text = '', done = ''] = row.split(DONE);
    return { ja, kind: KINDS[kind] ?? 'term', text: text || hanzi(ja), done, carrier: whose[index] ?? '*' };
  });
}
