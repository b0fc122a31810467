/** How the translator hands itself to the script that translates a page: it has its own, as neither of them is small. */
import type { PageState } from '../model/translation';
import type { Term } from '../translation/terms';
import type { Translate } from '../translation/translate';

export interface PageTranslator {
  translate: Translate;
  terms: (text: string) => readonly Term[];
}

/** @param words of that language, unpacked; @param carrier whose own come first */
export type MakeTranslator = (words: string, language: PageState['language'], carrier: string) => PageTranslator;

export const TRANSLATOR = Symbol.for('nokori.translator');
