/** What may be used a day, and what this user uses on a usual one. */
import { median } from 'simple-statistics';
import type { Known } from './clean.ts';
import { DAY_MS } from './clock.ts';
import type { PastCycle } from './cycles.ts';
import type { Day } from './days.ts';
import { total } from './recent.ts';

const FEWEST_DAYS = 3;

/** MB a day so that it lasts to the reset; on the last day what is left; null without a quota. */
export function dailyBudget({ quotaMB, usedMB, now, spans: [{ start, end }] }: Known): number | null {
  if (quotaMB === null) return null;
  return Math.max(0, quotaMB - usedMB) / Math.max(1, (end - Math.max(now, start)) / DAY_MS);
}

/** The middle of recent days, else the mean of earlier cycles, MB; null where neither is known. */
export function usualDay(near: readonly Day[], past: readonly PastCycle[]): number | null {
  if (near.length >= FEWEST_DAYS) return median(near.map(({ MB }) => MB));
  return past.length > 0 ? total(past.map(({ rate }) => rate)) / past.length : null;
}
