import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribute, type Piece } from './distribute';

const piece = (source: string, alone?: string, more: Partial<Piece> = {}): Piece => ({ source, alone, fixed: false, must: false, bare: true, ...more });

describe('a rendering over several texts', () => {
  it.each<[string, Piece[], string, string[] | undefined]>([
    ['a word in bold keeps its own', [piece('残り', 'Remaining'), piece('データ')], 'Remaining data', ['Remaining', ' data']],
    [
      'a number stays in its place',
      [piece('残り'), piece('3.5', '3.5', { must: true }), piece('GB', 'GB', { must: true })],
      '剩余3.5GB',
      ['剩余', '3.5', 'GB'],
    ],
    ['the number is said first', [piece('残り'), piece('3', '3', { must: true }), piece('日')], '3 days left', ['', '3', ' days left']],
    ['3 is not in 13', [piece('残り'), piece('3', '3', { must: true })], '13 days', undefined],
    ['3 is not in 3.5', [piece('残り'), piece('3', '3', { must: true })], '3.5 GB', undefined],
    [
      'a link keeps its words',
      [piece('詳しくは'), piece('こちら', 'Here', { must: true, bare: false }), piece('を')],
      'See here for more',
      ['See ', 'here', ' for more'],
    ],
    ['a link would lose them', [piece('詳しくは'), piece('こちら', 'Here', { must: true, bare: false })], 'See more', undefined],
    ['links change places', [piece('A', 'A', { must: true }), piece('と'), piece('B', 'B', { must: true })], 'B after A', undefined],
    ['a badge would be empty', [piece('残り'), piece('データ', 'xyz', { bare: false })], 'Remaining data', undefined],
    ['a name is not touched', [piece(' ahamo ', ' ahamo ', { fixed: true, must: true }), piece('をご利用中')], 'Using ahamo', undefined],
    ['space at the ends stays', [piece('\n  '), piece(' 残り ', 'Remaining'), piece('\n')], 'Remaining', ['\n  ', ' Remaining ', '\n']],
    [
      'space beside a name stays',
      [piece('ID：taro ', 'ID：taro ', { must: true }), piece('ログアウト', 'Log out', { must: true })],
      'ID：taro Log out',
      ['ID：taro ', 'Log out'],
    ],
    ['nothing but space', [piece(' ')], 'x', undefined],
  ])('%s', (_, pieces, whole, texts) => expect(distribute(pieces, whole)).toEqual(texts));

  it('is all of it and nothing else, whatever the pieces', () => {
    const word = fc.constantFrom('残り', 'データ', '3', '3.5GB', ' ', 'を', 'Home', '（', '');
    const pieces = fc.array(
      fc.record({
        source: word,
        alone: fc.option(fc.constantFrom('left', 'data', '3', 'home'), { nil: undefined }),
        fixed: fc.boolean(),
        must: fc.boolean(),
        bare: fc.boolean(),
      }),
      { maxLength: 6 },
    );
    const whole = fc.array(fc.constantFrom('left', 'data', '3', '13', 'home', ', ', ' '), { minLength: 1, maxLength: 6 }).map((words) => words.join(''));
    const bare = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(pieces, whole, (all, said) => {
        const texts = distribute(all, said);
        if (!texts) return;
        expect(texts).toHaveLength(all.length);
        for (const [at, { fixed, source }] of all.entries()) if (fixed && source.trim()) expect(texts[at]?.trim()).toBe(source.trim());
        expect(bare(texts.join(''))).toBe(bare(said));
      }),
      { numRuns: 2_000 },
    );
  });
});
