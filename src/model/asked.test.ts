import { expect, it } from 'vitest';
import { ANSWER_MS, outcomeAt } from './asked';

it('a page that never answered showed nothing; an answer stays', () => {
  const asked = { origin: 'https://my.sim-next.jp', at: 1_000, outcome: 'reading' as const };
  expect(outcomeAt(asked, 1_000 + ANSWER_MS)).toBe('reading');
  expect(outcomeAt(asked, 1_001 + ANSWER_MS)).toBe('other');
  expect(outcomeAt({ ...asked, outcome: 'usage' }, 1e9)).toBe('usage');
});
