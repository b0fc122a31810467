import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TARGETS } from './model';
import { JAPANESE } from './normalise';
import { TABLES } from './tables';
import { translator } from './translate';

const translators = TARGETS.map((target) => [target, translator(TABLES, target)] as const);
const hans = translator(TABLES, 'zh-Hans');
const hant = translator(TABLES, 'zh-Hant');
const en = translator(TABLES, 'en');

describe('a run is said whole', () => {
  it.each([
    ['残データ量', '剩余流量', 'Remaining data'],
    ['しばらくお待ちください。', '请稍候。', 'Please wait.'],
    ['30日間のデータ利用量を照会します。', '查询30天的流量使用量。', undefined],
    ['※余ったデータ量は翌月にくりこしできません。', undefined, '※Unused data amount cannot be carried over following month.'],
  ])('%s', (ja, zh, english) => {
    if (zh) expect(hans(ja)).toBe(zh);
    if (english) expect(en(ja)).toBe(english);
  });

  it('in the reader’s own way of writing', () => {
    expect([hans('通信速度制限'), hant('通信速度制限')].every((said) => said && said !== '通信速度制限')).toBe(true);
  });

  it('or stays as it is', () => {
    for (const translate of [hans, hant, en])
      for (const ja of ['ぱぴぷぺぽ', '残りぱぴぷ', '未知語彙', 'Hello', '', ' ']) expect(translate(ja)).toBeUndefined();
  });
});

describe('whatever stands there', () => {
  const piece = fc.constantFrom(
    '残り',
    'データ量',
    '12.3GB',
    '１２ＧＢ',
    '2026年11月30日',
    'は',
    'を',
    'の',
    '変更',
    'する',
    'してください',
    '。',
    '（',
    '）',
    '、',
    ' ',
    '場合は',
    'x',
    '￥500',
    '𠮷',
    '\ud800',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 40 }),
  );
  it.each(translators)('%s: keeps every digit, leaves no kana, never throws', (_, translate) => {
    fc.assert(
      fc.property(text, (ja) => {
        const said = translate(ja);
        if (said === undefined) return;
        const digits = (one: string) =>
          [...one]
            .filter((char) => /[\d０-９]/.test(char))
            .sort()
            .join('');
        expect(digits(said)).toBe(digits(ja));
        expect(said).not.toMatch(/[\u3041-\u3096\u30a1-\u30fa]/);
      }),
      { numRuns: 300 },
    );
  });

  it('English holds nothing of Japanese', () => {
    fc.assert(
      fc.property(text, (ja) => !JAPANESE.test(en(ja) ?? '')),
      { numRuns: 300 },
    );
  });
});
