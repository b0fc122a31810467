/** Numbers, days and times in the user's language, through Intl. Plain values only. */
import type { LineMessages } from './index';

/** An amount as a page displays it: the same shape as the model's. */
export interface PlainAmount {
  value: number;
  unit: string;
  decimals?: number;
}

/** The words that numbers and days need. */
export type FormatWords = Pick<LineMessages, 'meta' | 'packets' | 'yen'>;

const MINUTE = 60_000;
const JAPAN = 'Asia/Tokyo';

/** `12.34 GB`: the page's own decimals, at most two; a tiny rest keeps its digits rather than become 0; nothing is plain 0. */
export function amountText(m: FormatWords, { value, unit, decimals }: PlainAmount): string {
  const most = value !== 0 && Math.abs(value) < 0.005 ? 6 : 2;
  const digits = { minimumFractionDigits: value === 0 ? 0 : Math.min(decimals ?? 0, 2), maximumFractionDigits: Math.min(decimals ?? most, most) };
  return `${new Intl.NumberFormat(m.meta.locale, digits).format(value)} ${unit === 'packets' ? m.packets : unit}`;
}

/** `¥3,278`, or what the language calls yen: in Chinese a bare ¥ would be renminbi. */
export const yenText = (m: FormatWords, yen: number): string => m.yen(new Intl.NumberFormat(m.meta.locale, { maximumFractionDigits: 0 }).format(yen));

/** A day in Japan (`YYYY-MM-DD`) as `1 Dec`, with the year where it is not the year of `now`. */
export function dateText(m: FormatWords, day: string, now: number): string {
  const year = day.slice(0, 4) === japanDay(now).slice(0, 4) ? undefined : 'numeric';
  return dates(m, { year, month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A month (`YYYY-MM`) as `Oct 2026`. */
export const monthText = (m: FormatWords, month: string): string =>
  dates(m, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** A time in Japan, with the user's own beside it where the zone differs; the day only where it is not today's. */
export function timeText(m: LineMessages, instant: number, now: number, timeZone: string): string {
  const japan = clock(m, instant, JAPAN, japanDay(instant) !== japanDay(now));
  const own = clock(m, instant, timeZone, dayIn(instant, timeZone) !== japanDay(instant));
  return clock(m, instant, JAPAN, true) === clock(m, instant, timeZone, true) ? m.jstTime(japan) : m.jstTimeAndOwn(japan, own);
}

/** `2 h ago`. A clock that was set back gives `just now`, never the future. */
export function ageText(m: LineMessages, ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  if (minutes < 1) return m.justNow;
  if (minutes < 60) return m.minutesAgo(minutes);
  return minutes < 48 * 60 ? m.hoursAgo(Math.floor(minutes / 60)) : m.daysAgo(Math.floor(minutes / 1440));
}

const dates = (m: FormatWords, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(m.meta.locale, options);

const dayIn = (instant: number, timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
/** `YYYY-MM-DD` in Japan. */
export const japanDay = (instant: number): string => dayIn(instant, JAPAN);

function clock(m: LineMessages, instant: number, timeZone: string, withDay: boolean): string {
  const time = dates(m, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(instant);
  return withDay ? `${dateText(m, dayIn(instant, timeZone), instant)} ${time}` : time;
}
