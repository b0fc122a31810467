/** Whatever comes in, a forecast comes out: the same in every zone, ordered, finite, never below what is used. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ForecastCase, forecast } from './forecast.ts';

const ZONES = { 'Asia/Tokyo': -540, 'Asia/Shanghai': -480, UTC: 0, 'America/New_York': 300 };
const RUNS = { seed: 20_260_301, numRuns: 400 };

const start = Date.parse('2027-11-28T00:00:00+09:00');
/** Around a leap February, a year's end, and the hours in which New York changes its clocks. */
const instant = fc.integer({ min: -40 * 24 * 60, max: 160 * 24 * 60 }).map((minutes) => new Date(start + minutes * 60_000).toISOString());
const broken = fc.constantFrom(
  '',
  'x',
  '2028-02-30',
  '+275760-09-13T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '2028-13-01T00:00:00+09:00',
);
const when = fc.oneof({ weight: 9, arbitrary: instant }, { weight: 1, arbitrary: broken });
const usual = fc.double({ min: 0, max: 40_000, noNaN: true });
const amount = fc.oneof(
  { weight: 8, arbitrary: usual },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, -1e9, 1_025_620, 1e300, Number.MAX_VALUE, 5e-324, Number.NaN, Number.POSITIVE_INFINITY) },
);
const date = fc.oneof({ weight: 9, arbitrary: instant.map((at) => at.slice(0, 10)) }, { weight: 1, arbitrary: broken });
const any = fc.record<ForecastCase>({
  now: when,
  cycle: fc.oneof(
    fc.constantFrom(
      { start: '2028-02-01T00:00:00+09:00', end: '2028-03-01T00:00:00+09:00' },
      { start: '2027-12-31T15:00:00Z', end: '2028-01-31T15:00:00Z' },
      { start: '2028-02-11T00:00:00+09:00', end: '2028-03-11T00:00:00+09:00' },
      { start: '2028-01-15T13:00:00+09:00', end: '2028-02-14T13:00:00+09:00' },
      { start: '2028-02-01T00:00:00+09:00', end: '2028-02-01T00:00:00+09:00' },
    ),
    fc.record({ start: when, end: when }),
  ),
  quotaMB: fc.oneof(fc.constant(null), amount),
  readings: fc.array(fc.record({ at: when, usedMB: amount }), { maxLength: 12 }),
  dailyHistory: fc.array(fc.record({ date, MB: amount }), { maxLength: 40 }),
  monthlyHistory: fc.array(fc.record({ month: date.map((day) => day.slice(0, 7)), MB: amount }), { maxLength: 8 }),
});

/** What the newest reading of this cycle says; a figure of the old cycle that is still shown after a reset is none. */
function usedNow({ now, cycle, readings }: ForecastCase): number {
  const [from, to, at] = [cycle.start, cycle.end, now].map((text) => Date.parse(text)) as [number, number, number];
  const rows = readings.filter((row) => Number.isFinite(row.usedMB) && row.usedMB >= 0);
  const settled = (row: { at: string }) => Date.parse(row.at) >= from + 12 * 3_600_000 && Date.parse(row.at) < to && Date.parse(row.at) <= at;
  const newest = rows.filter(settled).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return newest.at(-1)?.usedMB ?? 0;
}

const said = new Map<string, string[]>();

describe.each(Object.entries(ZONES))('in %s', (zone, offset) => {
  beforeAll(() => {
    vi.stubEnv('TZ', zone);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it('is the zone meant', () => expect(new Date('2028-01-15T00:00:00Z').getTimezoneOffset()).toBe(offset));

  it('never throws, is finite, ordered, not below what is used, with a budget and a chance', () => {
    const all: string[] = [];
    fc.assert(
      fc.property(any, (given) => {
        const { endUsedMB, runOut, dailyBudgetMB, usualDayMB, anomalies, basis } = forecast(given);
        const { p10, p50, p90 } = endUsedMB;
        expect([p10, p50, p90, runOut.probability, dailyBudgetMB ?? 0, usualDayMB ?? 0].every((one) => Number.isFinite(one) && one >= 0)).toBe(true);
        expect(p10 <= p50 && p50 <= p90 && runOut.probability <= 1).toBe(true);
        expect(p10).toBeGreaterThanOrEqual(usedNow(given));
        expect(dailyBudgetMB === null).toBe(!(given.quotaMB !== null && given.quotaMB > 0 && Number.isFinite(given.quotaMB)));
        for (const day of anomalies) expect(given.dailyHistory.map((row) => row.date)).toContain(day);
        for (const text of [runOut.date, runOut.earliest, runOut.latest]) if (text !== null) expect(Number.isFinite(Date.parse(text))).toBe(true);
        expect(basis.cycles <= 6 && basis.days <= 61).toBe(true);
        expect(forecast(given)).toEqual(forecast(structuredClone(given)));
        all.push(JSON.stringify(forecast(given)));
      }),
      RUNS,
    );
    said.set(zone, all);
  });

  it('says the same as everywhere', () => expect(said.get(zone)).toEqual(said.get('Asia/Tokyo')));
});

it('takes a case of nothing at all', () => {
  const nothing = forecast({} as ForecastCase);
  expect(nothing).toMatchObject({ endUsedMB: { p10: 0, p50: 0, p90: 0 }, dailyBudgetMB: null, basis: { cycles: 0, days: 0, rough: true } });
});
