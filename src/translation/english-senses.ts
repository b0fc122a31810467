/** What an English verb says of some things: charges are not taken, a contract is not lifted. Rows. */

import { CHARGED } from './english-clauses';
import type { Argument } from './grammar';
import type { Verb } from './model';

/** What a verb says of some things. */
export function meant(word: Verb, args: readonly Argument[]): Verb {
  const is = (thing: RegExp) => args.some(({ role, text }) => /^(subject|topic|object)$/.test(role) && thing.test(text));
  // 通話料がかかる: no time is taken; 制限がかかる
  if (word.text === 'take' && is(/charge|fee|cost|tax|¥/i)) return CHARGED;
  if (word.text === 'occur' && is(/(charges?|fees?|costs?|tax)( of .*)?$/i)) return { text: 'be due', done: '' };
  if (word.text === 'lift' && is(/contract$/)) return { text: 'cancel', done: 'cancelled' };
  if (word.text === 'take' && is(/(restriction|lock|limit)$/)) return { text: 'be in force', done: '' };
  if (word.text === 'hear' && is(/(password|PIN|code)$/)) return { text: 'ask for', done: 'asked for' };
  if (word.text === 'cut' && is(/^[\d０-９.,．]+ ?([GMK]B|[ＧＭＫ]Ｂ)$|[%¥]/)) return { text: 'fall below', done: 'fallen below' };
  if (word.text === 'run out' && is(/(date|period|deadline)( of .*)?$/)) return { text: 'expire', done: 'expired' };
  // カード会社へお問い合わせください
  if (word.text === 'ask' && args.some(({ role, text }) => /^(goal|end)$/.test(role) && !/\d/.test(text))) return { text: 'contact', done: 'contacted' };
  // 通常速度に戻せます
  if (word.text === 'restore' && args.some(({ role }) => role === 'goal') && !args.some(({ role }) => role === 'object'))
    return { text: 'return', done: 'returned' };
  if (word.text === 'refrain from' && (is(/(number|code|ID)$/) || !is(/./))) return { text: 'note down', done: 'noted down' };
  return word;
}
