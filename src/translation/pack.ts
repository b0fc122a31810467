/** Packs a language's words for the built extension; nothing of this travels. */
import { TARGETS } from './model';
import { DONE, FIRST_PIECE, hanziOf, MARKS, PART, scriptOf } from './packed';
import { KINDS, type Row, rowsOf, type Tables } from './words';

const LAST_PIECE = 0x7ff;
const LONGEST_SHARED = 35;
const LONGEST_PIECE = 8;
const KANJI = /[\u3005\u4e00-\u9fff]/;
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** @param rows all of one language */
export function pack(rows: readonly Row[]): string {
  const sorted = [...rows].sort((a, b) => (a.ja < b.ja ? -1 : a.ja > b.ja ? 1 : 0));
  const carriers = [...new Set(rows.map(({ carrier }) => carrier))].filter((carrier) => carrier !== '*').sort();
  const pairs = pairsOf(rows);
  const hanzi = hanziOf(pairs);
  const marks = [...MARKS];
  let before = '';
  const lines = sorted.map(({ ja, kind, text, done, carrier }) => {
    if (marks.some((mark) => ja.includes(mark)) || text.includes(DONE) || /[\n\u0100-\u07ff]/.test(ja + text + done))
      throw new Error(`${ja}: one of its characters is a mark of packed words`);
    const mark = marks[carrier === '*' ? KINDS.indexOf(kind) : KINDS.length + carriers.indexOf(carrier)];
    if (carrier !== '*' && kind !== 'term') throw new Error(`${ja}: only terms are a carrier’s own`);
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < before.length && before[shared] === ja[shared]) shared++;
    before = ja;
    return `${shared.toString(36)}${ja.slice(shared)}${mark}${text === hanzi(ja) ? '' : text}${done && DONE}${done}`;
  });
  const [pieces, body] = withPieces(lines.join('\n'), candidates(rows));
  return [pieces.join('\n'), pairs, carriers.join(' '), body].join(PART);
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

/** Stretches of spellings, and of what is said of them: characters of Chinese, words of English. Those that stand there often enough to be worth a sign. */
function candidates(rows: readonly Row[]): string[] {
  const times = new Map<string, number>();
  for (const { ja, text } of rows)
    for (const [whole, parts] of [
      [ja, [...ja]],
      [text, text.split(/(?<=[^\x20-\x7e])|(?= )/)],
    ] as const)
      for (let from = 0; from < parts.length; from++)
        for (let to = from + 1; to <= parts.length && to - from <= LONGEST_PIECE; to++) {
          const piece = to - from === parts.length ? whole : parts.slice(from, to).join('');
          times.set(piece, (times.get(piece) ?? 0) + 1);
        }
  return [...times].flatMap(([piece, count]) => (count > 1 && bytes(piece) > 2 ? [piece] : []));
}

/** What is saved most by is taken first. */
function withPieces(text: string, found: readonly string[]): [pieces: string[], body: string] {
  // pieces stand in one text with the rows: there may be pieces in them too
  let body = text;
  let count = 0;
  const saved = (piece: string) => (bytes(piece) - 2) * (body.split(piece).length - 1) - bytes(piece) - 1;
  const waiting = found.map((piece) => ({ piece, worth: saved(piece) })).sort((a, b) => a.worth - b.worth);
  for (let best = waiting.pop(); best && FIRST_PIECE + count <= LAST_PIECE; best = waiting.pop()) {
    const { piece, worth } = best;
    // others may have taken from it since it was weighed
    const now = saved(piece);
    if (now <= 0) continue;
    if (now < worth) {
      let at = waiting.length;
      while (at > 0 && (waiting[at - 1]?.worth ?? 0) > now) at--;
      waiting.splice(at, 0, { piece, worth: now });
    } else body = `${piece}\n${body.replaceAll(piece, String.fromCharCode(FIRST_PIECE + count++))}`;
  }
  const lines = body.split('\n');
  return [lines.slice(0, count).reverse(), lines.slice(count).join('\n')];
}

/** A script a language, for the built extension. */
export const wordScripts = (tables: Tables): { relativeDest: string; contents: string }[] =>
  TARGETS.map((target) => ({ relativeDest: `words/${target}.js`, contents: scriptOf(pack(rowsOf(tables, target))) }));
