import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../model/jst';
import type { LineSummary } from '../model/summary';
import type { DayTotal, UsagePoint } from '../model/usage';
import { type LineHistory, outlookOf } from './outlook';

const NOW = Date.parse('2026-11-21T12:00:00+09:00');
const DAY = 86_400_000;
const gb = (value: number) => ({ value, unit: 'GB' as const, decimals: 2 });
const CYCLE = { start: '2026-11-01', end: '2026-11-30' };
const line: LineSummary = {
  key: 'docomo:1234',
  carrier: 'docomo',
  family: 'docomo',
  used: gb(12.3),
  remaining: gb(7.7),
  total: gb(20),
  cycle: { ...CYCLE, from: 'page' },
  readAt: NOW,
  unread: [],
};
const point = (at: number, usedMB: number): UsagePoint => ({ key: line.key, at, readAt: at, reading: `${at}`, usedMB, stepMB: 10, cycle: CYCLE });
/** 600 MB a day since the first. */
const POINTS = Array.from({ length: 21 }, (_, day) => point(NOW - (20 - day) * DAY, 12_300 - (20 - day) * 600));
const history = (more: Partial<LineHistory> = {}): LineHistory => ({ points: POINTS, days: [], months: [], ...more });

describe('outlookOf', () => {
  it('says whether it lasts, in the portal’s MB', () => {
    const told = outlookOf(line, 'line', history(), 1000, NOW);
    expect(told).toMatchObject({ of: 'line', until: '2026-11-30', by: 'cycle', usedMB: 12_300, totalMB: 20_000, basis: { cycles: 0, rough: false } });
    expect(told?.endMB.p50).toBeGreaterThan(16_000);
    expect(told?.endMB.p50).toBeLessThan(20_000);
    expect(told?.usualDayMB).toBeCloseTo(600, -1);
  });

  it('counts a gigabyte as the portal does', () =>
    expect(outlookOf(line, 'line', history(), 1024, NOW)).toMatchObject({ usedMB: 12.3 * 1024, totalMB: 20 * 1024 }));

  it('shares what the day began with over the days that are left, today among them', () => {
    const today: DayTotal = { date: '2026-11-21', MB: 300, share: 0.5, from: 'portal' };
    expect(outlookOf(line, 'line', history({ days: [today] }), 1000, NOW)?.todayBudgetMB).toBeCloseTo((7700 + 300) / 10 - 300);
    const spent: DayTotal = { ...today, MB: 3000 };
    expect(outlookOf(line, 'line', history({ days: [spent] }), 1000, NOW)?.todayBudgetMB).toBe(0);
  });

  it('takes the trip’s end where it comes first, and the end of validity where there is no cycle', () => {
    expect(outlookOf({ ...line, tripEnd: '2026-11-25' }, 'line', history(), 1000, NOW)).toMatchObject({ until: '2026-11-25', by: 'trip' });
    expect(outlookOf({ ...line, tripEnd: '2026-12-25' }, 'line', history(), 1000, NOW)).toMatchObject({ until: '2026-11-30', by: 'cycle' });
    expect(outlookOf({ ...line, cycle: undefined, expiresOn: '2026-11-24' }, 'line', history(), 1000, NOW)).toMatchObject({
      until: '2026-11-24',
      by: 'validity',
    });
  });

  it('has no limit to run into where there is none', () => {
    const told = outlookOf({ ...line, unlimited: true, remaining: undefined }, 'line', history(), 1000, NOW);
    expect(told).toMatchObject({ usedMB: 12_300 });
    for (const key of ['totalMB', 'runOut', 'todayBudgetMB', 'dailyBudgetMB']) expect(told).not.toHaveProperty(key);
  });

  it('speaks of the pool by the pool’s figures', () => {
    const shared = { ...line, pool: { used: gb(40), remaining: gb(60), total: gb(100) } };
    expect(outlookOf(shared, 'pool', history({ points: [] }), 1000, NOW)).toMatchObject({ of: 'pool', usedMB: 40_000, totalMB: 100_000 });
  });

  it.each([
    ['never read', { readAt: undefined }],
    ['renewed since', { cycle: { start: '2026-10-01', end: '2026-10-31', from: 'rule' } }],
    ['neither used nor total known', { used: undefined, total: undefined }],
    ['no end in sight', { cycle: undefined }],
    ['validity over', { cycle: undefined, expiresOn: '2026-11-20' }],
  ] as [string, Partial<LineSummary>][])('is silent: %s', (_, more) => expect(outlookOf({ ...line, ...more }, 'line', history(), 1000, NOW)).toBeUndefined());

  it('shows what an earthquake’s relief brings and does not continue it', () => {
    const told = outlookOf({ ...line, used: gb(3), remaining: gb(1022.62), total: gb(1025.62) }, 'line', history({ points: [point(NOW, 3000)] }), 1000, NOW);
    expect(told?.totalMB).toBeCloseTo(1_025_620);
    expect(told?.endMB.p90).toBeLessThan(100_000);
  });

  it('is finite and ordered, whatever was read', () => {
    const amount = fc.option(fc.double({ min: 0, max: 2000, noNaN: true }).map(gb), { nil: undefined });
    const any = fc.record({ used: amount, remaining: amount, total: amount, days: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(any, ({ days, ...figures }) => {
        const told = outlookOf({ ...line, ...figures, cycle: { ...CYCLE, end: plusDays(CYCLE.end, -days), from: 'page' } }, 'line', history(), 1000, NOW);
        if (!told) return;
        const { p10, p50, p90 } = told.endMB;
        expect([p10, p50, p90].every(Number.isFinite) && p10 <= p50 && p50 <= p90 && told.usedMB >= 0).toBe(true);
        if (told.todayBudgetMB !== undefined) expect(told.todayBudgetMB >= 0 && told.todayBudgetMB <= (told.totalMB as number)).toBe(true);
      }),
    );
  });
});
