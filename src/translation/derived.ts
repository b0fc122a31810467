/** Which nouns need not travel: those that the grammar says alike of their parts. Of the build; nothing of this travels. */
import { grammarOf } from './languages';
import { type Lexicon, lexiconOfRows } from './lexicon';
import type { Target } from './model';
import { translatorOf } from './translate';
import type { Row } from './words';

/** Alone, and with what stands around a noun. */
const FRAMES = [
  '~',
  'ご~',
  'お~',
  '~を確認してください。',
  '~は無料です。',
  '~の変更',
  '毎月の~',
  '~について',
  '~一覧',
  '~とアカウント',
  'シェア~',
  'データ~',
  '各種~',
  'お知らせ~',
  'ドコモ~',
  '~メール設定',
  '新しい~が必要です。',
  '~に関するお知らせ',
  'ご利用の~がある場合は、お問い合わせください。',
];
const SHORTEST = 3;

/** The rows without those nouns. Terms of the glossary stay: where a text cannot be said whole, they explain it. */
export function withoutDerived(rows: readonly Row[], target: Target): Row[] {
  const grammar = grammarOf(target);
  const lexicon = lexiconOfRows(rows, grammar);
  const times = new Map<string, number>();
  for (const { ja } of rows) times.set(ja, (times.get(ja) ?? 0) + 1);
  const derived = new Set<string>();
  let tried = '';
  const isLeftOut = (spelling: string) => spelling === tried || derived.has(spelling);
  /** the same without what is left out, and without its polite forms */
  const less = {
    ...lexicon,
    words: {
      at: (text, at, found) =>
        lexicon.words.at(text, at, (size, token) => {
          const spelling = text.slice(at, at + size);
          if (token.kind !== 'noun' || !(isLeftOut(spelling) || isLeftOut(spelling.replace(/^[ごお]/, '')))) found(size, token);
        }),
    },
    phrases: { get: (spelling) => (isLeftOut(spelling) ? undefined : lexicon.phrases.get(spelling)) },
  } as Lexicon;
  const whole = translatorOf(lexicon, grammar);
  // what a longer one is made of is known by then
  const nouns = rows
    // letters of full width would be taken over as they are
    .filter(({ ja, kind }) => kind === 'n' && ja.length >= SHORTEST && times.get(ja) === 1 && !/[A-Z]/i.test(ja))
    .sort((a, b) => a.ja.length - b.ja.length);
  for (const { ja } of nouns) {
    tried = ja;
    const without = translatorOf(less, grammar);
    const isAlike = (frame: string) => {
      const text = frame.replace('~', ja);
      return without(text) === whole(text);
    };
    if (whole(ja) !== undefined && FRAMES.every(isAlike)) derived.add(ja);
  }
  return rows.filter(({ ja }) => !derived.has(ja));
}
