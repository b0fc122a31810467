/** A sentence cut into words: of all ways the one with the least cost, or none where something is no word. */
import { costOf } from './cost';
import type { Lexicon } from './lexicon';
import type { Token } from './model';
import type { Normal } from './normalise';
import { quantitiesAt } from './quantities';

/** Y!mobile is one */
const LATIN = /[A-Za-z](?:[A-Za-z0-9'’&.+®™-]|!(?=mobile))*/y;
/** A name as it stands before 様: it stays. */
const NAME = /[\u4e00-\u9fff々〇○]{1,5}(?: [\u4e00-\u9fff々〇○]{1,5})?(?= ?(?:様|さま|さん))/y;
const SIGN = /[、,:;/|·・>~\-=+※→↑↓■●○◆◇★☆▼▲▶✓✕✔©「」『』【】()[\]<>"'!?。 ]/;

/** Signs of nobody, which hold the places of brackets. */
export const FIRST_NOTE = 0xe000;

/** Undefined where a part of it is not known. @param notes what stands in its brackets, already said, by the signs that hold their places */
export function tokenise({ text, source }: Normal, lexicon: Lexicon, notes: readonly Token[] = []): Token[] | undefined {
  const best: ({ cost: number; from: number; token: Token } | undefined)[] = [];
  const reach = (to: number, cost: number, from: number, token: Token) => {
    if ((best[to]?.cost ?? Number.POSITIVE_INFINITY) > cost) best[to] = { cost, from, token };
  };
  const match = (form: RegExp, at: number, cost: number) => {
    form.lastIndex = at;
    const size = form.exec(text)?.[0].length;
    if (size) reach(at + size, (best[at]?.cost ?? 0) + cost, at, { kind: 'noun', text: source(at, at + size) });
  };
  const isAddressed = /様|さま|さん/.test(text);
  for (let at = 0; at < text.length; at++) {
    const so = at === 0 ? 0 : best[at]?.cost;
    if (so === undefined) continue;
    lexicon.words.at(
      text,
      at,
      (size, token) =>
        (at > 0 || token.kind !== 'suffix') && reach(at + size, so + costOf(text, at, size, token.kind, 'ja' in token ? token.ja : ''), at, token),
    );
    // お支払いの確認 is a payment's; お持ちの方 has no noun
    lexicon.verbs.at(text, at, (size, verb, form) => {
      const said = text.slice(at, at + size);
      // 低速での通信になります: no one is addressed
      reach(
        at + size,
        so + (/^お.*の$/.test(said) ? 1.8 : /^[^ごお]+にな/.test(said) ? 3 : /中$/.test(said) && /^[はもに、]/.test(text.slice(at + size)) ? 2.2 : 1),
        at,
        { kind: 'verb', verb, form },
      );
    });
    quantitiesAt(text, at, lexicon.quantities, lexicon.units, source, (size, of, said) =>
      reach(at + size, so + 0.8, at, of === 'name' ? { kind: 'noun', text: said } : { kind: 'quantity', text: said, of }),
    );
    const char = text.charAt(at);
    if (/[A-Za-z]/.test(char)) match(LATIN, at, 1);
    else if (isAddressed) match(NAME, at, 1.5);
    const note = notes[(text.codePointAt(at) ?? 0) - FIRST_NOTE];
    if (note) reach(at + 1, so, at, note);
    if (SIGN.test(char)) reach(at + 1, so + 0.5, at, { kind: 'sign', ja: char, text: source(at, at + 1) });
  }
  if (text.length > 0 && !best[text.length]) return undefined;
  const tokens: Token[] = [];
  for (let at = text.length; at > 0; at = (best[at] as { from: number }).from) tokens.unshift((best[at] as { token: Token }).token);
  return tokens;
}
