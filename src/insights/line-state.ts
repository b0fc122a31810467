/**
 * What can be said of a line now. Pure; `now` is a parameter and every day is a day in Japan.
 * Whatever shows a data figure takes it from here and never from the LineSummary: past the end of the cycle
 * (or of the pack) that it was read in there is none.
 */
import type { Amount } from '../model/amount';
import type { Cycle } from '../model/cycle';
import { daysLeft, type JstDate, jstDate, plusDays, startOfJstDate } from '../model/jst';
import type { LineSummary } from '../model/summary';
import { remainingOf, shareLeftOf } from './remaining';

export type LineState = WithFigures | WithoutFigures | Passed;

/** fresh ≤ 24 h < aging (dimmed) ≤ 72 h < stale ("?"): the figures still belong to the running cycle. */
export interface WithFigures {
  kind: 'fresh' | 'aging' | 'stale' | 'unlimited';
  /** for `unlimited`, which may be fresh or aging: how old */
  age: 'fresh' | 'aging' | 'stale';
  ageMs: number;
  figures: LineFigures;
}

/** renewed: a new cycle began on `day`, not read yet. expired: the pack's last day was `day`. */
export interface Passed {
  kind: 'renewed' | 'expired';
  day: JstDate;
  ageMs: number;
}

/** bill-only: read, but only money. unknown: nothing readable, with the reasons where figures were refused. */
export interface WithoutFigures {
  kind: 'bill-only' | 'unknown';
  ageMs?: number;
  reasons: string[];
}

/** The data figures of the running cycle. A missing key is unknown. */
export interface LineFigures {
  used?: Amount;
  remaining?: Amount;
  /** remaining is total − used, not printed */
  derived: boolean;
  total?: Amount;
  /** 0 … 1 of what may be used */
  shareLeft?: number;
  /** 0 … 100, whole, never 100 while something is left */
  percentUsed?: number;
  /** 00:00 JST of this day */
  resetsOn?: JstDate;
  /** including today: 1 on the last day */
  daysLeft?: number;
  /** how much of the cycle has passed, 0 … 1 */
  elapsed?: number;
  /** only on the day in Japan that it was read */
  usedToday?: Amount;
  rollover?: Amount;
  topUp?: Amount;
  pool?: LineSummary['pool'];
  throttled: boolean;
  savingMode: boolean;
}

const HOUR = 3_600_000;
const AGING_AFTER = 24 * HOUR;
const STALE_AFTER = 72 * HOUR;

/** What can be said of `line` at the instant `now` (ms). @param staleAfter ms after which its figures are no longer shown as what is */
export function lineState(line: LineSummary, now: number, staleAfter = STALE_AFTER): LineState {
  const { readAt, cycle } = line;
  if (readAt === undefined) return withoutFigures(line);
  const today = jstDate(now);
  const ageMs = Math.max(0, now - readAt);
  if (!cycle && line.expiresOn && today > line.expiresOn) return { kind: 'expired', day: line.expiresOn, ageMs };
  if (cycle && today > cycle.end) return { kind: 'renewed', day: plusDays(cycle.end, 1), ageMs };
  // A portal that lags: read after the reset, but its figures are still of the day before.
  if (cycle && line.asOf && line.asOf.slice(0, 10) < cycle.start) return { kind: 'renewed', day: cycle.start, ageMs };
  if (!isKnown(line)) return withoutFigures(line, ageMs);
  const age = ageMs > staleAfter ? 'stale' : ageMs > AGING_AFTER ? 'aging' : 'fresh';
  return { kind: line.unlimited && age !== 'stale' ? 'unlimited' : age, age, ageMs, figures: figuresOf(line, readAt, now) };
}

const isKnown = (line: LineSummary) => Boolean(line.unlimited || line.throttled || line.remaining || line.used || line.pool?.remaining || line.pool?.used);

function withoutFigures({ unread, bill, unpaid, balance }: LineSummary, ageMs?: number): WithoutFigures {
  const billOnly = unread.length === 0 && (bill || unpaid || balance);
  return { kind: billOnly ? 'bill-only' : 'unknown', reasons: unread, ...(ageMs === undefined ? {} : { ageMs }) };
}

function figuresOf(line: LineSummary, readAt: number, now: number): LineFigures {
  const { used, total, rollover, topUp, pool, cycle } = line;
  const figureDay = line.asOf?.slice(0, 10) ?? jstDate(readAt);
  const isToday = figureDay === jstDate(now) && jstDate(readAt) === jstDate(now);
  const { remaining, derived } = remainingOf(line);
  const shareLeft = line.unlimited ? undefined : shareLeftOf(used, remaining, total);
  return {
    used,
    remaining,
    derived,
    total,
    shareLeft,
    percentUsed: shareLeft === undefined ? undefined : Math.min(Math.round(100 * (1 - shareLeft)), shareLeft > 0 ? 99 : 100),
    ...(cycle && jstDate(now) >= cycle.start ? inCycle(cycle, now) : {}),
    usedToday: isToday ? line.usedToday : undefined,
    rollover,
    topUp,
    pool,
    throttled: line.throttled ?? false,
    savingMode: line.savingMode ?? false,
  };
}

function inCycle(cycle: Cycle, now: number): Pick<LineFigures, 'resetsOn' | 'daysLeft' | 'elapsed'> {
  const resetsOn = plusDays(cycle.end, 1);
  const [from, to] = [startOfJstDate(cycle.start), startOfJstDate(resetsOn)];
  return { resetsOn, daysLeft: daysLeft(cycle, jstDate(now)), elapsed: (now - from) / (to - from) };
}
