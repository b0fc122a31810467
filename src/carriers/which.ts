/** Which carrier is this SIM of? Searched in the guides' signs: a brand, a word on the sleeve, an app, an APN, the first digits of the card's number. */
import type { Guide, Signs } from '../model/guide';

export interface Found {
  id: string;
  /** the sign that matched, as it is written in the guide */
  sign: string;
  by: keyof Signs;
}

const KINDS: readonly (keyof Signs)[] = ['brands', 'apn', 'apps', 'plans', 'resold', 'sleeve', 'iccid'];
/** A shorter sign inside a longer text says nothing: "au" and "his" stand in many words of Latin letters. */
const shortestInside = (sign: string) => (/^\p{ASCII}+$/u.test(sign) ? 5 : 3);

/** Best first, one entry a carrier; several where they share a network or an APN. Empty where nothing fits. */
export function findCarrier(query: string, guides: readonly Pick<Guide, 'id' | 'signs'>[]): Found[] {
  const asked = plain(query);
  if (asked === '') return [];
  return guides
    .map(({ id, signs }) => bestOf(id, signs, query, asked))
    .filter((one) => one !== undefined)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id, sign, by }) => ({ id, sign, by }));
}

function bestOf(id: string, signs: Signs, query: string, asked: string) {
  const words = wordsOf(query);
  return KINDS.flatMap((by) =>
    (signs[by] ?? []).map((sign) => ({ id, sign, by, weight: by === 'iccid' ? ofCard(asked, sign) : ofWord(asked, words, plain(sign)) })),
  )
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)[0];
}

/** 4 the same, 3 one of the words typed, 2 its beginning, 1 somewhere in the text typed or in the sign. */
function ofWord(asked: string, words: readonly string[], sign: string): number {
  if (asked === sign) return 4;
  if (words.includes(sign)) return 3;
  if (asked.length >= 2 && sign.startsWith(asked)) return 2;
  if (sign.length >= shortestInside(sign) && asked.includes(sign)) return 1;
  return asked.length >= shortestInside(asked) && sign.includes(asked) ? 1 : 0;
}

const ofCard = (asked: string, digits: string) => (/^\d{6,22}f?$/.test(asked) && asked.startsWith(digits) ? 1 : 0);

const fold = (text: string) => text.normalize('NFKC').toLowerCase();
/** Letters and digits alone, full-width or not, in small letters; the dot of an APN stays. */
const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}.]/gu, '');
const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}.!]+/u)
    .map(plain);
