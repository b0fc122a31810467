import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayText } from './display-text';

describe('displayText', () => {
  it('leaves ordinary names alone', () => {
    expect(displayText('ギガホ プレミア（5G）')).toBe('ギガホ プレミア（5G）');
    expect(displayText('العائلة 家族の SIM')).toBe('العائلة 家族の SIM');
  });

  it('strips bidi controls, control and zero-width characters, and joins lines', () => {
    expect(displayText('20\u202eBG 0\u202c plan')).toBe('20 BG 0 plan');
    expect(displayText(' a\u0000\n\u200b\u2066b\u2069 ')).toBe('a b');
  });

  it('caps at 60 characters without splitting a pair', () => {
    expect([...displayText('😀'.repeat(80))]).toHaveLength(60);
    expect(displayText('😀'.repeat(80))).toMatch(/^(😀){59}…$/u);
  });

  it('keeps a letter from carrying a pile of marks', () => {
    expect(displayText(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(3)}b`);
  });

  it('never returns what it strips, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const shown = displayText(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect([...shown].length).toBeLessThanOrEqual(60);
        expect(displayText(shown)).toBe(shown);
      }),
    );
  });
});
