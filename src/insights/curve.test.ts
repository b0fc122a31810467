import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jstDate, startOfJstDate } from '../model/jst';
import type { Outlook } from '../model/outlook';
import type { LineSummary } from '../model/summary';
import type { UsagePoint } from '../model/usage';
import { type Curve, curveAt, curveOf } from './curve';

const HOUR = 3_600_000;
const NOW = startOfJstDate('2026-11-21') + 12 * HOUR;
const point = (date: string, usedMB: number | undefined, over: Partial<UsagePoint> = {}): UsagePoint => {
  const at = startOfJstDate(date) + 9 * HOUR;
  return { key: 'k', at, readAt: at, reading: date, stepMB: 10, ...(usedMB === undefined ? {} : { usedMB }), ...over };
};
const outlook: Outlook = {
  at: NOW,
  of: 'line',
  base: 1000,
  until: '2026-11-30',
  by: 'cycle',
  usedMB: 3000,
  totalMB: 5000,
  endMB: { p10: 3800, p50: 4200, p90: 5100 },
  anomalies: [],
  basis: { cycles: 2, days: 20, rough: false },
};
const line: LineSummary = {
  key: 'k',
  carrier: 'docomo',
  family: 'docomo',
  cycle: { start: '2026-11-01', end: '2026-11-30', from: 'page' },
  readAt: NOW,
  unread: [],
  outlook,
};
const points = [point('2026-10-31', 4900), point('2026-11-05', 500), point('2026-11-12', undefined), point('2026-11-21', 3000)];

describe('curveOf', () => {
  it('begins a cycle with nothing, leaves out other cycles and points that know nothing', () => {
    const curve = curveOf(line, 'line', points, NOW) as Curve;
    expect(curve.points.map(({ at, MB }) => [jstDate(at), MB])).toEqual([
      ['2026-11-01', 0],
      ['2026-11-05', 500],
      ['2026-11-21', 3000],
    ]);
    expect(curve).toMatchObject({ start: '2026-11-01', end: '2026-11-30', totalMB: 5000, fan: outlook.endMB });
  });

  it('tells no forecast of another day, of the pool, or to another end', () => {
    for (const other of [{ at: NOW - 24 * HOUR }, { of: 'pool' as const }, { until: '2026-11-25' }])
      expect(curveOf({ ...line, outlook: { ...outlook, ...other } }, 'line', points, NOW)?.fan).toBeUndefined();
  });

  it('does not pretend that a pack began with nothing used', () => {
    const { cycle: _cycle, ...pack } = line;
    const curve = curveOf({ ...pack, expiresOn: '2026-12-05' }, 'line', [point('2026-11-19', 700), point('2026-11-21', 900)], NOW);
    expect(curve?.points[0]?.MB).toBe(700);
  });

  it('is nothing where a year is wrong: nobody could draw so many days', () => {
    expect(curveOf({ ...line, cycle: { start: '2026-11-01', end: '9999-12-31', from: 'page' } }, 'line', points, NOW)).toBeUndefined();
    expect(curveOf({ ...line, cycle: undefined, tripEnd: '2199-12-31' }, 'line', points, NOW)).toBeUndefined();
  });

  it('is nothing without a reading in the cycle', () => {
    expect(curveOf(line, 'line', [point('2026-10-31', 4900)], NOW)).toBeUndefined();
  });
});

describe('curveAt', () => {
  const curve = curveOf(line, 'line', points, NOW) as Curve;
  it('is what was read where it was read, and lies between two readings between', () => {
    expect(curveAt(curve, points[1]?.at as number)).toEqual({ MB: 500 });
    const between = curveAt(curve, startOfJstDate('2026-11-13')) as { MB: number };
    expect(between.MB).toBeGreaterThan(500);
    expect(between.MB).toBeLessThan(3000);
  });

  it('widens to the forecast at the end, and never falls', () => {
    expect(curveAt(curve, startOfJstDate('2026-12-01'))).toEqual({ MB: 4200, low: 3800, high: 5100 });
    const soon = curveAt(curve, NOW + HOUR) as { MB: number; low: number; high: number };
    expect(soon.low).toBeGreaterThanOrEqual(3000);
    expect(soon.high - soon.low).toBeLessThan(200);
  });

  it('knows nothing before the first reading, nor after the last without a forecast', () => {
    const { fan: _fan, ...bare } = curve;
    expect(curveAt(bare, startOfJstDate('2026-11-25'))).toBeUndefined();
    expect(curveAt({ ...curve, points: curve.points.slice(1) }, startOfJstDate('2026-11-02'))).toBeUndefined();
  });
});

describe('whatever was read', () => {
  const [START, END] = [startOfJstDate('2026-11-01'), startOfJstDate('2026-12-01')];
  const amount = fc.double({ min: 0, max: 1e5, noNaN: true });
  const course = fc
    .record({
      points: fc.uniqueArray(fc.record({ at: fc.integer({ min: START, max: NOW }), MB: amount }), { selector: ({ at }) => at, minLength: 1, maxLength: 30 }),
      fan: fc.option(fc.tuple(amount, amount, amount), { nil: undefined }),
    })
    .map(({ points: read, fan }): Curve => {
      const used = read.map(({ MB }) => MB).sort((a, b) => a - b);
      const [p10 = 0, p50 = 0, p90 = 0] = [...(fan ?? [])].sort((a, b) => a - b);
      return {
        start: '2026-11-01',
        end: '2026-11-30',
        points: read.sort((a, b) => a.at - b.at).map(({ at }, index) => ({ at, MB: used[index] as number })),
        ...(fan ? { fan: { p10, p50, p90 } } : {}),
      };
    });
  const instants = fc.array(fc.integer({ min: START - 10 * HOUR, max: END + 10 * HOUR }), { minLength: 2, maxLength: 20 });
  const near = 1e-6;

  it('is known from the first reading on, never falls, and keeps to what was read and forecast', () => {
    fc.assert(
      fc.property(course, instants, (curve, asked) => {
        const [first, last] = [curve.points[0], curve.points.at(-1)] as [Curve['points'][0], Curve['points'][0]];
        let before = Number.NEGATIVE_INFINITY;
        for (const at of [...asked, ...curve.points.map((one) => one.at)].sort((a, b) => a - b)) {
          const value = curveAt(curve, at);
          expect(value !== undefined).toBe(at >= first.at && (at <= last.at || curve.fan !== undefined));
          if (!value) continue;
          expect(value.MB).toBeGreaterThanOrEqual(before - near);
          before = value.MB;
          if (at <= last.at) {
            expect(value.low).toBeUndefined();
            expect(value.MB >= first.MB - near && value.MB <= last.MB + near).toBe(true);
            continue;
          }
          const { low = Number.NaN, high = Number.NaN } = value;
          expect(low >= last.MB - near && low <= value.MB + near && value.MB <= high + near).toBe(true);
          expect(high).toBeLessThanOrEqual(Math.max(last.MB, curve.fan?.p90 ?? 0) + near);
        }
        for (const { at, MB } of curve.points) expect(curveAt(curve, at)?.MB).toBeCloseTo(MB, 6);
      }),
    );
  });
});
