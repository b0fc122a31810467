/** Beside the script that translates a page: the translator itself, and with it the words that came before it. */
import { lexiconOf } from '../translation/lexicon';
import { packedWords } from '../translation/packed';
import { termsOf } from '../translation/terms';
import { translatorOf } from '../translation/translate';
import { type MakeTranslator, TRANSLATOR } from './make-translator';

export function offerTranslator(): void {
  const make: MakeTranslator = (language, carrier) => {
    const words = packedWords();
    const lexicon = words === undefined ? undefined : lexiconOf(words, language, carrier);
    return lexicon && { translate: translatorOf(lexicon, language), terms: termsOf(lexicon) };
  };
  (globalThis as { [key: symbol]: MakeTranslator })[TRANSLATOR] = make;
}
