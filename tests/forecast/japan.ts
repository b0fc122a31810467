/** The calendar and the hours of Japan for the evaluation, apart from the product's own so that neither hides the other's mistakes. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const OFFSET = 9 * HOUR;

export const iso = (at: number) => `${new Date(at + OFFSET).toISOString().replace('.000', '').slice(0, -1)}+09:00`;
export const dateOf = (at: number) => new Date(at + OFFSET).toISOString().slice(0, 10);
export const dayStart = (at: number) => Math.floor((at + OFFSET) / DAY) * DAY - OFFSET;
/** Noon of a date, for what only asks which day it is. */
export const noonOf = (date: string) => Date.parse(`${date}T12:00:00+09:00`);
export const isWeekend = (at: number) => new Date(at + OFFSET).getUTCDay() % 6 === 0;
/** The instant of a wall-clock hour; months from 0, days and months may overflow. */
export const japan = (year: number, month: number, day: number, hour = 0) => Date.UTC(year, month, day, hour) - OFFSET;
export const inJapan = (at: number) => new Date(at + OFFSET);
export const hourOf = (at: number) => (at - dayStart(at)) / HOUR;

const BY_HOUR = [3, 2, 1, 1, 1, 1, 2, 4, 6, 5, 4, 4, 7, 5, 4, 4, 4, 5, 6, 6, 7, 8, 7, 5];
const ALL = BY_HOUR.reduce((sum, one) => sum + one, 0);
const BEFORE = [0];
for (const one of BY_HOUR) BEFORE.push((BEFORE.at(-1) as number) + one / ALL);

/** The share of a day's usage before an hour of it. */
export function shareAt(hour: number): number {
  const whole = Math.min(23, Math.floor(hour));
  const [low, high] = [BEFORE[whole] as number, BEFORE[whole + 1] as number];
  return hour >= 24 ? 1 : low + (high - low) * (hour - whole);
}

/** The share of one day's usage between two instants of it; the end may be the next midnight. */
export const shareBetween = (from: number, to: number) => shareAt(hourOf(to) || 24) - shareAt(hourOf(from));

/** The parts of days between two instants. */
export function daysBetween(from: number, to: number): { from: number; to: number; share: number }[] {
  const parts = [];
  for (let day = dayStart(from); day < to; day += DAY) {
    const [a, b] = [Math.max(day, from), Math.min(day + DAY, to)];
    parts.push({ from: a, to: b, share: shareAt(b === day + DAY ? 24 : hourOf(b)) - shareAt(hourOf(a)) });
  }
  return parts;
}
