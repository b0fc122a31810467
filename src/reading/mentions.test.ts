import { describe, expect, it } from 'vitest';
import { says } from './mentions';
import type { Run } from './run';

const run = (wording: string) => ({ wording }) as Run;

describe('what a text says is kept with it', () => {
  const patterns = Array.from({ length: 20 }, (_, i) => new RegExp(`word${i}(?!\\d)`));

  it('apart for each kind of words, also beyond those that there is room for', () => {
    const texts = patterns.map((_, i) => run(`word${i} and word${(i + 7) % 20}`));
    const expected = texts.map((_, i) => patterns.map((_, kind) => kind === i || kind === (i + 7) % 20));
    for (const _ of ['first', 'again']) expect(texts.map((text) => patterns.map((words) => says(text, words)))).toEqual(expected);
  });

  it('and is not asked again', () => {
    const text = run('プランM');
    expect(says(text, patterns[0] as RegExp)).toBe(false);
    text.wording = 'word0';
    expect(says(text, patterns[0] as RegExp)).toBe(false);
  });
});
