import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymise } from './anonymise';

const clean = (html: string) => anonymise(html).html;
const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]{${length}}$`));
const PHONE = fc
  .tuple(fc.constantFrom('090', '080', '070'), digits(4), digits(4), fc.constantFrom('-', ' ', '－', ''))
  .map(([a, b, c, by]) => [a, b, c].join(by));
const KANJI = fc.constantFrom('山田', '佐々木', '林', '高橋');
const GIVEN = fc.constantFrom('太郎', '花子', '翔', 'さくら', 'ケン');
const PERSONAL = fc.oneof(
  PHONE,
  digits(4).map((tail) => `080-****-${tail}`),
  fc.tuple(KANJI, fc.constantFrom('', ' ', '　', '&nbsp;'), GIVEN, fc.constantFrom('様', ' 様', 'さん', 'さま')).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('お名前：', '氏名 ', 'ご契約者名</dt><dd>'), KANJI, GIVEN).map((parts) => parts.join('')),
  digits(17).map((rest) => `89${rest}`),
  fc.tuple(fc.constantFrom('会員番号：', '', 'hdc', 'ユーザID '), digits(8)).map((parts) => parts.join('')),
  fc.tuple(digits(3), digits(4)).map(([a, b]) => `〒${a}-${b} 東京都港区芝公園4-2-8`),
  fc.constantFrom(
    '生年月日：1985年3月4日',
    'taro@docomo.ne.jp',
    'ta**@au.com',
    '203.104.209.7',
    '下4桁 5678',
    '<input value=1234567>',
    '<b data-member-id="1234567">',
  ),
);
const HARMLESS = fc.oneof(
  fc.double({ min: 0, max: 200, noNaN: true }).map((value) => `${value.toFixed(2)}GB`),
  fc.nat(200_000).map((value) => `${value.toLocaleString('en')}円`),
  fc.nat(99_999).map((value) => `${value}MB`),
  fc.tuple(fc.integer({ min: 2012, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}年${m}月${d}日`),
  fc.constantFrom('残りデータ量', 'ご利用データ量', '11月20日 18:42時点', 'ギガプラン 5GB', '（最大128kbps）', '3日間の合計', '50%', '請求締日：10日'),
);
const TAG = fc.constantFrom(
  '<p>',
  '</p>',
  '<td>',
  '<br>',
  '<b>',
  '</b>',
  '<span class="v">',
  '<dl><dt>',
  '</dt><dd>',
  '\n',
  '　',
  ' / ',
  '<!-- a -->',
  '<script>var a="',
  '"</script>',
  '&nbsp;',
);
const SCRAP = fc.constantFrom(
  '<',
  '>',
  '"',
  '&',
  '&#',
  '様',
  '\ud800',
  '\u0000',
  '\x02',
  '\x1f',
  '<a href="',
  '<script>',
  '</script',
  '<!--',
  '-->',
  "='",
  '{"name":"',
  '\\',
  '〒',
  '＊＊',
  '89',
  '@',
  '？',
  '__proto__',
);

describe('anonymise', () => {
  it('never throws, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(PERSONAL, HARMLESS, TAG, SCRAP, fc.string()), { maxLength: 25 }), (parts) => {
        const once = clean(parts.join(''));
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves amounts, dates of usage and labels as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(HARMLESS, fc.option(PERSONAL, { nil: '' })), { maxLength: 12 }), (cells) => {
        const made = clean(cells.map(([harmless, personal]) => `<tr><td class="x">${harmless}</td><td>${personal}</td></tr>`).join(''));
        const kept = [...made.matchAll(/<td class="x">(.*?)<\/td>/gs)].map((match) => match[1]);
        expect(kept).toEqual(cells.map(([harmless]) => harmless));
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves amounts beside a person in one cell as they are', () => {
    fc.assert(
      fc.property(PHONE, HARMLESS, HARMLESS, (phone, before, after) => {
        const made = clean(`<p>${before} ${phone} ${after}</p>`);
        expect(made.startsWith(`<p>${before} `)).toBe(true);
        expect(made.endsWith(` ${after}</p>`)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('makes one number of one number and two of two', () => {
    fc.assert(
      fc.property(fc.array(PHONE, { minLength: 1, maxLength: 8 }), (phones) => {
        const html = phones.map((phone) => `<p>${phone}</p>`).join('');
        const made = [...clean(html).matchAll(/<p>(.*?)<\/p>/g)].map((match) => (match[1] as string).normalize('NFKC').replace(/\D/g, ''));
        const plain = phones.map((phone) => phone.normalize('NFKC').replace(/\D/g, ''));
        for (const [a, one] of plain.entries())
          for (const [b, other] of plain.entries()) {
            expect(made[a] === made[b]).toBe(one === other);
            expect(made[a]?.slice(-4) === made[b]?.slice(-4)).toBe(one.slice(-4) === other.slice(-4));
          }
        for (const [index, one] of plain.entries()) expect(made[index]?.slice(3, 7)).not.toBe(one.slice(3, 7));
      }),
      { numRuns: 500 },
    );
  });
});
