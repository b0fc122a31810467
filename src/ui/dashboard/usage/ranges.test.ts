import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, jstDate } from '../../../model/jst';
import { RANGES, rangeOf } from './ranges';

const TODAY = '2026-11-21';
const own = { from: '2026-11-01', to: '2026-11-10' };

it.each([
  ['last30', '2026-10-23'],
  ['last90', '2026-08-24'],
  ['lastYear', '2025-11-22'],
  ['all', '2026-03-01'],
] as const)('%s: from %s until today', (id, from) => expect(rangeOf(id, TODAY, '2026-03-01', own)).toEqual({ from, to: TODAY }));

describe('days of the user’s own', () => {
  const custom = (from: string, to: string) => rangeOf('custom', TODAY, '2026-03-01', { from, to });
  it.each([
    [own.from, own.to, own.from, own.to],
    [own.to, own.from, own.from, own.to],
    ['2026-11-01', '2027-01-01', '2026-11-01', TODAY],
    ['2030-01-01', '2031-01-01', TODAY, TODAY],
    // a year that is being typed
    ['0002-11-01', TODAY, '2026-03-01', TODAY],
    ['2026-11-01', '0020-11-21', '2026-03-01', '2026-11-01'],
    ['2002-11-01', TODAY, '2016-11-13', TODAY],
    ['12345-01-01', '2026-11-01', '2026-11-01', TODAY],
    ['', 'x', TODAY, TODAY],
  ])('%s to %s', (from, to, first, last) => {
    expect(custom(from, to)).toEqual({ from: first, to: last });
  });
});

it('is never swapped, never in the future, and never more than a chart can show', () => {
  const day = fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    fc.integer({ min: 0, max: 4e12 }).map(jstDate),
    fc.string(),
    fc.constantFrom('0001-01-01', '9999-12-31', '275760-09-13', '-000001-01-01'),
  );
  const real = fc.integer({ min: 946_652_400_000, max: 4e12 }).map(jstDate);
  fc.assert(
    fc.property(fc.constantFrom(...RANGES), real, real, day, day, (id, today, first, from, to) => {
      const range = rangeOf(id, today, first, { from, to });
      expect(range.from <= range.to && range.to <= today).toBe(true);
      expect(daysBetween(range.from, range.to)).toBeLessThanOrEqual(3660);
    }),
    { numRuns: 500 },
  );
});
