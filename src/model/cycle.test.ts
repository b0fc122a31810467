import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CycleRule, cycleAt } from './cycle';
import { daysBetween, daysLeft, jstDate, plusDays } from './jst';

const day = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2090, 0, 1) }).map(jstDate);

describe('cycleAt', () => {
  it('follows the calendar month', () => {
    expect(cycleAt({ kind: 'month-start' }, '2028-02-10')).toEqual({ start: '2028-02-01', end: '2028-02-29' });
  });

  it("follows SoftBank's closing days", () => {
    expect(cycleAt({ kind: 'closing-day', closingDay: 10 }, '2026-11-10')).toEqual({ start: '2026-10-11', end: '2026-11-10' });
    expect(cycleAt({ kind: 'closing-day', closingDay: 10 }, '2026-11-11')).toEqual({ start: '2026-11-11', end: '2026-12-10' });
    expect(cycleAt({ kind: 'closing-day', closingDay: 31 }, '2026-02-28')).toEqual({ start: '2026-02-01', end: '2026-02-28' });
    expect(cycleAt({ kind: 'closing-day', closingDay: 30 }, '2026-03-05')).toEqual({ start: '2026-03-01', end: '2026-03-30' });
  });

  it('has none before a pack begins and after it ran out', () => {
    const rule: CycleRule = { kind: 'days-from-activation', activated: '2026-11-20', days: 3 };
    expect(cycleAt(rule, '2026-11-19')).toBeUndefined();
    expect(cycleAt(rule, '2026-11-22')).toEqual({ start: '2026-11-20', end: '2026-11-22' });
    expect(cycleAt(rule, '2026-11-23')).toBeUndefined();
    expect(cycleAt({ ...rule, days: 0 }, '2026-11-20')).toBeUndefined();
    expect(cycleAt({ kind: 'none' }, '2026-11-20')).toBeUndefined();
  });

  it('monthly cycles hold their day, are 28 to 31 days long and join without gap or overlap', () => {
    const rule = fc.oneof(
      fc.constant<CycleRule>({ kind: 'month-start' }),
      fc.integer({ min: 1, max: 31 }).map((closingDay): CycleRule => ({ kind: 'closing-day', closingDay })),
    );
    fc.assert(
      fc.property(rule, day, (one, today) => {
        const cycle = cycleAt(one, today);
        if (!cycle) throw new Error('no cycle');
        expect(cycle.start <= today && today <= cycle.end).toBe(true);
        expect(daysBetween(cycle.start, cycle.end) + 1).toBeGreaterThanOrEqual(28);
        expect(daysBetween(cycle.start, cycle.end) + 1).toBeLessThanOrEqual(31);
        expect(cycleAt(one, plusDays(cycle.end, 1))?.start).toBe(plusDays(cycle.end, 1));
        expect(daysLeft(cycle, today)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
