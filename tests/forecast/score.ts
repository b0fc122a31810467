/** How well a forecaster does: errors relative to a user's mean cycle, every user counting once, by day of the cycle and by what is known. */
import { DAY, dateOf, dayStart } from './japan.ts';
import { type Forecaster, linear, linearClipped, SIMPLE } from './simple.ts';
import { caseAt, type Moment, type User } from './users.ts';

/** One moment of one user, with the case a forecaster is given. */
export interface Row {
  user: string;
  group: '1-3' | '4-10' | '11-20' | '21+';
  known: 'history' | 'days only' | 'nothing';
  scaleMB: number;
  moment: Moment;
  given: ReturnType<typeof caseAt>;
}

/** What is measured of one forecast; undefined = does not apply. */
interface Marks {
  error: number;
  pinball: number;
  below: number;
  above: number;
  width: number;
  invalid: number;
  brier?: number;
  ranOut?: number;
  hit?: number;
  falseAlarm?: number;
  dateDays?: number;
  rightAnomalies: number;
  wrongAnomalies: number;
  missedAnomalies: number;
}

export interface Score {
  rows: number;
  /** mean absolute error relative to the mean cycle, to straight lines, and to straight lines clipped at the quota */
  error: number;
  toLinear: number;
  toClipped: number;
  /** pinball loss at 10, 50 and 90 %, relative to the best of the simple forecasters */
  pinball: number;
  /** share of truths within p10 and p90 */
  coverage: number;
  below: number;
  above: number;
  width: number;
  brier: number;
  brierToBaseRate: number;
  /** of those who ran out, how many were told with 50 % or more; of those who did not, how many were too */
  hits: number;
  falseAlarms: number;
  dateDays: number;
  anomalyPrecision: number;
  anomalyRecall: number;
  invalid: number;
}

export function rowsOf(users: readonly User[]): Row[] {
  return users.flatMap((user) =>
    user.snaps.map((moment): Row => {
      const day = (moment.now - moment.start) / DAY;
      const given = caseAt(user, moment);
      const seenBefore = (user.readings[0]?.[0] ?? Number.POSITIVE_INFINITY) < moment.start - 7 * DAY;
      return {
        user: user.id,
        group: day < 3 ? '1-3' : day < 10 ? '4-10' : day < 20 ? '11-20' : '21+',
        known: given.monthlyHistory.length > 0 || seenBefore ? 'history' : given.dailyHistory.length >= 7 ? 'days only' : 'nothing',
        scaleMB: Math.max(50, user.meanCycleMB),
        moment,
        given,
      };
    }),
  );
}

const loss = (truth: number, quantile: number, at: number) => Math.max(at * (truth - quantile), (at - 1) * (truth - quantile));
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

function marksOf(row: Row, forecaster: Forecaster): Marks {
  const { truth, now, quotaMB } = row.moment;
  const { endUsedMB, runOut, dailyBudgetMB, anomalies } = forecaster(row.given);
  const { p10, p50, p90 } = endUsedMB;
  const end = truth.endUsedMB;
  // a portal's rounding is no miss
  const slack = 0.005 * end + 10;
  const quantiles = [p10, p50, p90].every(Number.isFinite) && p10 <= p50 && p50 <= p90;
  const budget = quotaMB === null || (dailyBudgetMB !== null && dailyBudgetMB >= 0 && Number.isFinite(dailyBudgetMB));
  const found = anomalyMarks(row, anomalies);
  const marks: Marks = {
    error: Math.abs(p50 - end) / row.scaleMB,
    pinball: (loss(end, p10, 0.1) + loss(end, p50, 0.5) + loss(end, p90, 0.9)) / 3 / row.scaleMB,
    below: end < p10 - slack ? 1 : 0,
    above: end > p90 + slack ? 1 : 0,
    width: (p90 - p10) / row.scaleMB,
    invalid: quantiles && budget ? 0 : 1,
    ...found,
  };
  if (truth.ranOut === null) return marks;
  const told = runOut.probability >= 0.5 ? 1 : 0;
  marks.brier = (Math.min(1, Math.max(0, runOut.probability)) - truth.ranOut) ** 2;
  marks.ranOut = truth.ranOut;
  if (truth.ranOut) marks.hit = told;
  else marks.falseAlarm = told;
  if (truth.runOutAt && truth.runOutAt > now && runOut.date) marks.dateDays = Math.abs(Date.parse(runOut.date) - truth.runOutAt) / DAY;
  return marks;
}

/** Of the last two weeks, where the portal's table shows the day. */
function anomalyMarks({ given, moment }: Row, anomalies: readonly string[] | undefined) {
  const none = { rightAnomalies: 0, wrongAnomalies: 0, missedAnomalies: 0 };
  if (!anomalies || given.dailyHistory.length < 7) return none;
  const from = dateOf(dayStart(moment.now) - 13 * DAY);
  const shown = new Set(given.dailyHistory.map(({ date }) => date).filter((date) => date >= from));
  const odd = moment.truth.anomalies.filter((date) => shown.has(date));
  const named = anomalies.filter((date) => shown.has(date));
  const right = named.filter((date) => odd.includes(date)).length;
  return { rightAnomalies: right, wrongAnomalies: named.length - right, missedAnomalies: odd.length - right };
}

/** A mean over users of their means, of the rows where it applies. */
function overUsers(rows: readonly Row[], values: readonly (number | undefined)[]): number {
  const users = new Map<string, number[]>();
  rows.forEach(({ user }, i) => {
    const value = values[i];
    if (value !== undefined) users.set(user, [...(users.get(user) ?? []), value]);
  });
  return users.size > 0 ? mean([...users.values()].map(mean)) : Number.NaN;
}

/** Scores of several forecasters on the same rows. */
export function scores(rows: readonly Row[], forecasters: Readonly<Record<string, Forecaster>>): Record<string, Score> {
  const of = (forecaster: Forecaster, key: keyof Marks) =>
    overUsers(
      rows,
      marked(rows, forecaster).map((marks) => marks[key]),
    );
  const best = Math.min(...Object.values(SIMPLE).map((simple) => of(simple, 'pinball')));
  return Object.fromEntries(
    Object.entries(forecasters).map(([name, forecaster]) => {
      const marks = marked(rows, forecaster);
      const all = (key: keyof Marks) => marks.reduce((sum, one) => sum + (one[key] ?? 0), 0);
      const rate = of(forecaster, 'ranOut');
      const baseRate = overUsers(
        rows,
        marks.map(({ ranOut }) => (ranOut === undefined ? undefined : (rate - ranOut) ** 2)),
      );
      const [below, above] = [of(forecaster, 'below'), of(forecaster, 'above')];
      const score: Score = {
        rows: rows.length,
        error: of(forecaster, 'error'),
        toLinear: of(forecaster, 'error') / of(linear, 'error'),
        toClipped: of(forecaster, 'error') / of(linearClipped, 'error'),
        pinball: of(forecaster, 'pinball') / best,
        coverage: 1 - below - above,
        below,
        above,
        width: of(forecaster, 'width'),
        brier: of(forecaster, 'brier'),
        brierToBaseRate: of(forecaster, 'brier') / baseRate,
        hits: of(forecaster, 'hit'),
        falseAlarms: of(forecaster, 'falseAlarm'),
        dateDays: of(forecaster, 'dateDays'),
        anomalyPrecision: all('rightAnomalies') / (all('rightAnomalies') + all('wrongAnomalies')),
        anomalyRecall: all('rightAnomalies') / (all('rightAnomalies') + all('missedAnomalies')),
        invalid: all('invalid'),
      };
      return [name, score];
    }),
  );
}

/** A row is forecast once, however many groups it is in. */
const cache = new WeakMap<Row, Map<Forecaster, Marks>>();
function marked(rows: readonly Row[], forecaster: Forecaster): Marks[] {
  return rows.map((row) => {
    const known = cache.get(row) ?? new Map<Forecaster, Marks>();
    cache.set(row, known);
    const marks = known.get(forecaster) ?? marksOf(row, forecaster);
    known.set(forecaster, marks);
    return marks;
  });
}
