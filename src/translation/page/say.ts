/** A paragraph of the page in the other language: line by line, each whole or not at all. */
import { JAPANESE } from '../normalise';
import type { Translate } from '../translate';
import { distribute, type Piece } from './distribute';
import type { Paragraph, Part } from './runs';

/** Texts that are said together, or not. */
export interface Said {
  parts: readonly Part[];
  /** as one reads it, without the page's line ends */
  source: string;
  /** the whole of it in the other language; undefined: it stays */
  whole: string | undefined;
  /** a new text per part */
  texts: readonly string[] | undefined;
}

/** A text's own words, whatever stands there now. */
export type SourceOf = (text: Text) => string;

const isJapanese = ({ fixed, text }: Part, source: SourceOf) => !fixed && JAPANESE.test(source(text));
/** A line that ends so goes on in the next one. */
const GOES_ON = /[、,のをにがはでともへや]\s*$/;
/** One that begins so has begun before. */
const CAME_ON = /^[をがはでへもや、。]|^に(?!つい)|^の(?!ち)|^と(?!く)/;
const SEPARATOR = /^\s*[|｜/／・>＞»›]?\s*$/;
const LATIN = /[A-Za-z0-9]/;

/** Lines in one: a sentence that is broken by the page's source is one sentence. A space of full width is no such break: it stands between two things. */
export const flat = (text: string) =>
  !/[\r\n\t]|\s{2}/.test(text)
    ? text.trim()
    : text
        .replace(/(\S)[ \t]*[\r\n]\s*(?=(\S))/g, (_, before: string, after: string) => before + (JAPANESE.test(before) && JAPANESE.test(after) ? '' : ' '))
        .replace(/[ \t\r\n\f]+/g, ' ')
        .trim();

export function sayParagraph(lines: Paragraph, source: SourceOf, translate: Translate): Said[] {
  const said = lines.filter((line) => line.some((part) => isJapanese(part, source))).map((line) => sayLine(line, source, translate));
  const missing = said.map((groups) => groups.some(({ texts }) => !texts));
  if (missing.length > 1 && missing.some(Boolean)) {
    const joined = sayAcross(lines, source, translate);
    if (joined) return [joined];
    // the beginning of a sentence whose end is not known stays too
    for (const [at, groups] of said.entries())
      if (missing[at + 1] && groups.some((one) => GOES_ON.test(one.source))) said[at] = groups.map((one) => ({ ...one, texts: undefined, whole: undefined }));
  }
  return said.flat();
}

function sayLine(line: readonly Part[], source: SourceOf, translate: Translate): Said[] {
  const sayItems = (items: readonly Item[]) =>
    items.map(({ parts, separated }) => ({
      separated,
      japanese: parts.some((part) => isJapanese(part, source)),
      // what may not be written is a word of the sentence all the same
      isWord: parts.some(({ text }) => JAPANESE.test(source(text))),
      said: sayTogether(parts, source, translate),
    }));
  const words = (items: ReturnType<typeof sayItems>) => items.flatMap(({ japanese, said }) => (japanese ? said : []));
  const isWhole = ({ isWord, said }: { isWord: boolean; said: Said }) => !isWord || (said.texts && !GOES_ON.test(said.source) && !CAME_ON.test(said.source));
  const areSeparated = (items: readonly Item[]) => items.every(({ separated }) => separated);

  const items = itemsOf(line, source);
  if (items.length < 2) return [sayTogether(line, source, translate)];
  // a name and a link beside it are no sentence
  for (const some of [aroundLinks(items), items]) {
    const said = some.length > 1 && areSeparated(some) ? sayItems(some) : [];
    if (said.length > 0 && said.every(isWhole)) return words(said);
  }
  const whole = sayTogether(line, source, translate);
  if (whole.texts) return [whole];
  const apart = sayItems(items);
  if (areSeparated(items)) return words(apart);
  if (apart.some(({ isWord, said }) => isWord && !said.texts)) return [whole];
  return [
    together(
      line,
      source,
      apart.flatMap(({ said, isWord }) => (isWord ? (said.texts ?? []) : said.parts.map(({ text }) => source(text)))),
    ),
  ];
}

/** The texts of items side by side, with the space that English wants between them. */
function together(parts: readonly Part[], source: SourceOf, texts: string[]): Said {
  for (let at = 1; at < texts.length; at++) {
    if (!/[A-Za-z0-9.,:;!?)\]]/.test(texts[at - 1]?.at(-1) ?? '') || !LATIN.test(texts[at]?.[0] ?? '')) continue;
    const [before, here] = [parts[at - 1], parts[at]];
    if (before && isJapanese(before, source)) texts[at - 1] += ' ';
    else if (here && isJapanese(here, source)) texts[at] = ` ${texts[at]}`;
  }
  return { parts, source: flat(parts.map(({ text }) => source(text)).join('')), whole: flat(texts.join('')), texts };
}

function sayTogether(parts: readonly Part[], source: SourceOf, translate: Translate): Said {
  const [only, ...others] = parts;
  if (only && others.length === 0 && !only.fixed) {
    const text = source(only.text);
    const all = flat(text);
    const whole = translate(all);
    const from = text.length - text.trimStart().length;
    return { parts, source: all, whole, texts: whole === undefined ? undefined : [text.slice(0, from) + whole + text.slice(text.trimEnd().length)] };
  }
  const sources = parts.map(({ text }) => source(text));
  const all = flat(sources.join(''));
  const whole = JAPANESE.test(all) ? translate(all) : undefined;
  const pieces = whole === undefined ? [] : parts.map((part, index) => pieceOf(part, sources[index] ?? '', translate));
  const texts = whole === undefined ? undefined : distribute(pieces, whole);
  return { parts, source: all, whole: texts && whole, texts };
}

function pieceOf({ fixed, clicked, bare, inline }: Part, source: string, translate: Translate): Piece {
  const japanese = JAPANESE.test(source);
  const alone = fixed || !japanese ? source : inline ? translate(flat(source)) : undefined;
  return { source, alone, fixed, bare, must: /[\p{L}\p{N}]/u.test(source) && (fixed || clicked || !japanese) };
}

interface Item {
  parts: Part[];
  /** by space or a sign from what stands before it */
  separated: boolean;
}

/** The same, where what is no link is one with what it stands beside. */
function aroundLinks(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  const isLink = ({ parts }: Item) => parts.some(({ clicked }) => clicked);
  for (const item of items) {
    const last = joined.at(-1);
    if (!last || isLink(item) || isLink(last)) joined.push({ ...item, parts: [...item.parts] });
    else last.parts.push(...item.parts);
  }
  return joined;
}

/** Elements side by side in a line, such as the links of a menu. */
function itemsOf(line: readonly Part[], source: SourceOf): Item[] {
  const items: Item[] = [{ parts: [], separated: true }];
  for (const [at, part] of line.entries()) {
    const text = source(part.text);
    const before = line[at - 1];
    const last = before ? source(before.text) : '';
    if (before && (SEPARATOR.test(text) || SEPARATOR.test(last))) items.push({ parts: [part], separated: true });
    else if (before && before.inline !== part.inline) items.push({ parts: [part], separated: /\s$/.test(last) || /^\s/.test(text) });
    else items.at(-1)?.parts.push(part);
  }
  return items;
}

/** A sentence over several lines: said as one, and broken again near the same places. */
function sayAcross(lines: Paragraph, source: SourceOf, translate: Translate): Said | undefined {
  const parts = lines.flat().filter(({ text }) => source(text).trim() !== '');
  if (parts.length !== lines.filter((line) => line.some(({ text }) => source(text).trim() !== '')).length || parts.some(({ fixed, inline }) => fixed || inline))
    return undefined;
  const sources = parts.map(({ text }) => source(text));
  const whole = translate(sources.map(flat).join(''));
  const texts =
    whole &&
    broken(
      whole,
      sources.map(({ length }) => length),
    );
  return texts ? { parts, source: sources.map(flat).join(''), whole, texts } : undefined;
}

/** Cuts a text in as many parts as there are lengths, in about their proportion, between words. */
function broken(whole: string, lengths: readonly number[]): string[] | undefined {
  const sum = lengths.reduce((all, one) => all + one, 0);
  const places = [...whole.matchAll(/\s+|(?<=[，。、；！？])(?=\S)/g)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const cuts: (readonly [number, number])[] = [];
  let upTo = 0;
  for (const length of lengths.slice(0, -1)) {
    upTo += length;
    const aim = (whole.length * upTo) / sum;
    const [nearest] = places.filter(([at]) => at > (cuts.at(-1)?.[1] ?? 0)).sort(([a], [b]) => Math.abs(a - aim) - Math.abs(b - aim));
    if (!nearest) return undefined;
    cuts.push(nearest);
  }
  return lengths.map((_, at) => whole.slice(cuts[at - 1]?.[1] ?? 0, cuts[at]?.[0]));
}
