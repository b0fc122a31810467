/** A case as the simple forecasters count with it. */
import type { ForecastCase } from '../../src/insights/forecast/case.ts';
import { DAY, dateOf, dayStart, daysBetween, HOUR, inJapan, noonOf } from './japan.ts';

export type Point = [at: number, MB: number];

export interface Given {
  now: number;
  start: number;
  end: number;
  quota: number | null;
  all: Point[];
  current: Point[];
  used: number;
  usedAt: number;
  length: number;
  elapsed: number;
  left: number;
  daily: Map<string, number>;
  months: Map<string, number>;
}

const known = (MB: number) => Number.isFinite(MB) && MB >= 0;

export function givenOf({ now: nowText, cycle, quotaMB, readings, dailyHistory, monthlyHistory }: ForecastCase): Given {
  const [now, start, end] = [Date.parse(nowText), Date.parse(cycle.start), Date.parse(cycle.end)];
  const quota = quotaMB && Number.isFinite(quotaMB) && quotaMB > 0 ? quotaMB : null;
  const all = readings
    .map((row): Point => [Date.parse(row.at), row.usedMB])
    .filter(([at, MB]) => at <= now && known(MB))
    .sort((a, b) => a[0] - b[0]);
  const current = withoutStale(all.filter(([at]) => at >= start && at < end));
  const [usedAt, used] = current.at(-1) ?? [start, 0];
  const daily = new Map(dailyHistory.filter(({ MB }) => known(MB)).map(({ date, MB }) => [date, MB]));
  const months = new Map(monthlyHistory.filter(({ MB }) => known(MB)).map(({ month, MB }) => [month, MB]));
  const elapsed = Math.max(0.25, (usedAt - start) / DAY);
  return { now, start, end, quota, all, current, used, usedAt, length: (end - start) / DAY, elapsed, left: Math.max(0, (end - usedAt) / DAY), daily, months };
}

/** Without what is above the reading after it: values of the old cycle. */
function withoutStale(points: readonly Point[]): Point[] {
  const kept = [...points];
  for (let i = kept.length - 2; i >= 0; i--) if ((kept[i] as Point)[1] > (kept[i + 1] as Point)[1] + 1) kept.splice(i, 1);
  return kept;
}

export interface Past {
  /** MB a day */
  rate: number;
  weight: number;
  back: number;
}

/** Up to six earlier cycles, newest first. */
export function pastOf(given: Given): Past[] {
  return [1, 2, 3, 4, 5, 6].flatMap((back) => {
    const [from, to] = boundsBefore(given, back);
    const past = pastCycle(given, from, to);
    return past ? [{ ...past, back }] : [];
  });
}

function pastCycle({ all, daily, months }: Given, from: number, to: number): Omit<Past, 'back'> | undefined {
  const length = (to - from) / DAY;
  const month = months.get(dateOf(from).slice(0, 7));
  if (month !== undefined) return { rate: month / length, weight: 1 };
  const days = daysBetween(dayStart(from), to).flatMap((day) => daily.get(dateOf(day.from)) ?? []);
  if (days.length >= 0.8 * length) return { rate: days.reduce((sum, MB) => sum + MB, 0) / days.length, weight: 0.9 };
  const last = withoutStale(all.filter(([at]) => at >= from && at < to)).at(-1);
  const elapsed = last ? (last[0] - from) / DAY : 0;
  return last && elapsed > 0.35 * length ? { rate: last[1] / elapsed, weight: elapsed / length } : undefined;
}

/** Calendar cycles stay calendar cycles. */
function boundsBefore({ start, end }: Given, back: number): [number, number] {
  const [from, to] = [inJapan(start), inJapan(end)];
  const days = (end - start) / DAY;
  const monthly = from.getUTCDate() === to.getUTCDate() && from.getUTCHours() === to.getUTCHours() && days > 27.5 && days < 31.5;
  if (!monthly) return [start - back * (end - start), start - (back - 1) * (end - start)];
  const bound = (months: number) =>
    Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - months, from.getUTCDate(), from.getUTCHours(), from.getUTCMinutes()) - 9 * HOUR;
  return [bound(back), bound(back - 1)];
}

/** MB by date: the portal's table, else increments between readings, spread by the hour. */
export function daysOf(given: Given): Map<string, number> {
  const seen = new Map<string, { MB: number; share: number }>();
  const spread = (from: number, to: number, MB: number) => {
    const parts = daysBetween(from, to);
    const all = parts.reduce((sum, { share }) => sum + share, 0);
    if (all <= 0) return;
    for (const part of parts) {
      const day = seen.get(dateOf(part.from)) ?? { MB: 0, share: 0 };
      seen.set(dateOf(part.from), { MB: day.MB + (MB * part.share) / all, share: day.share + part.share });
    }
  };
  given.all.forEach(([at, MB], index) => {
    const before = given.all[index - 1];
    if (!before || at <= before[0] || MB < before[1] || at - before[0] >= 35 * DAY || (before[0] < given.start && at >= given.start)) return;
    spread(before[0], at, MB - before[1]);
  });
  const first = given.current[0];
  if (first && first[0] - given.start < 12 * DAY) spread(given.start, first[0], first[1]);
  const days = new Map(given.daily);
  for (const [date, { MB, share }] of seen) if (!days.has(date) && share > 0.6) days.set(date, MB / Math.min(1, share));
  return days;
}

/** Days before the newest reading. */
export const ageOf = (given: Given, date: string) => (given.usedAt - noonOf(date)) / DAY;
