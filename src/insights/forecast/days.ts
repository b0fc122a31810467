/** What each day used: the portal's own table where it has one, else the increments between readings, spread by the hour. */
import type { Known, Point, Span } from './clean.ts';
import { DAY_MS, slotsBetween, startOfDay } from './clock.ts';
import { PLAUSIBLE_DAY_MB } from './constants.ts';
import { reachedAt } from './cycles.ts';

export interface Day {
  /** its number, see clock */
  day: number;
  /** of the whole day, where only a part was seen too */
  MB: number;
  /** how much of it was seen, 0 to 1 */
  share: number;
}

// between the start and the first reading, and between readings: over longer gaps a mean says nothing of a day
const LONGEST_START = 12 * DAY_MS;
const LONGEST_GAP = 36 * DAY_MS;
// of a day of which less was seen the hour is known, not the day
const LEAST_SHARE = 0.3;

/** Oldest first, without the days on which the quota was used up, and without what nobody uses in a day. */
export function daysOf(known: Known): Day[] {
  const seen = new Map<number, Day>();
  for (const span of known.spans) for (const [from, to] of steps(span)) spread(seen, from, to);
  const days = [...seen.values()].filter(({ day, share }) => share >= LEAST_SHARE && !known.table.has(day)).map((day) => ({ ...day, MB: day.MB / day.share }));
  const table = [...known.table].map(([day, MB]) => ({ day, MB, share: 1 }));
  const throttled = known.spans.slice(1).map((span) => ({ from: reachedAt(span, known), to: span.end }));
  const free = ({ day }: Day) => !throttled.some(({ from, to }) => startOfDay(day) > from && startOfDay(day + 1) <= to);
  return [...days, ...table].filter((day) => day.MB <= PLAUSIBLE_DAY_MB && free(day)).sort((a, b) => a.day - b.day);
}

/** From the cycle's start, where nothing was used, over its readings to its end, where the total is known. */
function steps({ start, end, points, totalMB }: Span): [Point, Point][] {
  const chain = [{ at: start, MB: 0 }, ...points];
  if (totalMB !== undefined && totalMB >= (chain.at(-1) as Point).MB) chain.push({ at: end, MB: totalMB });
  return chain.slice(1).flatMap((to, index): [Point, Point][] => {
    const from = chain[index] as Point;
    const longest = index === 0 ? LONGEST_START : LONGEST_GAP;
    return to.at > from.at && to.at - from.at <= longest ? [[from, to]] : [];
  });
}

function spread(seen: Map<number, Day>, from: Point, to: Point): void {
  const slots = slotsBetween(from.at, to.at);
  const all = slots.reduce((sum, { share }) => sum + share, 0);
  if (all <= 0) return;
  for (const { day, share } of slots) {
    const before = seen.get(day) ?? { MB: 0, share: 0 };
    seen.set(day, { day, MB: before.MB + ((to.MB - from.MB) * share) / all, share: before.share + share });
  }
}
