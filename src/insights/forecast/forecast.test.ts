import { describe, expect, it } from 'vitest';
import { type Forecast, type ForecastCase, forecast } from './forecast.ts';

const MARCH = { start: '2026-03-01T00:00:00+09:00', end: '2026-04-01T00:00:00+09:00' };
const given = (more: Partial<ForecastCase>): ForecastCase => ({
  now: '2026-03-10T12:00:00+09:00',
  cycle: MARCH,
  quotaMB: 3000,
  readings: [],
  dailyHistory: [],
  monthlyHistory: [],
  ...more,
});
/** `['09T20:00', 900]` = 900 MB read on 9 March at 20:00 in Japan. */
const read = (...rows: [string, number][]) => rows.map(([at, usedMB]) => ({ at: `2026-03-${at}:00+09:00`, usedMB }));
const months = (...MB: number[]) => MB.map((one, back) => ({ month: `2026-0${2 - back}`, MB: one })).filter(({ month }) => month > '2026-00');
const table = (from: number, ...MB: number[]) => MB.map((one, n) => ({ date: `2026-03-${String(from + n).padStart(2, '0')}`, MB: one }));
const hourOf = (instant: string | null) => (Date.parse(instant ?? '') - Date.parse(MARCH.start)) / 3_600_000;

describe('the end of the cycle', () => {
  it.each<[string, Partial<ForecastCase>, (said: Forecast) => void]>([
    ['nothing known: a wide range by the size of the plan', {}, ({ endUsedMB: { p10, p90 } }) => expect(p90).toBeGreaterThan(2.5 * p10)],
    ['nothing used: little to come', { readings: read(['02T20:00', 0], ['09T20:00', 0]) }, ({ endUsedMB }) => expect(endUsedMB.p50).toBeLessThan(600)],
    [
      'earlier cycles on the first second',
      { now: '2026-03-01T00:00:01+09:00', monthlyHistory: months(2200, 2000) },
      ({ endUsedMB: { p50 } }) => expect(p50 > 1300 && p50 < 3000).toBe(true),
    ],
    [
      'the last second adds nothing',
      { now: '2026-03-31T23:59:59+09:00', readings: read(['31T23:00', 2000]) },
      ({ endUsedMB: { p10, p90 } }) => expect(p10 >= 2000 && p90 < 2100).toBe(true),
    ],
    ['never below what is used', { readings: read(['05T20:00', 500], ['09T20:00', 1400]) }, ({ endUsedMB }) => expect(endUsedMB.p10).toBeGreaterThan(1400)],
    [
      'a stale figure of the old cycle is dropped',
      { readings: read(['01T03:00', 2870], ['05T20:00', 300], ['09T20:00', 620]) },
      ({ endUsedMB: { p50 } }) => expect(p50 > 620 && p50 < 2900).toBe(true),
    ],
    [
      'also while it is the only one',
      {
        now: '2026-03-01T03:00:00+09:00',
        readings: [{ at: '2026-02-28T20:00:00+09:00', usedMB: 2870 }, ...read(['01T03:00', 2870])],
      },
      ({ endUsedMB, runOut }) => expect(endUsedMB.p10 < 2870 && runOut.probability < 0.9).toBe(true),
    ],
    [
      'order and repetition do not matter',
      { readings: read(['09T20:00', 900], ['02T20:00', 100], ['09T20:00', 900]) },
      (said) => expect(said).toEqual(forecast(given({ readings: read(['02T20:00', 100], ['09T20:00', 900]) }))),
    ],
    [
      'a clock set back keeps what was used',
      { now: '2026-03-03T00:00:00+09:00', readings: read(['02T20:00', 100], ['09T20:00', 900]) },
      ({ endUsedMB }) => expect(endUsedMB.p10).toBeGreaterThanOrEqual(900),
    ],
    [
      'after the reset that was not noticed',
      { now: '2026-04-01T01:00:00+09:00', readings: read(['31T20:00', 2000]) },
      ({ endUsedMB }) => expect(endUsedMB.p50).toBeGreaterThanOrEqual(2000),
    ],
    [
      'a relief of a terabyte is shown, not continued',
      { quotaMB: 1_025_620, readings: read(['09T20:00', 1_020_000]) },
      ({ endUsedMB: { p10, p90 } }) => expect(p10 >= 1_020_000 && p90 < 1_060_000).toBe(true),
    ],
    [
      'nor taken for what is usually used',
      { quotaMB: 1_025_620, readings: read(['09T20:00', 900]) },
      ({ endUsedMB }) => expect(endUsedMB.p90).toBeLessThan(20_000),
    ],
    [
      'a leap day is a day',
      { now: '2028-02-28T12:00:00+09:00', cycle: { start: '2028-02-01T00:00:00+09:00', end: '2028-03-01T00:00:00+09:00' }, quotaMB: 2000 },
      ({ dailyBudgetMB }) => expect(dailyBudgetMB).toBeCloseTo(2000 / 1.5),
    ],
    [
      'rubbish rows are as if they were not there',
      {
        readings: [{ at: 'x', usedMB: Number.NaN }, { at: '2026-03-08T00:00:00+09:00', usedMB: -4 }, ...read(['09T20:00', 900])],
        dailyHistory: [{ date: '2026-03-08', MB: Number.NaN }],
        monthlyHistory: [{ month: '2026-02', MB: -5 }],
      },
      (said) => expect(said).toEqual(forecast(given({ readings: read(['09T20:00', 900]) }))),
    ],
  ])('%s', (_, more, expected) => expected(forecast(given(more))));

  it('goes by the nearer of earlier cycles more than by the farther', () => {
    const end = (...MB: number[]) => forecast(given({ now: '2026-03-01T00:00:01+09:00', quotaMB: 20_000, monthlyHistory: months(...MB) })).endUsedMB.p50;
    expect(end(4000, 2000)).toBeGreaterThan(1.15 * end(2000, 4000));
  });

  it('narrows as the cycle goes and as more is known', () => {
    const width = (more: Partial<ForecastCase>) => {
      const { p10, p90 } = forecast(given({ quotaMB: 20_000, ...more })).endUsedMB;
      return p90 - p10;
    };
    const early = { now: '2026-03-03T20:00:00+09:00', readings: read(['03T20:00', 290]) };
    const late = { now: '2026-03-28T20:00:00+09:00', readings: read(['03T20:00', 290], ['28T20:00', 2750]) };
    expect(width(late)).toBeLessThan(width(early) / 3);
    expect(width({ ...early, monthlyHistory: months(3000, 3100) })).toBeLessThan(width(early));
  });
});

describe('running out', () => {
  it('is certain once it has happened, and says since when', () => {
    const { runOut, endUsedMB, dailyBudgetMB } = forecast(given({ readings: read(['05T20:00', 2000], ['09T20:00', 3010]) }));
    expect(runOut.probability).toBe(1);
    expect(hourOf(runOut.date)).toBeCloseTo(8 * 24 + 20, -1);
    expect(endUsedMB.p50 >= 3010 && endUsedMB.p50 < 3900).toBe(true);
    expect(dailyBudgetMB).toBe(0);
  });

  it('has a date with a range from an even chance on, in the rest of the cycle', () => {
    const { runOut } = forecast(given({ readings: read(['03T20:00', 500], ['06T20:00', 1100], ['09T20:00', 1700]), monthlyHistory: months(3050, 3040) }));
    expect(runOut.probability).toBeGreaterThan(0.7);
    const [earliest, date, latest] = [runOut.earliest, runOut.date, runOut.latest].map(hourOf) as [number, number, number];
    expect([212 <= earliest, earliest < date, date < latest, latest <= 31 * 24]).toEqual([true, true, true, true]);
    expect(runOut.date).toMatch(/\+09:00$/);
  });

  it('has none below an even chance and without a quota', () => {
    expect(forecast(given({ readings: read(['09T20:00', 300]) })).runOut).toMatchObject({ date: null, earliest: null, latest: null });
    expect(forecast(given({ quotaMB: null, readings: read(['09T20:00', 900]) }))).toMatchObject({ runOut: { probability: 0 }, dailyBudgetMB: null });
  });

  it('is warned of by the figures, not by a clock that is a year behind', () => {
    const chance = (now: string) => forecast(given({ now, monthlyHistory: months(1800, 1900, 1850) })).runOut.probability;
    expect(chance('2025-03-10T12:00:00+09:00')).toBeCloseTo(chance('2026-03-01T00:00:00+09:00'), 9);
  });

  it('is warned of less by old figures', () => {
    const chance = (now: string) => forecast(given({ now, readings: read(['03T20:00', 330]), monthlyHistory: months(2900, 2900) })).runOut.probability;
    expect(chance('2026-03-12T20:00:00+09:00')).toBeLessThan(chance('2026-03-03T20:30:00+09:00') - 0.03);
  });

  it('is not certain on the first days of a line without history', () => {
    const { runOut } = forecast(given({ now: '2026-03-02T20:00:00+09:00', readings: read(['02T20:00', 2900]) }));
    expect(runOut.probability).toBe(0.9);
  });
});

describe('portals', () => {
  const late = read(['04T20:00', 909], ['05T20:00', 1212], ['06T20:00', 1515], ['07T20:00', 1818]);
  const seen = { now: '2026-03-07T20:00:00+09:00', quotaMB: 20_000, readings: late };

  it('that count at midnight are found out by their own table, and leave more of the cycle', () => {
    const days = table(1, 303, 303, 303, 303, 303, 303);
    const told = forecast(given({ ...seen, dailyHistory: days, delay: 'midnight' }));
    expect(forecast(given({ ...seen, dailyHistory: days }))).toEqual(told);
    expect(told.endUsedMB.p50).toBeGreaterThan(forecast(given({ ...seen, dailyHistory: days, delay: 0 })).endUsedMB.p50);
  });

  it('that say what time their figure is of are believed', () => {
    const readings = late.map((row) => ({ ...row, asOf: `${row.at.slice(0, 10)}T00:00:00+09:00` }));
    expect(forecast(given({ ...seen, readings, delay: 0 }))).toEqual(forecast(given({ ...seen, delay: 'midnight' })));
  });
});

describe('what it rests on', () => {
  it('counts earlier cycles and days, and says when that is rough', () => {
    expect(forecast(given({})).basis).toEqual({ cycles: 0, days: 0, rough: true });
    expect(forecast(given({ readings: read(['09T20:00', 900]) })).basis).toEqual({ cycles: 0, days: 9, rough: false });
    const readings = [{ at: '2026-02-20T20:00:00+09:00', usedMB: 1500 }, ...read(['09T20:00', 900])];
    expect(forecast(given({ readings, monthlyHistory: [{ month: '2026-01', MB: 2000 }] })).basis).toMatchObject({ cycles: 2, rough: false });
  });

  it('a table without a reading tells what was used', () => {
    const said = forecast(given({ dailyHistory: table(1, 90, 120, 80, 100, 110, 95, 130, 140, 150) }));
    expect(said).toMatchObject({ usualDayMB: 110, basis: { days: 9, rough: false } });
    expect(said.endUsedMB.p10).toBeGreaterThan(1015);
  });

  it('a budget is what is left by days, on the last day all of it', () => {
    expect(forecast(given({ readings: read(['09T20:00', 850]) })).dailyBudgetMB).toBeCloseTo(2150 / 21.5);
    expect(forecast(given({ now: '2026-03-31T18:00:00+09:00', readings: read(['31T17:00', 2900]) })).dailyBudgetMB).toBe(100);
  });

  it('names the days that stand out of the portal’s table, not frequent large ones', () => {
    const usual = [90, 120, 80, 100, 110, 95, 130];
    expect(forecast(given({ dailyHistory: table(1, ...usual, 1400) })).anomalies).toEqual(['2026-03-08']);
    expect(forecast(given({ dailyHistory: table(1, 90, 1400, 80, 1500, 110, 1600, 130) })).anomalies).toEqual([]);
    expect(forecast(given({ dailyHistory: table(1, 90, 1400) })).anomalies).toEqual([]);
  });
});
