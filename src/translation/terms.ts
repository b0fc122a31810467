/** The terms in a text that cannot be said whole, each with its rendering. */
import type { Lexicon } from './lexicon';
import { normalise } from './normalise';

export interface Term {
  /** as it stands on the page */
  ja: string;
  said: string;
}

const KATAKANA = /[ァ-ヴー]/;
const KANJI = /[\u4e00-\u9fff々]/;
const MOST = 8;

/** Longest first from the left, each once. A word of one sign, or a piece of a longer foreign word, is left out. */
export function termsOf({ words, longest }: Pick<Lexicon, 'words' | 'longest'>): (text: string) => Term[] {
  const nounAt = (spelling: string) => words.get(spelling)?.find((token) => token.kind === 'noun');
  return (text) => {
    const { text: plain, source } = normalise(text);
    const found = new Map<string, Term>();
    for (let at = 0; at < plain.length && found.size < MOST; ) {
      let size = Math.min(longest, plain.length - at);
      for (; size > 1; size--) {
        const spelling = plain.slice(at, at + size);
        if (!KANJI.test(spelling) && !KATAKANA.test(spelling)) continue;
        if (breaks(plain, at) || breaks(plain, at + size)) continue;
        const noun = nounAt(spelling);
        if (noun?.kind !== 'noun' || noun.text === '') continue;
        const ja = source(at, at + size);
        if (ja !== noun.text) found.set(ja, { ja, said: noun.text });
        break;
      }
      at += Math.max(1, size);
    }
    return [...found.values()];
  };
}

/** Whether a place is inside a word of katakana. */
const breaks = (text: string, at: number) => KATAKANA.test(text[at - 1] ?? '') && KATAKANA.test(text[at] ?? '');
