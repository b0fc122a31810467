/** Beside the script that translates a page: the translator itself, without words. */
import type { Grammar } from '../translation/grammar';
import { lexiconOfRows } from '../translation/lexicon';
import type { Target } from '../translation/model';
import { termsOf } from '../translation/terms';
import { translatorOf } from '../translation/translate';
import { rowsIn } from '../translation/words';
import { type MakeTranslator, TRANSLATOR } from './make-translator';

/** @param grammar of the languages that this script knows: only one travels */
export function offerTranslator<Known extends Target>(grammar: (language: Known) => Grammar): void {
  const make: MakeTranslator = (words, language, carrier, japanese) => {
    const lexicon = lexiconOfRows(rowsIn(words), language, japanese, carrier);
    return { translate: translatorOf(lexicon, language, grammar(language as Known)), terms: termsOf(lexicon) };
  };
  (globalThis as { [key: symbol]: MakeTranslator })[TRANSLATOR] = make;
}
