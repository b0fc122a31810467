import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jstDate, startOfJstDate } from '../model/jst';
import { nextChange } from './refresh-views';

const HOUR = 3_600_000;

it('nextChange: within the hour, and no day in Japan begins unseen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (now) => {
      const next = nextChange(now);
      expect(next).toBeGreaterThan(now);
      expect(next).toBeLessThanOrEqual(now + HOUR);
      // where the day changes on the way, it is looked at in that very moment
      if (jstDate(next) !== jstDate(now)) expect(next).toBe(startOfJstDate(jstDate(next)));
    }),
  );
  expect(nextChange(Date.parse('2026-11-30T23:59:59+09:00'))).toBe(Date.parse('2026-12-01T00:00:00+09:00'));
});
