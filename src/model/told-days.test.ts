import { describe, expect, it } from 'vitest';
import type { Figure } from './reading';
import { toldDays } from './told-days';

const MB = (id: Figure['id'], value: number): Figure => ({ id, value: { value, unit: 'MB' }, evidence: { label: '', text: '', bound: 'row head' } });
const READ = Date.parse('2028-03-01T00:30:00+09:00');
const page = { days: [{ date: '2028-02-28', value: 5, unit: 'MB' as const }], figures: [MB('usedToday', 1), MB('usedYesterday', 2)] };
const rows = (asOf?: string, over = {}) => toldDays({ ...page, ...over }, asOf, READ).map(({ date, value }) => [date, value]);

describe('what a page says of today and yesterday', () => {
  it('is of the day in Japan on which it was read', () =>
    expect(rows()).toEqual([
      ['2028-02-28', 5],
      ['2028-03-01', 1],
      ['2028-02-29', 2],
    ]));
  it('goes behind the row of a table', () =>
    expect(rows('2028-03-01T00:10:00+09:00', { days: [{ date: '2028-02-29', value: 7, unit: 'MB' }] })).toEqual([
      ['2028-02-29', 7],
      ['2028-03-01', 1],
    ]));
  it('is nothing where the page is still of the day before', () => expect(rows('2028-02-29T23:50:00+09:00')).toEqual([['2028-02-28', 5]]));
  it('is no amount where it is none', () => expect(rows(undefined, { figures: [{ ...MB('usedToday', 1), value: true }] })).toEqual([['2028-02-28', 5]]));
});
