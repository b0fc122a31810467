/** A month of days as a short text, and days of several devices as one. */
import { calendarDate, daysBetween, type JstMonth, jstDate, startOfJstDate } from '../../model/jst';
import type { DaySeen, UsageDay } from '../../model/usage';

const DAY_MS = 86_400_000;
/** A digit of a share: 36 of them are the whole day, which is not written. */
const SHARES = 36;
/** Tenths of a MB, in six digits at most. */
const MOST = 36 ** 6 - 1;

const amount = ({ MB, share }: DaySeen) =>
  Math.min(MOST, Math.round(MB * 10)).toString(36) +
  (share < 1 ? `.${Math.floor(share * SHARES + 1e-6 > SHARES - 1 ? SHARES - 1 : share * SHARES + 1e-6).toString(36)}` : '');

/** One text a month: a day between two commas, what is known of none is empty. See README.md. */
export function packMonths(days: readonly UsageDay[]): Map<JstMonth, string> {
  const months = new Map<JstMonth, string[]>();
  for (const { date, portal, between } of days) {
    const month = date.slice(0, 7);
    const age = portal && Math.max(0, Math.min(35, daysBetween(date, jstDate(portal.readAt)))).toString(36);
    const text = (portal ? age + amount(portal) : '') + (between && !(portal && portal.share >= 1) ? `~${amount(between)}` : '');
    const texts = months.get(month) ?? [];
    texts[Number(date.slice(8)) - 1] = text;
    months.set(month, texts);
  }
  return new Map([...months].map(([month, texts]) => [month, texts.join()]));
}

const TOKEN = /^(?:([0-9a-z])([0-9a-z]{1,6})(?:\.([0-9a-z]))?)?(?:~([0-9a-z]{1,6})(?:\.([0-9a-z]))?)?$/;
const seen = (MB: string, share?: string): DaySeen => ({ MB: Number.parseInt(MB, 36) / 10, share: share ? Number.parseInt(share, 36) / SHARES : 1 });

/** The days of such a text; of whatever else there is nothing. Never throws. */
export function unpackMonth(key: string, month: JstMonth, text: unknown): UsageDay[] {
  if (typeof text !== 'string') return [];
  return text.split(',', 31).flatMap((token, index) => {
    const date = calendarDate(Number(month.slice(0, 4)), Number(month.slice(5)), index + 1);
    const [, age, portal, share, between, part] = TOKEN.exec(token) ?? [];
    if (!date || (!portal && !between)) return [];
    return {
      ...{ key, date },
      ...(age && portal ? { portal: { ...seen(portal, share), readAt: startOfJstDate(date) + Number.parseInt(age, 36) * DAY_MS } } : {}),
      ...(between ? { between: seen(between, part) } : {}),
    };
  });
}

/** The first difference of a row of pairs. */
const better = (...pairs: [number, number][]) => (pairs.map(([a, b]) => a - b).find(Boolean) ?? 0) > 0;

/** One row a day, in whatever order and however often they are given: of the portal's the whole day before a part, then the newest; of estimates what saw most. */
export function mergeDays(days: readonly UsageDay[]): UsageDay[] {
  const merged = new Map<string, UsageDay>();
  for (const day of days) {
    const known = merged.get(day.date) ?? day;
    const [p, q, b, c] = [day.portal, known.portal, day.between, known.between];
    const portal = p && (!q || better([+(p.share >= 1), +(q.share >= 1)], [p.readAt, q.readAt], [p.share, q.share], [p.MB, q.MB])) ? p : q;
    const between = b && (!c || better([b.share, c.share], [b.MB, c.MB])) ? b : c;
    merged.set(day.date, { key: day.key, date: day.date, ...(portal ? { portal } : {}), ...(between ? { between } : {}) });
  }
  return [...merged.values()];
}
