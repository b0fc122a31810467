/** From what is known of a line to whether it lasts: the forecast's case put together, and its answer in the model's words. */
import { type Base, toBytes } from '../model/amount';
import { daysBetween, jstDate, jstIso, plusDays, startOfJstDate } from '../model/jst';
import type { Outlook } from '../model/outlook';
import type { LineSummary } from '../model/summary';
import type { DayTotal, UsageMonth, UsagePoint } from '../model/usage';
import { forecast } from './forecast/forecast';
import { horizonOf } from './horizon';
import { lineState } from './line-state';
import { toMB } from './usage/series';

export interface LineHistory {
  points: readonly UsagePoint[];
  days: readonly DayTotal[];
  months: readonly UsageMonth[];
}

/** How far back the forecast looks: this cycle and six earlier ones. */
export const LOOK_BACK_DAYS = 218;

/**
 * Undefined where nothing can be said: no figures of the running cycle, or no end in sight.
 * @param of the line's own history, or its pool's
 */
export function outlookOf(line: LineSummary, of: Outlook['of'], { points, days, months }: LineHistory, base: Base, now: number): Outlook | undefined {
  const state = lineState(line, now);
  const horizon = horizonOf(line, points, now);
  const [used, total] = of === 'pool' ? [line.pool?.used, line.pool?.total] : [line.used, line.total];
  if (!('figures' in state) || !horizon || line.readAt === undefined) return undefined;
  const totalMB = total && !line.unlimited ? toMB(total, base) : undefined;
  const left = of === 'pool' ? line.pool?.remaining : state.figures.remaining;
  const known =
    used ?? (total && left ? { ...total, value: Math.max(0, toBytes(total, base) - toBytes(left, base)) / toBytes({ ...total, value: 1 }, base) } : undefined);
  if (!known) return undefined;
  const start = startOfJstDate(horizon.start);
  const last = points.at(-1);
  const told = forecast({
    now: jstIso(now),
    cycle: { start: jstIso(start), end: jstIso(startOfJstDate(plusDays(horizon.end, 1))) },
    quotaMB: totalMB ?? null,
    readings: points.flatMap(({ at, readAt, usedMB }) =>
      usedMB === undefined || readAt > now ? [] : [{ at: jstIso(readAt), usedMB, ...(at === readAt ? {} : { asOf: jstIso(at) }) }],
    ),
    dailyHistory: days.filter(({ from, share }) => from === 'portal' && share >= 1),
    monthlyHistory: months.filter(({ whole }) => whole),
    ...(last ? { roundingMB: last.stepMB } : {}),
  });
  const { dailyBudgetMB, usualDayMB, runOut, anomalies, basis } = told;
  const usedMB = toMB(known, base);
  return {
    at: now,
    of,
    base,
    until: horizon.end,
    by: horizon.by,
    usedMB,
    endMB: told.endUsedMB,
    anomalies: [...anomalies],
    basis,
    ...(totalMB === undefined ? {} : { totalMB, runOut: runOutOf(runOut) }),
    ...(dailyBudgetMB === null ? {} : { dailyBudgetMB }),
    ...(totalMB === undefined ? {} : { todayBudgetMB: todayBudget(Math.max(0, totalMB - usedMB), horizon.end, days, now) }),
    ...(usualDayMB === null ? {} : { usualDayMB }),
  };
}

function runOutOf({ probability, date, earliest, latest }: ReturnType<typeof forecast>['runOut']): Outlook['runOut'] {
  const day = (instant: string) => jstDate(Date.parse(instant));
  return { probability, ...(date ? { date: day(date) } : {}), ...(earliest ? { earliest: day(earliest) } : {}), ...(latest ? { latest: day(latest) } : {}) };
}

/** An even share of what the day began with, less what it has used already. */
function todayBudget(leftMB: number, end: string, days: readonly DayTotal[], now: number): number {
  const today = jstDate(now);
  const used = days.find(({ date }) => date === today)?.MB ?? 0;
  const share = (leftMB + used) / Math.max(1, daysBetween(today, end) + 1);
  return Math.min(leftMB, Math.max(0, share - used));
}
