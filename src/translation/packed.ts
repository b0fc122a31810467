/**
 * A language's words as they travel with the extension: rows by spelling, each with what it shares with the row before it left out,
 * pieces that many rows are made of said once, and Chinese that is the Japanese character by character not said at all.
 */
import { KINDS, type Row } from './words';

/** Where the script of a language leaves its words in the isolated world. */
const KEY = Symbol.for('nokori.words');

/** Between spelling and word, and before a participle; by the row's kind, then by carrier. None of them stands in a word. */
export const MARKS = '\t=^_<>;|~`@$\\§¤¦¬¯±¶¸·¹º¼½¾¿ÀÁÂÃÄÅÆÇ';
export const DONE = '\t';
/** The first of the signs that stand for pieces, and those that do. */
export const FIRST_PIECE = 0x100;
const PIECES = /[\u0100-\u07ff]/g;
/** Between pieces, characters, carriers and rows. */
export const PART = '\n\n';

/** The words that a script of words/ has left, if one has run. */
export const packedWords = (): string | undefined => (globalThis as { [KEY]?: string })[KEY];

/** The script of a language. It has no value: what a script is worth goes back to whoever ran it. */
export const scriptOf = (packed: string): string => `void(globalThis[Symbol.for('nokori.words')]=\`${packed.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`)`;

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

/** The rows again, by spelling. */
export function unpack(packed: string): Row[] {
  const [pieces = '', pairs = '', carriers = '', rows = ''] = packed.split(PART);
  const piece = pieces.split('\n');
  const plain = (text: string) => text.replace(PIECES, (sign) => piece[sign.charCodeAt(0) - FIRST_PIECE] ?? '');
  // pieces are made of later ones
  for (let last = piece.length - 1; last >= 0; last--) piece[last] = plain(piece[last] ?? '');
  const whose = carriers.split(' ');
  const hanzi = hanziOf(pairs);
  let before = '';
  return plain(rows)
    .split('\n')
    .map((row) => {
      let at = 1;
      let index = -1;
      while (index < 0) index = MARKS.indexOf(row.charAt(at++));
      before = before.slice(0, Number.parseInt(row.charAt(0), 36)) + row.slice(1, at - 1);
      const [text = '', done = ''] = row.slice(at).split(DONE);
      const carrier = whose[index - KINDS.length];
      return { ja: before, kind: KINDS[index] ?? 'term', text: text || hanzi(before), done, carrier: carrier ?? '*' };
    });
}
