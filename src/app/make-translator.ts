/** How the translator hands itself to the script that translates a page: it has its own, as neither of them is small. */
import type { PageState } from '../model/translation';
import type { Term } from '../translation/terms';
import type { Translate } from '../translation/translate';

export interface PageTranslator {
  translate: Translate;
  terms: (text: string) => readonly Term[];
}

/** @param carrier whose own words come first. @returns undefined where no words have come with it */
export type MakeTranslator = (language: PageState['language'], carrier: string) => PageTranslator | undefined;

export const TRANSLATOR = Symbol.for('nokori.translator');
