import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, daysBetween, jstDate, jstIso, plusDays, startOfJstDate } from './jst';

const instant = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2150, 0, 1) });

describe('calendar days in Japan', () => {
  it('turns at 15:00 UTC, whatever the zone of the machine', () => {
    expect(jstDate(Date.parse('2026-10-31T14:59:59Z'))).toBe('2026-10-31');
    expect(jstDate(Date.parse('2026-10-31T15:00:00Z'))).toBe('2026-11-01');
    expect(jstIso(Date.parse('2026-10-31T15:00:00Z'))).toBe('2026-11-01T00:00:00+09:00');
  });

  it('every instant lies in the day it is said to lie in', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const day = jstDate(at);
        expect(startOfJstDate(day)).toBeLessThanOrEqual(at);
        expect(startOfJstDate(plusDays(day, 1))).toBeGreaterThan(at);
      }),
    );
  });

  it('counts days both ways', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -4000, max: 4000 }), (at, days) => {
        expect(daysBetween(jstDate(at), plusDays(jstDate(at), days))).toBe(days);
      }),
    );
  });

  it('knows real days from impossible ones', () => {
    expect(calendarDate(2028, 2, 29)).toBe('2028-02-29');
    expect(calendarDate(2026, 2, 29)).toBeUndefined();
    expect(calendarDate(2026, 13, 1)).toBeUndefined();
    expect(calendarDate(2026, 4, 31)).toBeUndefined();
  });
});
