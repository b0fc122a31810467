import { describe, expect, it } from 'vitest';
import type { DayTotal } from '../../model/usage';
import { barsOf } from './bars';
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

  it('tells every month of the range, across a year', () => {
    const months = monthsOf(DAYS, [{ key: 'x', month: '2026-12', MB: 900, whole: true, readAt: 0 }]);
    expect(barsOf('month', DAYS, months, '2026-11-20', '2027-01-02').map(({ id, MB }) => [id, MB])).toEqual([
      ['2026-11', 370],
      ['2026-12', 900],
      ['2027-01', undefined],
    ]);
  });
});
