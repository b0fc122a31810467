/** The words of a language as the scripts that bring them: deflated, then written as 91 signs of plain text, 13 bits by two. */

import { unpack } from './packed';
import { KINDS } from './words';

/** Where the scripts of a language leave its words in the isolated world. */
const KEY = Symbol.for('nokori.words');
/** What can stand between double quotes as it is. */
export const SIGNS = [...Array(94).keys()]
  .map((index) => String.fromCharCode(33 + index))
  .filter((sign) => !/["<\\]/.test(sign))
  .join('');
export const BITS = 13;
/** What one script of words leaves, and what the next. */
export const APART_FROM = ' ';
/** Two bytes for kana and kanji, Japanese and Chinese alike, where UTF-8 takes three: it deflates the better. */
export const ENCODING = 'gb18030';

/** What the scripts of words/ have left, if any has run: as it was written, to be told from another by. */
export const broughtWords = (): string | undefined => (globalThis as { [KEY]?: string })[KEY];

/** @param written signs. @returns the words, unpacked. Rejects where they are none. */
export const readWords = async (written: string): Promise<string> => (await Promise.all(written.split(APART_FROM).map(readPart))).join('\n');

async function readPart(written: string): Promise<string> {
  const deflated = new Blob([bytesOf(written)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return unpack(new TextDecoder(ENCODING).decode(await new Response(deflated).arrayBuffer()), KINDS);
}

function bytesOf(written: string): Uint8Array<ArrayBuffer> {
  const value: number[] = [];
  for (let at = 0; at < SIGNS.length; at++) value[SIGNS.charCodeAt(at)] = at;
  const of = (at: number) => value[written.charCodeAt(at)] ?? 0;
  const bytes = new Uint8Array((written.length * BITS) >> 4);
  let bits = 0;
  let size = 0;
  let there = 0;
  for (let at = 0; at < written.length; at += 2) {
    bits |= (of(at) + of(at + 1) * SIGNS.length) << size;
    for (size += BITS; size > 7 && there < bytes.length; size -= 8) {
      bytes[there++] = bits & 255;
      bits >>>= 8;
    }
  }
  return bytes;
}
