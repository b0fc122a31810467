/**
 * Calendar days in Japan. Everything cyclic is in Asia/Tokyo, which has had no daylight saving time since 1951,
 * so a fixed +09:00 is exact and independent of the browser's own zone.
 */
import { UTCDateMini } from '@date-fns/utc';
import { addDays, addMonths, differenceInCalendarDays, lastDayOfMonth } from 'date-fns';

/** `YYYY-MM-DD`, a calendar day in Japan. */
export type JstDate = string;
/** `YYYY-MM`, a calendar month in Japan. */
export type JstMonth = string;

const OFFSET_MS = 9 * 3_600_000;

const asUtc = (day: JstDate) => new UTCDateMini(`${day}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The calendar day in Japan at an instant (milliseconds since 1970). */
export const jstDate = (instant: number): JstDate => new Date(instant + OFFSET_MS).toISOString().slice(0, 10);

/** The instant (ms) at which a day begins in Japan. */
export const startOfJstDate = (day: JstDate): number => asUtc(day).getTime() - OFFSET_MS;

/** `YYYY-MM-DDTHH:mm:00+09:00` of an instant. */
export const jstIso = (instant: number): string => `${new Date(instant + OFFSET_MS).toISOString().slice(0, 19)}+09:00`;

export const plusDays = (day: JstDate, days: number): JstDate => iso(addDays(asUtc(day), days));
export const plusMonths = (day: JstDate, months: number): JstDate => iso(addMonths(asUtc(day), months));
export const endOfMonth = (day: JstDate): JstDate => iso(lastDayOfMonth(asUtc(day)));
export const daysBetween = (from: JstDate, to: JstDate): number => differenceInCalendarDays(asUtc(to), asUtc(from));

/** `YYYY-MM-DD` when the three numbers are a real calendar day, else undefined (31 April, month 13). */
export function calendarDate(year: number, month: number, day: number): JstDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date) : undefined;
}
