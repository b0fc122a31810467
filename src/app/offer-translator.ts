/** Beside the script that translates a page: the translator itself, the same for every language, which bring their grammar and their words. */
import type { Grammar } from '../translation/grammar';
import { lexiconOfRows } from '../translation/lexicon';
import type { Target } from '../translation/model';
import { termsOf } from '../translation/terms';
import { translatorOf } from '../translation/translate';
import { rowsIn } from '../translation/words';
import { type MakeTranslator, TRANSLATOR } from './make-translator';

const GRAMMAR = Symbol.for('nokori.grammar');
type GrammarOf = (language: Target) => Grammar;
const world = globalThis as { [GRAMMAR]?: GrammarOf; [TRANSLATOR]?: MakeTranslator };

/** @param grammar of the languages that this script knows: only one travels */
export function offerGrammar<Known extends Target>(grammar: (language: Known) => Grammar): void {
  world[GRAMMAR] = grammar as GrammarOf;
}

/** Into the language whose grammar came before it; a later one is of another translator. */
export function offerTranslator(): void {
  const grammar = world[GRAMMAR];
  if (!grammar) return;
  world[TRANSLATOR] = (words, language, carrier) => {
    const lexicon = lexiconOfRows(rowsIn(words), grammar(language), carrier);
    return { translate: translatorOf(lexicon, grammar(language)), terms: termsOf(lexicon) };
  };
}
