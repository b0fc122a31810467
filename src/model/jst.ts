/**
 * Calendar days in Japan. Everything cyclic is in Asia/Tokyo, which has had no daylight saving time since 1951,
 * so a fixed +09:00 is exact and independent of the browser's own zone. Plain arithmetic: this goes into portal pages.
 */

/** `YYYY-MM-DD`, a calendar day in Japan. */
export type JstDate = string;
/** `YYYY-MM`, a calendar month in Japan. */
export type JstMonth = string;

const OFFSET_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

const utc = (day: JstDate) => Date.parse(`${day}T00:00:00Z`);
const iso = (utcMs: number) => new Date(utcMs).toISOString().slice(0, 10);

/** The calendar day in Japan at an instant (milliseconds since 1970). */
export const jstDate = (instant: number): JstDate => iso(instant + OFFSET_MS);

/** The instant (ms) at which a day begins in Japan. */
export const startOfJstDate = (day: JstDate): number => utc(day) - OFFSET_MS;

/** `YYYY-MM-DDTHH:mm:ss+09:00` of an instant. */
export const jstIso = (instant: number): string => `${new Date(instant + OFFSET_MS).toISOString().slice(0, 19)}+09:00`;

export const plusDays = (day: JstDate, days: number): JstDate => iso(utc(day) + days * DAY_MS);
export const daysBetween = (from: JstDate, to: JstDate): number => Math.round((utc(to) - utc(from)) / DAY_MS);
/** Days left until the end of a cycle, including today: 1 on its last day. */
export const daysLeft = (cycle: { end: JstDate }, today: JstDate): number => daysBetween(today, cycle.end) + 1;

/** `YYYY-MM-DD` when the three numbers are a real calendar day, else undefined (31 April, month 13). */
export function calendarDate(year: number, month: number, day: number): JstDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
