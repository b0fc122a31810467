import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../../model/jst';
import type { DayTotal } from '../../model/usage';
import { barsOf, SPANS, type Span } from './bars';
import { monthsOf } from './periods';

const day = (date: string, MB: number, over: Partial<DayTotal> = {}): DayTotal => ({ date, MB, share: 1, from: 'portal', ...over });
const DAYS = [day('2026-10-30', 100), day('2026-11-01', 300, { from: 'readings' }), day('2026-11-02', 50, { share: 0.5 }), day('2026-11-09', 20)];

describe('barsOf', () => {
  it('has a bar a day, and says of a day without readings that nothing was seen', () => {
    expect(barsOf('day', DAYS, [], '2026-11-01', '2026-11-04')).toEqual([
      { id: '2026-11-01', MB: 300, share: 1, estimated: true },
      { id: '2026-11-02', MB: 50, share: 0.5, estimated: false },
      { id: '2026-11-03', share: 0, estimated: false },
      { id: '2026-11-04', share: 0, estimated: false },
    ]);
  });

  it('tells weeks from Monday on, whole, and the weeks between', () => {
    const bars = barsOf('week', DAYS, [], '2026-11-01', '2026-11-22');
    expect(bars.map(({ id, MB }) => [id, MB])).toEqual([
      ['2026-10-26', 400],
      ['2026-11-02', 50],
      ['2026-11-09', 20],
      ['2026-11-16', undefined],
    ]);
    expect(bars[0]).toMatchObject({ estimated: true });
  });

  it('tells the week that a range ends in whole, as the one it begins in', () => {
    expect(barsOf('week', DAYS, [], '2026-11-01', '2026-11-02')[1]).toEqual(barsOf('week', DAYS, [], '2026-11-02', '2026-11-08')[0]);
    expect(barsOf('week', [day('2026-11-04', 7)], [], '2026-11-02', '2026-11-03')[0]?.MB).toBe(7);
  });

  it('tells every month of the range, across a year', () => {
    const months = monthsOf(DAYS, [{ key: 'x', month: '2026-12', MB: 900, whole: true, readAt: 0 }]);
    expect(barsOf('month', DAYS, months, '2026-11-20', '2027-01-02').map(({ id, MB }) => [id, MB])).toEqual([
      ['2026-11', 370],
      ['2026-12', 900],
      ['2027-01', undefined],
    ]);
  });
});

describe('whatever the days and the range', () => {
  const FIRST = '2024-02-01';
  const date = fc.integer({ min: 0, max: 700 }).map((days) => plusDays(FIRST, days));
  const days = fc
    .uniqueArray(fc.record({ date, MB: fc.nat({ max: 90_000 }), share: fc.constantFrom(0.25, 0.5, 1), from: fc.constantFrom('portal', 'readings') }), {
      selector: (one) => one.date,
      maxLength: 120,
    })
    .map((found): DayTotal[] => found.sort((a, b) => (a.date < b.date ? -1 : 1)));
  const range = fc.tuple(date, date).map((pair) => pair.sort() as [string, string]);
  /** The days that a bar stands for. */
  const daysOf = (span: Span, id: string) => {
    if (span === 'day') return [id];
    if (span === 'week') return Array.from({ length: 7 }, (_, day) => plusDays(id, day));
    return Array.from({ length: 31 }, (_, day) => plusDays(`${id}-01`, day)).filter((one) => one.startsWith(id));
  };

  it.each(SPANS)('bars of a %s cover it without gap or double, and their sums are those of the days', (span) => {
    fc.assert(
      fc.property(days, range, (known, [from, to]) => {
        const bars = barsOf(span, known, monthsOf(known, []), from, to);
        const covered = bars.flatMap(({ id }) => daysOf(span, id));
        expect(covered).toEqual(Array.from({ length: covered.length }, (_, day) => plusDays(covered[0] as string, day)));
        expect((covered[0] as string) <= from && to <= (covered.at(-1) as string)).toBe(true);
        // none that does not touch the range
        expect(daysOf(span, bars[0]?.id as string)).toContain(from);
        expect(daysOf(span, bars.at(-1)?.id as string)).toContain(to);
        for (const { id, MB, share, estimated } of bars) {
          const inside = known.filter((one) => daysOf(span, id).includes(one.date));
          expect(MB).toBe(inside.length > 0 ? inside.reduce((sum, one) => sum + one.MB, 0) : undefined);
          expect(share >= 0 && share <= 1 && share > 0 === inside.length > 0).toBe(true);
          expect(estimated).toBe(inside.some((one) => one.from === 'readings'));
        }
      }),
    );
  });
});
