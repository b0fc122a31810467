/** Weeks, months and cycles from days, all of them in Japan. */
import type { Cycle } from '../../model/cycle';
import { daysBetween, type JstDate, type JstMonth, plusDays } from '../../model/jst';
import type { DayTotal, UsageMonth } from '../../model/usage';

/** A stretch of days. `share`: how much of its usage was seen; a sum with a share below 1 is a lower bound. */
export interface PeriodTotal {
  /** `2026-11` of a month, else the first day */
  id: string;
  MB: number;
  share: number;
  /** readings: at least a part of it was spread between readings, an estimate */
  from: 'portal' | 'readings';
}

/** 1 January 1970, a Thursday, is three days after a Monday. */
const MONDAY = '1969-12-29';
export const mondayOf = (date: JstDate): JstDate => plusDays(date, -(((daysBetween(MONDAY, date) % 7) + 7) % 7));

/** Weeks begin on Monday. Oldest first. */
export const weeksOf = (days: readonly DayTotal[]): PeriodTotal[] => grouped(days, mondayOf, () => 7);

/** Calendar months; the portal's own table wins over the sum of its days where it is of the whole month or says more. */
export function monthsOf(days: readonly DayTotal[], table: readonly UsageMonth[]): PeriodTotal[] {
  const sums = new Map(grouped(days, (date) => date.slice(0, 7), lengthOf).map((month) => [month.id, month]));
  for (const { month, MB, whole } of table) {
    const sum = sums.get(month);
    if (!sum || whole || MB >= sum.MB) sums.set(month, { id: month, MB, share: whole ? 1 : (sum?.share ?? 0), from: 'portal' });
  }
  return [...sums.values()].sort(byId);
}

/** The sum of a cycle's days. */
export function cycleTotal(days: readonly DayTotal[], { start, end }: Cycle): PeriodTotal | undefined {
  const inside = days.filter(({ date }) => date >= start && date <= end);
  return grouped(
    inside,
    () => start,
    () => daysBetween(start, end) + 1,
  )[0];
}

function grouped(days: readonly DayTotal[], idOf: (date: JstDate) => string, length: (id: string) => number): PeriodTotal[] {
  const groups = new Map<string, PeriodTotal>();
  for (const { date, MB, share, from } of days) {
    const id = idOf(date);
    const sum = groups.get(id) ?? { id, MB: 0, share: 0, from: 'portal' };
    groups.set(id, { id, MB: sum.MB + MB, share: sum.share + share / length(id), from: from === 'readings' ? from : sum.from });
  }
  for (const group of groups.values()) if (group.share > 0.9999) group.share = 1;
  return [...groups.values()].sort(byId);
}

const byId = (a: PeriodTotal, b: PeriodTotal) => (a.id < b.id ? -1 : 1);
const lengthOf = (month: JstMonth) => daysBetween(`${month}-01`, `${plusDays(`${month}-28`, 4).slice(0, 7)}-01`);
