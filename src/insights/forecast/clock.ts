/** Days of Japan as whole numbers, and how a day's usage spreads over its hours. Plain arithmetic: a case walks hundreds of days. */
import { type JstDate, jstDate, startOfJstDate } from '../../model/jst.ts';

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
const OFFSET_MS = 9 * HOUR_MS;

/** The number of the day in Japan that holds an instant; its neighbours are one more and one less. */
export const dayNumber = (instant: number): number => Math.floor((instant + OFFSET_MS) / DAY_MS);
/** The instant at which a numbered day begins. */
export const startOfDay = (day: number): number => day * DAY_MS - OFFSET_MS;
/** The numbered day of a date, NaN when it is none. */
export const dayOfDate = (date: JstDate): number => (/^\d{4}-\d\d-\d\d$/.test(date) ? dayNumber(startOfJstDate(date)) : Number.NaN);
export const dateOfDay = (day: number): JstDate => jstDate(startOfDay(day));
/** 1 January 1970, day 0, was a Thursday. */
export const isWeekend = (day: number): boolean => ((((day + 4) % 7) + 7) % 7) % 6 === 0;

// the share of a day's mobile data by hour in Japan: low at night, peaks at noon and at ten in the evening
const HOURLY = [3, 2, 1, 1, 1, 1, 2, 4, 6, 5, 4, 4, 7, 5, 4, 4, 4, 5, 6, 6, 7, 8, 7, 5];
const ALL = HOURLY.reduce((sum, one) => sum + one, 0);
const BEFORE = [...HOURLY, 0].map((_, hour) => HOURLY.slice(0, hour).reduce((sum, one) => sum + one, 0) / ALL);

/** The share of a day's usage that falls before an instant of it, 0 to 1. */
export function shareBefore(instant: number, day = dayNumber(instant)): number {
  const hour = Math.min(24, Math.max(0, (instant - startOfDay(day)) / HOUR_MS));
  const whole = Math.min(23, Math.floor(hour));
  const [low, high] = [BEFORE[whole] as number, BEFORE[whole + 1] as number];
  return low + (high - low) * (hour - whole);
}

/** A day, or the part of one that a stretch of time touches. */
export interface Slot {
  day: number;
  from: number;
  to: number;
  /** of the day's usage, 0 to 1 */
  share: number;
}

/** The days between two instants. */
export function slotsBetween(from: number, to: number): Slot[] {
  const slots: Slot[] = [];
  for (let day = dayNumber(from); startOfDay(day) < to; day++) {
    const [a, b] = [Math.max(from, startOfDay(day)), Math.min(to, startOfDay(day + 1))];
    slots.push({ day, from: a, to: b, share: shareBefore(b, day) - shareBefore(a, day) });
  }
  return slots;
}
