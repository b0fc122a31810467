/** Packs a language's words for the built extension; nothing of this travels. */
import zopfli from '@gfx/zopfli';
import { withoutDerived } from './derived';
import { TARGETS } from './model';
import { APART, BACK, COLUMN, DONE, FRONT, hanziOf, MARK, partsOf, ROW, TOGETHER } from './packed';
import { APART_FROM, BITS, ENCODING, SIGNS } from './script-words';
import { KINDS, type Row, rowsOf, type Tables } from './words';

const LONGEST_SHARED = 35;
const KANJI = /[\u3005\u4e00-\u9fff]/;

const compare = (a: string | boolean, b: string | boolean) => (a < b ? -1 : a > b ? 1 : 0);
/** One rewrite may need what another has left: they keep their order. */
const isRewrite = ({ kind }: Row) => kind === 'rewrite';

/** @param rows all of one language */
export function pack(rows: readonly Row[]): string {
  const sorted = [...rows].sort((a, b) => compare(a.carrier, b.carrier) || compare(isRewrite(a), isRewrite(b)) || (isRewrite(a) ? 0 : compare(a.ja, b.ja)));
  const counts = new Map<string, number>();
  const pairs = pairsOf(rows);
  const hanzi = hanziOf(pairs);
  const texts = new Map(
    sorted
      .filter(({ ja, carrier }) => ja && carrier === '*')
      .map(({ ja, text }) => [ja, text])
      .reverse() as [string, string][],
  );
  let before = '';
  const columns = sorted.map(({ ja, kind, text, done, carrier }) => {
    if ([...ja, ...text, ...done].some((char) => char < ' ')) throw new Error(`${ja}: one of its characters is a mark of packed words`);
    counts.set(carrier, (counts.get(carrier) ?? 0) + 1);
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < before.length && before[shared] === ja[shared]) shared++;
    before = ja;
    return [
      ja.slice(shared) + String.fromCharCode(MARK + KINDS.indexOf(kind)),
      shared.toString(36),
      `${text === hanzi(ja) ? '' : fromParts(ja, text, texts)}${done && DONE}${done}`,
    ] as const;
  });
  const [spellings, shared, said] = [0, 1, 2].map((index) => columns.map((row) => row[index]));
  const carriers = [...counts].map(([carrier, count]) => `${carrier} ${count}`);
  return [pairs, carriers.join(ROW), spellings?.join(''), shared?.join(''), said?.join(ROW)].join(COLUMN);
}

/** What is said, with signs for what the rows of its beginning and end say. */
function fromParts(ja: string, text: string, texts: ReadonlyMap<string, string>): string {
  const said = partsOf(ja, (spelling) => texts.has(spelling)).reduce((rest, part, index) => {
    const there = texts.get(part) ?? '';
    const at = there.length > 1 ? rest.indexOf(there) : -1;
    // no part of a word
    const isApart = at >= 0 && !/[a-z][a-z]/i.test(rest.slice(at - 1, at + 1)) && !/[a-z][a-z]/i.test(rest.slice(at + there.length - 1, at + there.length + 1));
    return isApart ? rest.slice(0, at) + (index === 0 ? FRONT : BACK) + rest.slice(at + there.length) : rest;
  }, text);
  return said.replace(`${FRONT} ${BACK}`, APART).replace(FRONT + BACK, TOGETHER);
}

/** What each kanji becomes most often where a word keeps its length. */
function pairsOf(rows: readonly Row[]): string {
  const becomes = new Map<string, Map<string, number>>();
  for (const { ja, text } of rows) {
    if (ja.length !== text.length) continue;
    for (const [index, char] of [...ja].entries()) {
      const there = text[index] ?? '';
      if (!KANJI.test(char) || !KANJI.test(there)) continue;
      const counts = becomes.get(char) ?? new Map<string, number>();
      becomes.set(char, counts.set(there, (counts.get(there) ?? 0) + 1));
    }
  }
  return [...becomes]
    .map(([char, counts]) => [char, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? char])
    .filter(([char, there]) => char !== there)
    .map((pair) => pair.join(''))
    .join('');
}

/** In the encoding that they travel in, which nothing here writes by itself. @throws Error where it has no bytes for a character */
function encoded(text: string): Uint8Array {
  if (bytesOf.size === 0) {
    const decoder = new TextDecoder(ENCODING);
    const add = (...bytes: number[]) => bytesOf.set(decoder.decode(new Uint8Array(bytes)), bytes);
    for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) add(one, two);
    // ・ and ¥ are written by four
    for (let two = 0x30; two < 0x3a; two++)
      for (let three = 0x81; three < 0xff; three++) for (let four = 0x30; four < 0x3a; four++) add(0x81, two, three, four);
    for (let ascii = 0; ascii < 0x80; ascii++) add(ascii);
  }
  return new Uint8Array(
    [...text].flatMap((char) => {
      const bytes = bytesOf.get(char);
      if (!bytes) throw new Error(`${char}: it cannot travel`);
      return bytes;
    }),
  );
}
const bytesOf = new Map<string, readonly number[]>();

/** As small as deflate gets: by zopfli, which tries for it. */
const deflated = (bytes: Uint8Array): Promise<Uint8Array> =>
  new Promise((resolve, reject) => zopfli.deflate(bytes, { blocksplittingmax: 0 }, (error, packed) => (error ? reject(error) : resolve(packed))));

function signsOf(bytes: Uint8Array): string {
  let signs = '';
  let bits = 0;
  let size = 0;
  const write = () => {
    const value = bits & (2 ** BITS - 1);
    signs += SIGNS.charAt(value % SIGNS.length);
    // a few bits at the end take one
    if (size > BITS >> 1) signs += SIGNS.charAt(Math.floor(value / SIGNS.length));
    bits >>>= BITS;
    size -= BITS;
  };
  for (const byte of bytes) {
    bits |= byte << size;
    size += 8;
    if (size >= BITS) write();
  }
  if (size > 0) write();
  return signs;
}

/**
 * The script of a language's words, or of those that come after them. It has no value: what a script is worth goes back to whoever ran it.
 */
export const scriptOf = async (packed: string, isFirst = true): Promise<string> =>
  `void(globalThis[Symbol.for('nokori.words')]${isFirst ? '="' : `+="${APART_FROM}`}${signsOf(await deflated(encoded(packed)))}")`;

/** What is said of Japanese itself is the same for every language that it is put into. */
const isOfJapanese = ({ kind }: Row) => kind === 'rewrite' || kind === 'ending';
const isVerb = ({ kind }: Row) => /^[s51]$/.test(kind);

/** Two scripts a language, its verbs after its other words, and one for all of them of what Japanese is rewritten by and how it ends, for the built extension. */
export const wordScripts = (tables: Tables): Promise<{ relativeDest: string; contents: string }[]> =>
  Promise.all(
    TARGETS.flatMap((target, index) => {
      const rows = withoutDerived(rowsOf(tables, target), target);
      const own = rows.filter((row) => !isOfJapanese(row));
      return [
        { relativeDest: `words/${target}.js`, contents: scriptOf(pack(own.filter((row) => !isVerb(row)))) },
        { relativeDest: `words/${target}-verbs.js`, contents: scriptOf(pack(own.filter(isVerb)), false) },
        ...(index === 0 ? [{ relativeDest: 'words/japanese.js', contents: scriptOf(pack(rows.filter(isOfJapanese)), false) }] : []),
      ].map(async ({ relativeDest, contents }) => ({ relativeDest, contents: await contents }));
    }),
  );
