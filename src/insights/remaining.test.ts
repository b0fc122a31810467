import { expect, it } from 'vitest';
import type { LineSummary } from '../model/summary';
import { remainingOf, shareLeftOf } from './remaining';

const line = (figures: Partial<LineSummary>): LineSummary => ({ key: 'k', carrier: 'docomo', family: 'docomo', unread: [], ...figures });
const gb = (value: number, decimals?: number) => ({ value, unit: 'GB' as const, decimals });

it('is the printed one where there is one', () => {
  expect(remainingOf(line({ remaining: gb(7.7), total: gb(20), used: gb(1) }))).toEqual({ remaining: gb(7.7), derived: false });
  expect(remainingOf(line({ remaining: gb(7.7), remainingDerived: true }))).toEqual({ remaining: gb(7.7), derived: true });
  expect(remainingOf(line({ remaining: gb(-0.5) })).remaining?.value).toBe(0);
});

it('is else total − used, to the digits that are known', () => {
  expect(remainingOf(line({ total: gb(20), used: gb(12.3) }))).toEqual({ remaining: gb(7.7, 1), derived: true });
  expect(remainingOf(line({ total: gb(3, 0), used: gb(0.9, 2) })).remaining).toEqual(gb(2.1, 2));
  expect(remainingOf(line({ total: gb(20), used: gb(20.4) })).remaining?.value).toBe(0);
});

it('leaves the lesser amount where the units differ and the base is unknown', () => {
  expect(remainingOf(line({ total: gb(20), used: { value: 12_340, unit: 'MB' } })).remaining).toEqual(gb(7.66, 2));
});

it('is unknown, never zero, where a part is missing', () => {
  for (const part of [{ total: gb(20) }, { used: gb(1) }, {}]) expect(remainingOf(line(part))).toEqual({ derived: false });
});

it('tells the share left', () => {
  expect(shareLeftOf(gb(5), gb(15), gb(20))).toBe(0.75);
  expect(shareLeftOf(gb(5), gb(15))).toBe(0.75);
  expect(shareLeftOf(undefined, gb(25), gb(20))).toBe(1);
  expect(shareLeftOf(undefined, gb(0))).toBe(0);
  expect(shareLeftOf(undefined, gb(1))).toBeUndefined();
  expect(shareLeftOf(gb(1), undefined, gb(20))).toBeUndefined();
});
