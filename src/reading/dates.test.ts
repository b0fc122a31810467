import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, plusDays } from '../model/jst';
import { asOfIn, untilReset } from './dates';
import { quantitiesIn } from './quantities';
import type { Run } from './run';
import { normalise } from './text';

const NOW = Date.parse('2026-11-22T12:00:00+09:00');
const TODAY = '2026-11-22';

const datesIn = (wording: string) =>
  quantitiesIn({ wording: normalise(wording), cuts: [] } as unknown as Run, NOW).flatMap((one) => (one.dimension === 'date' ? [one] : []));
const cycle = (wording: string, label = '') => untilReset(datesIn(wording), TODAY, () => (label ? [label] : []));

describe('the day on which the data is reset ends the cycle', () => {
  it.each([
    ['次回データ更新：12月1日 0:00', '', { start: '2026-11-01', end: '2026-11-30' }],
    ['12月1日 0:00', '次回リセット', { start: '2026-11-01', end: '2026-11-30' }],
    ['your data refreshes on December 1, 2026', '', { start: '2026-11-01', end: '2026-11-30' }],
    // a subscription's own renewal, what lies behind or too far ahead, a day that not every month has
    ['次回更新日：12月1日', '', undefined],
    ['次回データ更新：2026年11月1日', '', undefined],
    ['次回データ更新：2027年2月1日', '', undefined],
    ['次回データ更新：12月31日', '', undefined],
    ['12月1日', '口座振替日', undefined],
  ])('%s %s', (wording, label, expected) => expect(cycle(wording, label)).toEqual(expected));

  it('is a month long and holds today, or is none', () =>
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 120 }), (days) => {
        const [year, month, day] = plusDays(TODAY, days).split('-').map(Number);
        const told = cycle(`次回リセット：${year}年${month}月${day}日`);
        if (!told) return;
        expect(told.start <= TODAY && TODAY <= told.end).toBe(true);
        expect(daysBetween(told.start, told.end) + 1).toBeGreaterThanOrEqual(28);
        expect(daysBetween(told.start, told.end) + 1).toBeLessThanOrEqual(31);
      }),
    ));
});

describe('the time a page tells', () => {
  it.each([
    ['データ利用量（11月20日まで）', '2026-11-20'],
    ['获取时间：2026年11月22日 09:10', '2026-11-22T09:10:00+09:00'],
    ['8月22日 16時20分 じてん', '2026-08-22T16:20:00+09:00'],
    ['集計時刻 2026/11/20 09:30', '2026-11-20T09:30:00+09:00'],
    ['11月21日 9:00 時点', '2026-11-21T09:00:00+09:00'],
    ['2024年11月22日 09:10 更新', '2024-11-22T09:10:00+09:00'],
    // a campaign's end, a day long past, a day to come
    ['お申し込み（11月20日まで）', undefined],
    ['データ利用量（11月10日まで）', undefined],
    ['12月1日 9:00 更新', undefined],
  ])('%s', (wording, expected) => expect(asOfIn(datesIn(wording), NOW, () => [])).toBe(expected));
});
