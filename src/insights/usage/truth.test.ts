/** A made-up user whose every hour is known, read off a made-up portal at any times: what is worked out is never more than was. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type CycleRule, cycleAt } from '../../model/cycle';
import { jstDate, plusDays, startOfJstDate } from '../../model/jst';
import type { Figure, Reading } from '../../model/reading';
import type { UsagePoint } from '../../model/usage';
import { daysBetween, dayTotals } from './days';
import { monthsOf, weeksOf } from './periods';
import { instantOf, seriesOf } from './series';
import { stepsOf } from './steps';

const HOUR = 3_600_000;
/** Over a leap February, month ends, and the hours in which New York changes its clocks. */
const START = Date.parse('2028-01-20T00:00:00+09:00');
const DAYS = 75;
const ZONES = { 'Asia/Tokyo': -540, 'Asia/Shanghai': -480, UTC: 0, 'America/New_York': 300 };
const RUNS = { seed: 20_280_229, numRuns: 150 };

const rule = fc.constantFrom<CycleRule>(
  { kind: 'month-start' },
  { kind: 'closing-day', closingDay: 10 },
  { kind: 'closing-day', closingDay: 20 },
  { kind: 'closing-day', closingDay: 31 },
);
const world = fc.record({
  rule,
  /** MB of each hour, repeated */
  hours: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 24, maxLength: 60 }),
  reads: fc.uniqueArray(fc.integer({ min: 0, max: DAYS * 24 - 1 }), { minLength: 1, maxLength: 40 }),
  lag: fc.integer({ min: 0, max: 12 }),
  step: fc.constantFrom(1, 10, 100),
  prints: fc.constantFrom('used', 'left', 'both'),
  table: fc.boolean(),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

const total = ({ hours }: World, from: number, to: number) => {
  let MB = 0;
  for (let hour = Math.round((from - START) / HOUR); hour < Math.round((to - START) / HOUR); hour++)
    MB += hours[((hour % hours.length) + hours.length) % hours.length] ?? 0;
  return MB;
};
/** Since the reset, as of some hours ago: what it shows after a reset is still the old cycle's. */
function shown(given: World, at: number): number {
  const as = at - given.lag * HOUR;
  const start = startOfJstDate(cycleAt(given.rule, jstDate(as))?.start ?? '');
  return Math.floor(total(given, Math.max(START, start), as) / given.step) * given.step;
}
const evidence = { label: '', text: '', bound: 'row head' as const };
const MB = (id: Figure['id'], value: number): Figure => ({ id, value: { value, unit: 'MB' }, evidence });
const ALL = 200_000;

function read(given: World): Reading[] {
  return given.reads.map((hour) => {
    const readAt = START + hour * HOUR;
    const used = shown(given, readAt);
    const today = jstDate(readAt - given.lag * HOUR);
    return {
      id: `r${hour}`,
      carrier: 'made',
      family: 'made',
      line: {},
      readAt,
      page: 'https://made.example/',
      figures: [...(given.prints === 'left' ? [] : [MB('used', used)]), ...(given.prints === 'used' ? [] : [MB('remaining', ALL - used)])],
      buckets: [],
      account: [],
      days: given.table
        ? [1, 2]
            .map((back) => plusDays(today, -back))
            .filter((date) => startOfJstDate(date) >= START)
            .map((date) => ({ date, value: total(given, startOfJstDate(date), startOfJstDate(plusDays(date, 1))), unit: 'MB' as const }))
        : [],
      months: [],
      unread: [],
      readerVersion: 1,
    };
  });
}

function derived(given: World) {
  const series = read(given).flatMap((reading) => seriesOf(reading, 'a', given.rule));
  const points = series.flatMap(({ point }) => point ?? []);
  const between = daysBetween(points);
  const rows = new Map(series.flatMap(({ days }) => days).map((row) => [row.date, row]));
  const days = dayTotals(
    [...new Set([...between.keys(), ...rows.keys()])].map((date) => {
      const [portal, seen] = [rows.get(date), between.get(date)];
      return { key: 'a', date, ...(portal ? { portal: { ...portal, readAt: 0 } } : {}), ...(seen ? { between: seen } : {}) };
    }),
  );
  return { points, between, rows, days };
}

const said = new Map<string, string[]>();
describe.each(Object.entries(ZONES))('in %s', (zone, offset) => {
  beforeAll(() => void vi.stubEnv('TZ', zone));
  afterAll(() => void vi.unstubAllEnvs());

  it('is the zone meant', () => expect(new Date('2028-01-15T00:00:00Z').getTimezoneOffset()).toBe(offset));

  it('steps follow each other, cross no reset, and hold what was used between, to the rounding and the lag', () => {
    fc.assert(
      fc.property(world, (given) => {
        const steps = stepsOf(derived(given).points);
        for (const [index, { from, to, MB }] of steps.entries()) {
          expect(from).toBeGreaterThanOrEqual(steps[index - 1]?.to ?? 0);
          const cycle = cycleAt(given.rule, jstDate(to));
          expect(from).toBeGreaterThanOrEqual(startOfJstDate(cycle?.start ?? ''));
          expect(MB).toBeGreaterThanOrEqual(0);
          expect(MB).toBeLessThanOrEqual(total(given, Math.max(START, from - given.lag * HOUR), to) + given.step);
        }
      }),
      RUNS,
    );
  });

  it('days are never negative, shares are of a whole, portal rows win, and sums are sums', () => {
    const all: string[] = [];
    fc.assert(
      fc.property(world, (given) => {
        const { between, rows, days, points } = derived(given);
        for (const { MB, share } of days) expect(MB >= 0 && share >= 0 && share <= 1).toBe(true);
        for (const { date, MB, from } of days) if (rows.has(date)) expect([from, MB]).toEqual(['portal', rows.get(date)?.MB]);
        const sum = [...between.values()].reduce((all, { MB }) => all + MB, 0);
        expect(sum).toBeCloseTo(
          stepsOf(points).reduce((all, { MB }) => all + MB, 0),
          6,
        );
        for (const periods of [weeksOf(days), monthsOf(days, [])]) {
          expect(periods.reduce((all, { MB }) => all + MB, 0)).toBeCloseTo(
            days.reduce((all, { MB }) => all + MB, 0),
            6,
          );
          for (const { share } of periods) expect(share >= 0 && share <= 1).toBe(true);
        }
        // no day without a reading within reach of it
        for (const date of between.keys()) expect(points.some(({ at }) => Math.abs(at - startOfJstDate(date)) <= 37 * 24 * HOUR)).toBe(true);
        all.push(JSON.stringify([days, weeksOf(days)]));
      }),
      RUNS,
    );
    said.set(zone, all);
  });

  it('says the same as everywhere', () => expect(said.get(zone)).toEqual(said.get('Asia/Tokyo')));
});

it('of a prompt and exact portal two readings of one cycle hold exactly what was used between them', () => {
  fc.assert(
    fc.property(world, (given) => {
      const exact: World = { ...given, lag: 0, step: 1, prints: 'used' };
      for (const { from, to, MB } of stepsOf(derived(exact).points)) if (from >= START) expect(MB).toBe(total(exact, from, to));
    }),
    RUNS,
  );
});

it('order and repetition of readings do not matter', () => {
  fc.assert(
    fc.property(
      world.chain((given) => {
        const points: UsagePoint[] = derived(given).points;
        return fc.record({ points: fc.constant(points), again: fc.shuffledSubarray([...points, ...points], { minLength: points.length * 2 }) });
      }),
      ({ points, again }) => {
        expect(stepsOf(again)).toEqual(stepsOf(points));
      },
    ),
    RUNS,
  );
});

it('the instant of a figure is as printed, a day its end, never after it was read', () => {
  const readAt = Date.parse('2028-03-01T10:00:00+09:00');
  expect(instantOf({ readAt })).toBe(readAt);
  expect(instantOf({ readAt, asOf: '2028-02-29' })).toBe(startOfJstDate('2028-03-01') - 1);
  expect(instantOf({ readAt, asOf: '2028-03-01T08:00:00+09:00' })).toBe(readAt - 2 * HOUR);
  expect(instantOf({ readAt, asOf: '2028-03-02' })).toBe(readAt);
  expect(instantOf({ readAt, asOf: 'nonsense' })).toBe(readAt);
});
