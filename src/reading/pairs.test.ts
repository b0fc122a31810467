import { expect, it } from 'vitest';
import { isApart, plainDigits } from './pairs';

/** what was said, what the next element begins with, whether a day was told whole before it, whether the two are told apart */
const ROWS: readonly [string, string, boolean, boolean][] = [
  ['24 Dec 2026', '2.18 GB', false, true],
  ['24 Dec ２０２６', '2.18 GB', false, true],
  ['11月', '3.8GB', false, true],
  ['080-0000-4455', '2.5 GB', false, true],
  ['12.', '84GB', false, false],
  ['1', '2.84GB', false, false],
  ['11/18', '3.8 GB', true, true],
  ['11/1', '8', false, false],
  ['Used', '12 GB', false, true],
  ['12 G', 'B', false, false],
  ['3.46', '3/8', false, true],
];

it.each(ROWS)('%s | %s', (said, more, dayEnds, apart) => {
  expect(isApart(plainDigits(said), plainDigits(more), dayEnds)).toBe(apart);
});
