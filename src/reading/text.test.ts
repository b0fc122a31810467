import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, redact } from './canonical';
import { normalise, PHONE } from './text';

const lastFour = (text: string) => [...normalise(text).matchAll(PHONE)].map((match) => match[1]);

describe('text', () => {
  it('makes full-width digits, waves and spaces plain', () => {
    expect(normalise('１．２３ＧＢ　〜　１０％')).toBe('1.23GB ~ 10%');
  });

  it('finds mobile numbers, masked or not, and nothing else', () => {
    expect(lastFour('090-1234-5678')).toEqual(['5678']);
    expect(lastFour('070-****-3690 さま')).toEqual(['3690']);
    expect(lastFour('０８０－１２３４－００１２')).toEqual(['0012']);
    expect(lastFour('08012345678')).toEqual(['5678']);
    expect(lastFour('0120-800-000 / 0570-09-4400 / 0077-7-111')).toEqual([]);
    expect(lastFour('VISA ****-****-****-4242')).toEqual([]);
    expect(lastFour('ICCID 8981••••••••1234')).toEqual([]);
    expect(lastFour('8981300012345678901')).toEqual([]);
  });

  it('lets no long number out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{9,19}$/), (digits) => {
        expect(redact(`番号：${digits}`)).not.toContain(digits);
      }),
    );
    expect(redact('090-1234-5678')).toBe('••5678');
  });

  it('makes spellings of one label equal', () => {
    expect(canonical('ご利用の データ量')).toBe(canonical('使用データ量'));
    expect(canonical('繰り越し分')).toBe(canonical('くりこし分'));
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void canonical(redact(normalise(text)))));
  });
});
