import { expect, it } from 'vitest';
import type { Binding } from './bind';
import { quantitiesIn } from './quantities';
import type { Run } from './run';
import { toldIn, toldOr } from './told';

const NOW = Date.parse('2026-10-21T18:00:00+09:00');

/** What a text tells, amount by amount; - where it tells nothing of it. */
function told(wording: string): string {
  const run = { wording, cuts: [], origin: 'text', headings: [] } as unknown as Run;
  const all = quantitiesIn(run, NOW);
  return all
    .filter(({ dimension }) => dimension === 'data')
    .map((quantity) => {
      const bind = toldIn(quantity, all);
      return bind && 'id' in bind ? `${bind.id}${bind.doubt ? '?' : ''} ${quantity.shown}` : '-';
    })
    .join(', ');
}

const ROWS: readonly [string, string][] = [
  ['今月は20GBのうち13.62GBを使い、残りは6.38GBです。', 'total? 20GB, used 13.62GB, remaining 6.38GB'],
  [
    '毎月の5GBに先月から繰り越した0.90GBを加えた5.90GBのうち、今月は4.75GBを使い、残りは1.15GBです。',
    'allowance? 5GB, rollover 0.90GB, total? 5.90GB, used 4.75GB, remaining 1.15GB',
  ],
  ['今月の合計は8.9GBになりました。20GBのうち、まだ11.1GB残っています。', 'used 8.9GB, total? 20GB, remaining 11.1GB'],
  ['ここまでに使ったのは2.8GBです。', 'used 2.8GB'],
  ['今月は1.00GBを使い、ご契約の1GBを使い切りました。残りは0GBのため、速度を制限しています。', 'used 1.00GB, allowance? 1GB, remaining 0GB'],
  ['今月は9.62GBをご利用で、残りは10.38GBです。', 'used 9.62GB, remaining 10.38GB'],
  ['きょうは、いままでに420MB使いました。', 'usedToday 420MB'],
  // what is not of this cycle, not of this line, or not so
  ['先月は20GBのうち13.62GBを使いました。', '-, -'],
  ['9月は20GBのうち13.62GBを使いました。', '-, -'],
  ['20GBのうち18GBを使った場合、残りは2GBです。', '-, -, -'],
  ['5GBの方が2GB使うと、残りは3GBです。', '-, -, -'],
  ['動画を1時間見ると1GBを使います。', '-'],
  ['毎日1GBを使っても安心です。', '-'],
  ['残りは1GBあたり550円です。', '-'],
  ['たとえば3GBのうち1GBを使い、残りは2GBです。', '-, -, -'],
  ['海外では1GBを使い、残りは2GBです。', '-, -'],
  ['「今月は3GBを使いました」', '-'],
];

it.each(ROWS)('%s', (wording, expected) => {
  expect(told(wording)).toBe(expected);
});

it('does not believe a sentence that says otherwise than its label', () => {
  const of = (id: Binding['id'], more: Partial<Binding> = {}): Binding => ({ id, strength: 2, said: '', stands: 'same text', ...more });
  const left = of('remaining');
  expect(toldOr({ no: 'no label', said: '' }, left, true)).toBe(left);
  expect(toldOr({ no: 'past', said: '' }, left, true)).toEqual({ no: 'past', said: '' });
  expect(toldOr({ no: "not the line's (elsewhere)", said: '' }, left, false)).toHaveProperty('no');
  expect(toldOr(of('topUp', { of: 'left' }), left, true)).toHaveProperty('no');
  expect(toldOr(of('topUp', { of: 'left' }), left, false)).toHaveProperty('id', 'topUp');
  expect(toldOr(of('total'), left, false)).toBe(left);
});
