import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesIn } from './quantities';
import { bareNumber, type Quantity, unitIn } from './quantity';
import { normalise } from './text';

const NOW = Date.parse('2026-11-21T12:00:00+09:00');
const run = (text: string, cuts: number[] = []) => ({
  nth: 0,
  wording: normalise(text),
  block: null as unknown as Element,
  origin: 'text' as const,
  cuts,
  headings: [],
  node: null as unknown as Node,
});
const of = (text: string, cuts?: number[]) => quantitiesIn(run(text, cuts), NOW);
const short = (quantity: Quantity) => {
  switch (quantity.dimension) {
    case 'data':
      return `${quantity.amount.value}${quantity.amount.unit}`;
    case 'yen':
      return `${quantity.yen}円`;
    case 'duration':
      return `${quantity.seconds}s`;
    case 'date':
      return quantity.date + (quantity.time ? ` ${quantity.time}` : '');
    case 'month':
      return quantity.month;
    default:
      return String(quantity.value);
  }
};

describe('quantities', () => {
  it.each([
    ['残り 12.34GB', ['12.34GB']],
    ['１２．３４ＧＢ', ['12.34GB']],
    ['3,412,876KB', ['3412876KB']],
    ['48,827,582 パケット（5.83GB）', ['48827582packets', '5.83GB']],
    ['5ギガ', ['5GB']],
    ['30GBプラン', []],
    ['10ギガプラン', []],
    ['送受信最大128kbps 最大2.7Gbps', []],
    ['-550 円', ['-550円']],
    ['¥1,234', ['1234円']],
    ['¥99999999999999999999', []],
    ['76.1時間12分30秒', []],
    ['0時間32分15秒', ['1935s']],
    ['00:12:45', ['765s']],
    ['1299999分20秒', []],
    ['99999999時間04分12秒', []],
    ['国内通話時間25分14秒', ['1514s']],
    ['2019年9月28日 14時00分時点', ['2019-09-28 14:00']],
    ['2026/11/20 16:30更新', ['2026-11-20 16:30']],
    ['5月17日（水）午後8:30 現在', ['2026-05-17 20:30']],
    ['12月31日', ['2025-12-31']],
    ['2026年10月ご利用分', ['2026-10']],
    ['12月分', ['2025-12']],
    ['28 June 2026, 14:05', ['2026-06-28 14:05']],
    ['2026年2月30日', []],
    ['１８時間', ['64800s']],
    ['通話時間 27分', ['1620s']],
    ['¥79.14,378', []],
    ['¥4,378.', ['4378円']],
    ['1 h 05 min', ['3900s']],
    ['1,234 h 05 min', []],
    ['1,234時間10分30秒', []],
    ['0時間1,234分30秒', []],
  ])('%s', (text, expected) => expect(of(text).map(short)).toEqual(expected));

  it('parts a date from the amount in the next element', () => {
    expect(of('2026/11/15.87GB', [9]).map(short)).toEqual(['2026-11-01', '5.87GB']);
    expect(of('2026/11/190.72GB', [10]).map(short)).toEqual(['2026-11-19', '0.72GB']);
    expect(of('2021/10/310')).toEqual([]);
  });

  it('reads back any displayed amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom('KB', 'MB', 'GB'), (digits, decimals, unit) => {
        const value = digits / 10 ** decimals;
        const [quantity] = of(`残量 ${value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}${unit}`);
        expect(quantity?.dimension === 'data' && quantity.amount).toEqual({ value: Number(value.toFixed(decimals)), unit, ...(decimals ? { decimals } : {}) });
      }),
    );
  });

  it('quantities of any text lie apart and in order', () => {
    const text = fc
      .array(
        fc.oneof(fc.constantFrom('GB', '円', '月', '日', '年', '/', ',', '.', ':', '時間', '分', '秒', ' '), fc.integer({ min: 0, max: 99999 }).map(String)),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const found = of(one);
        for (const [index, quantity] of found.entries()) expect(quantity.at).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      }),
    );
  });

  it('stays fast on text made to be slow', () => {
    const started = performance.now();
    for (const evil of ['1,'.repeat(2000), '9'.repeat(4000), '1年'.repeat(1500), '2026/'.repeat(800), '('.repeat(4000)]) of(evil);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('knows bare numbers and bare units', () => {
    expect(bareNumber(run('( 6,791 )'))).toMatchObject({ value: 6791 });
    expect(bareNumber(run('6,791円'))).toBeUndefined();
    expect(unitIn('データ量(MB)')).toBe('MB');
    expect(unitIn('金額(円)')).toBe('yen');
    expect(unitIn('円')).toBe('yen');
    expect(unitIn('データ量')).toBeUndefined();
  });
});
