/** Users by seed, with the moments at which a forecast is asked of them, what it is given, and what then came true. */
import type { ForecastCase } from '../../src/insights/forecast/case.ts';
import type { Habits } from './habits.ts';
import { DAY, dateOf, HOUR, iso } from './japan.ts';
import { type Floor, floorOf } from './oracle.ts';
import { dailyTable, portalOf, readingsOf } from './portal.ts';
import { type Random, random } from './random.ts';
import { type Life, type LivedCycle, lifeOf, usedAt } from './user.ts';

export interface Moment {
  now: number;
  start: number;
  end: number;
  quotaMB: number | null;
  truth: { endUsedMB: number; ranOut: 0 | 1 | null; runOutAt: number | null; anomalies: string[] };
  /** what one who knows everything but the future would say; absent for real rows */
  oracle?: Floor;
}

export interface User {
  id: string;
  kind: Habits['kind'] | string;
  portal: { step: number; dailyDays: number; months: number; profile: string };
  meanCycleMB: number;
  readings: [number, number][];
  /** true usage by date, as far back as the portal knows this line */
  days: Record<string, number>;
  months: { month: string; start: number; MB: number; i: number }[];
  snaps: Moment[];
}

/** Days into a cycle around which a forecast may be asked. */
const ASKED = [0.6, 1.6, 2.7, 4.5, 7.5, 10.5, 13.5, 17, 20.5, 24, 27];
const tenth = (MB: number) => Number(MB.toFixed(1));

interface Options {
  /** also asks the one who knows everything; it takes four fifths of the time */
  oracle?: boolean;
  /** people whose habits break */
  restless?: boolean;
}

export function usersOf(seed: number, count: number, options: Options = {}): User[] {
  return Array.from({ length: count }, (_, n) => userOf(`${seed}-${n}`, (seed + n * 7919) >>> 0, options)).filter((user) => user.snaps.length > 0);
}

function userOf(id: string, seed: number, { oracle, restless }: Options): User {
  const r = random(seed);
  const life = lifeOf(seed, r, restless);
  const { cycles } = life;
  const last = (cycles.at(-1) as LivedCycle).end;
  const installedIn = r.int(1, 6);
  // a quarter has a new SIM: nothing before the cycle it was installed in
  const since = r.unit() < 0.25 ? installedIn : 0;
  const installedAt = (cycles[installedIn] as LivedCycle).start + (r.unit() < 0.4 ? r.range(0, 3) : r.range(0, 26)) * DAY + 10 * HOUR;
  const portal = portalOf(r);
  const readings = readingsOf(life, portal, Math.min(installedAt, last - 2 * DAY), last, r);
  const days: Record<string, number> = {};
  for (const { cycle, from, MB } of life.segments) if (cycle >= since) days[dateOf(from)] = (days[dateOf(from)] ?? 0) + MB;
  const months = cycles.map(({ start, totalMB }, i) => ({ month: dateOf(start).slice(0, 7), start, MB: tenth(totalMB), i })).filter(({ i }) => i >= since);
  const lived = cycles.slice(installedIn);
  return {
    id,
    kind: life.habits.kind,
    portal: { step: portal.stepMB, dailyDays: portal.dailyDays, months: life.rolling ? 0 : portal.months, profile: portal.looks },
    meanCycleMB: tenth(lived.reduce((sum, { totalMB }) => sum + totalMB, 0) / lived.length),
    readings,
    days: Object.fromEntries(Object.entries(days).map(([date, MB]) => [date, tenth(MB)])),
    months,
    snaps: moments(life, installedIn, installedAt, readings, r, oracle ? seed : undefined),
  };
}

function moments(life: Life, installedIn: number, installedAt: number, readings: User['readings'], r: Random, oracle: number | undefined): Moment[] {
  const found: Moment[] = [];
  for (const cycle of life.cycles.slice(installedIn)) {
    for (const into of ASKED) {
      if (r.unit() < 0.55) continue;
      const from = cycle.start + into * DAY;
      const near = readings.find(([at]) => at >= from && at < from + 3 * DAY);
      const now = Math.round((near && r.unit() < 0.75 ? near[0] : from + r.range(0, 1.2) * DAY) / 60_000) * 60_000;
      const looked = readings.some(([at]) => at <= now);
      if (now >= cycle.end - 6 * HOUR || now < installedAt || !looked) continue;
      const quotaMB = cycle.quotas.findLast((one) => one.from <= now)?.MB ?? null;
      if (quotaMB && usedAt(life, now) >= quotaMB) continue;
      const reached = cycle.reached.find((one) => one.at > now && one.quota === quotaMB);
      const truth = {
        endUsedMB: tenth(cycle.totalMB),
        ranOut: quotaMB ? (reached ? 1 : 0) : null,
        runOutAt: reached ? Math.round(reached.at) : null,
        anomalies: oddDays(life, now),
      } as const;
      const moment: Moment = { now, start: cycle.start, end: cycle.end, quotaMB, truth };
      if (oracle !== undefined) moment.oracle = floorOf(life, cycle, now, quotaMB, oracle ^ Math.imul(found.length + 1, 2654435761));
      found.push(moment);
    }
  }
  return found;
}

/** Days of the last two weeks that were out of the ordinary, whether or not the portal shows them. */
function oddDays({ segments }: Life, now: number): string[] {
  const odd = segments.filter(({ oddMB, from, to, MB }) => oddMB > 0 && from >= now - 14 * DAY && to <= now && MB > 0.5 * oddMB);
  return [...new Set(odd.map(({ from }) => dateOf(from)))];
}

/** What the forecast is given at that moment. */
export function caseAt(user: User, moment: Moment): ForecastCase {
  const { step, dailyDays, months } = user.portal;
  const readings = user.readings.filter(([at]) => at <= moment.now);
  const index = user.months.find(({ start }) => start === moment.start)?.i ?? Number.POSITIVE_INFINITY;
  const past = months > 0 ? user.months.filter(({ i }) => i < index).slice(-months) : [];
  return {
    now: iso(moment.now),
    cycle: { start: iso(moment.start), end: iso(moment.end) },
    quotaMB: moment.quotaMB,
    readings: readings.map(([at, usedMB]) => ({ at: iso(at), usedMB })),
    dailyHistory: dailyTable(user.days, readings, step, dailyDays),
    monthlyHistory: past.map(({ month, MB }) => ({ month, MB: Math.round(MB / step) * step })),
  };
}
