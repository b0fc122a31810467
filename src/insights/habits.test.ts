import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../model/jst';
import type { DayTotal } from '../model/usage';
import { habitsOf } from './habits';

const TODAY = '2026-11-21'; // a Saturday
const NOW = Date.parse('2026-11-21T12:00:00+09:00');
const day = (date: string, MB: number, share = 1): DayTotal => ({ date, MB, share, from: 'portal' });
/** Three weeks before today: 300 MB a weekday, 900 MB a weekend day. */
const WEEKS = Array.from({ length: 21 }, (_, back) => {
  const date = plusDays(TODAY, -1 - back);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day(date, weekday === 0 || weekday === 6 ? 900 : 300);
});

describe('habitsOf', () => {
  it('tells weekdays from weekends in Japan', () => expect(habitsOf(WEEKS, TODAY, NOW)).toMatchObject({ weekdayMB: 300, weekendMB: 900 }));

  it('says nothing of fewer than three days of a kind', () => {
    const week = WEEKS.slice(0, 7);
    expect(habitsOf(week, TODAY, NOW)).toMatchObject({ weekdayMB: 300 });
    expect(habitsOf(week, TODAY, NOW).weekendMB).toBeUndefined();
  });

  it('names the heaviest whole days, heaviest first', () => {
    const days = [...WEEKS, day('2026-10-01', 5000), day('2026-10-02', 9000, 0.4), day('2026-10-03', 4000)];
    expect(habitsOf(days, TODAY, NOW).heaviest.map(({ date }) => date)).toEqual(['2026-10-01', '2026-10-03', '2026-11-15']);
  });

  it('sets today beside as much of a usual day as was seen', () => {
    expect(habitsOf([...WEEKS, day(TODAY, 100, 0.5)], TODAY, NOW).today).toEqual({ MB: 100, usualByNowMB: 450 });
    expect(habitsOf(WEEKS, TODAY, NOW).today).toBeUndefined();
  });

  it('does not depend on the order of the days', () => {
    const expected = habitsOf(WEEKS, TODAY, NOW);
    fc.assert(
      fc.property(fc.shuffledSubarray(WEEKS, { minLength: WEEKS.length }), (days) => {
        expect(habitsOf(days, TODAY, NOW)).toEqual(expected);
      }),
    );
  });
});
