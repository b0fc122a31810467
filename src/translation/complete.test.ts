import { expect, it } from 'vitest';
import { foreignTo } from '../../tests/support/chinese';
import { htmlFiles } from '../../tests/support/pages';
import { runsOfFiles } from '../../tests/translation/coverage';
import { english } from './english';
import { lexiconOf } from './lexicon';
import type { Token } from './model';
import { normalise } from './normalise';
import { say } from './parse';
import { TABLES } from './tables';
import { tokenise } from './tokenise';
import { translator } from './translate';

/** Said otherwise where they stand: 残り3GB, 1件, 通常1時間, 無制限で使える. */
const OTHERWISE = /^(with a delay|left|currently|some|few|many|case|one|we|normal|customer|next time|unlimited)$/;
/** Recent days may be said as the last ones; of 10日・20日・末日のいずれか it is one of what is named. */
const ALSO = new Map([
  ['recent', 'last'],
  ['one of them', 'one of'],
]);
const isSaid = (text: string, said: string): boolean =>
  said.includes(ALSO.get(text) ?? text) ||
  text.split(/[ ~]/).every((word) => word.length < 4 || said.includes(word.toLowerCase().slice(0, Math.max(4, word.length - 3))));
/** What stands there whatever becomes of it: no verb, no sign. */
const kept = (tokens: readonly Token[]) =>
  tokens.flatMap((token) => ((token.kind === 'noun' && !token.verb) || token.kind === 'quality' || token.kind === 'adverb' ? [token.text] : []));

it('no word of a sentence that is said is left out', () => {
  const lexicon = lexiconOf(TABLES, 'en');
  const sentences = [...runsOfFiles(htmlFiles('src/carriers').filter((_, index) => index % 3 === 0))].flatMap((run) => run.split(/[。！？「」（）()※]/));
  const all = [...new Set([...sentences, '通話定額の適用外', 'ギフトは無効となり、返却されません'])].flatMap((sentence) => {
    const tokens = tokenise(normalise(sentence.trim()), lexicon);
    const said = tokens && say(tokens, english)?.toLowerCase();
    return said === undefined
      ? []
      : [{ sentence, said, left: kept(tokens ?? []).filter((text) => text !== '' && !OTHERWISE.test(text) && !isSaid(text, said)) }];
  });
  expect(all.length).toBeGreaterThan(1_000);
  expect(all.filter(({ left }) => left.length > 0)).toEqual([]);
}, 30_000);

it.each(['zh-Hans', 'zh-Hant'] as const)(
  '%s is written in its own characters',
  (target) => {
    const say = translator(TABLES, target);
    const runs = [
      ...runsOfFiles(htmlFiles('src/carriers')),
      '14日までにご提出ください。',
      '共有の分は支払いに使えます。',
      '月の速度は最大1Mbpsに制限されます。',
      '受付番号をお控えください。',
    ];
    const odd = runs.flatMap((run) => foreignTo(target, say(run) ?? '').flatMap((char) => (run.includes(char) ? [] : [`${char}: ${run}`])));
    expect(odd).toEqual([]);
  },
  30_000,
);
