/** Fixed phrases around numbers, as the glossary has them: 残り{n}GB, {m}月{d}日まで. */
import { type Normal, normalise } from './normalise';
import type { Row } from './words';

export type Template = (text: Normal) => string | undefined;

const SLOT = /\{([a-z])\}/g;
const NUMBER = / ?([\d,.]*\d) ?/dg;
/** Where the numbers of a phrase stand. */
const GAP = '\0';
const LONGEST = 40;

interface Phrase {
  slots: readonly string[];
  said: string;
}

/** A text that is the whole of a phrase. A slot takes a number and gives it back as it stands; the one for a name is the grammar's. */
export function templatesOf(rows: readonly Pick<Row, 'ja' | 'text'>[]): Template {
  const phrases = new Map<string, Phrase>();
  for (const { ja, text } of rows) {
    if (ja.includes('{x}')) continue;
    // a number of the phrase's own is a slot that takes no other
    const slots = [...ja.matchAll(/\{([a-z])\}|\d+/g)].map(([whole, slot]) => slot ?? whole);
    const form = normalise(ja.replace(/ ?(\{[a-z]\}|\d+) ?/g, GAP)).text;
    if (!phrases.has(form)) phrases.set(form, { slots, said: text });
  }
  return ({ text: plain, source }) => {
    if (plain.length > LONGEST || !/\d/.test(plain)) return undefined;
    const phrase = phrases.get(plain.replace(NUMBER, GAP));
    if (!phrase) return undefined;
    const spans = [...plain.matchAll(NUMBER)].map(({ indices }): [from: number, to: number] => indices?.[1] ?? [0, 0]);
    const number = (slot: string, say: Normal['source']) => say(...(spans[phrase.slots.indexOf(slot)] ?? [0, 0]));
    const fits = phrase.slots.every((slot) => !/\d/.test(slot) || slot === number(slot, (from, to) => plain.slice(from, to)));
    return fits ? phrase.said.replace(SLOT, (_, slot: string) => number(slot, source)) : undefined;
  };
}
