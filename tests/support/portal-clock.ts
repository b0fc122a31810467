/** Moves a bundled page's dates so that the day it was made for becomes today in Japan; the extension itself has no clock hook. */
import { calendarDate, daysBetween, jstDate, jstIso, plusDays } from '../../src/model/jst.ts';

const WEEKDAYS = '日月火水木金土';

/**
 * Moves every date printed in `html`. Days of the month's start and end stay start and end of their month, other days move
 * by whole days, months by whole months; padding and style are kept, weekdays set right.
 * @param madeFor ISO time the page was made for, @param today ms since 1970
 */
export function moveDates(html: string, madeFor: string, today: number): string {
  const from = jstDate(Date.parse(madeFor));
  const to = jstDate(today);
  const days = daysBetween(from, to);
  const months = monthIndex(to) - monthIndex(from);
  const baseYear = Number(from.slice(0, 4));
  const shift = (year: number, month: number, day: number): string | undefined => {
    const date = calendarDate(year, month, day);
    if (!date) return undefined;
    const shifted = monthOf(`${date.slice(0, 7)}-01`, months);
    if (day === 1) return shifted;
    if (plusDays(date, 1).endsWith('-01')) return plusDays(monthOf(shifted, 1), -1);
    return plusDays(date, days);
  };
  const yearless = (month: number, day: number) => [baseYear, baseYear - 1, baseYear + 1].map((year) => shift(year, month, day)).find(Boolean);
  const moved = html
    .replace(/(?<!\d)(\d{4})([年/-])(\d{1,2})([月/-])(\d{1,2})(日?)(（[日月火水木金土]）)?(?!\d)/g, (all, y, a, m, b, d, c, w) =>
      print(shift(+y, +m, +d), all, [y, a, m, b, d, c], w),
    )
    .replace(/(?<![\d年/-])(\d{1,2})月(\d{1,2})日(（[日月火水木金土]）)?/g, (all, m, d, w) => print(yearless(+m, +d), all, [m, '月', d, '日'], w))
    .replace(/(?<![\d/.:"'#a-z年])(\d{1,2})\/(\d{1,2})(?=[〜～~）)（(\s<]|$)(?!\s*\d*円)/g, (all, m, d) => print(yearless(+m, +d), all, [m, '/', d], undefined))
    .replace(/(?<!\d)(\d{4})年(\d{1,2})月(?!\d{1,2}日)/g, (_all, y, m) => {
      const month = monthOf(`${y}-${m.padStart(2, '0')}-01`, months);
      return `${month.slice(0, 4)}年${padded(Number(month.slice(5, 7)), m)}月`;
    })
    .replace(/"(20\d\d)(0[1-9]|1[0-2])"/g, (_all, y, m) => `"${monthOf(`${y}-${m}-01`, months).slice(0, 7).replace('-', '')}"`)
    .replace(
      /(?<![\d年])(\d{1,2})月(?=分|末|ご利用|ご請求|のデータ)/g,
      (_all, m) => `${Number(monthOf(`${baseYear}-${m.padStart(2, '0')}-01`, months).slice(5, 7))}月`,
    );
  return notLaterThan(moved, today);
}

/** A time printed beside today's date that is still to come becomes the present time. */
function notLaterThan(html: string, today: number): string {
  const [, year, month, day] = /^(\d+)-0?(\d+)-0?(\d+)/.exec(jstDate(today)) as RegExpExecArray;
  const clock = jstIso(today).slice(11, 16);
  const date = `(?:${year}[年/-])?0?${month}[月/-]0?${day}日?(?:（.）)?\\s*`;
  return html.replace(new RegExp(`(${date})(\\d{1,2})(時|:)(\\d{2})`, 'g'), (all, before, hour, mark, minute) =>
    `${hour.padStart(2, '0')}:${minute}` > clock ? `${before}${Number(clock.slice(0, 2))}${mark}${clock.slice(3)}` : all,
  );
}

const monthIndex = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function monthOf(firstDay: string, months: number): string {
  const index = monthIndex(firstDay) + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

const padded = (value: number, like: string) => String(value).padStart(like.length === 2 && like.startsWith('0') ? 2 : 1, '0');

/** `parts` alternate numbers and separators, with or without the year in front; already moved dates are marked by no sign, so each pattern excludes the others. */
function print(date: string | undefined, all: string, parts: string[], weekday: string | undefined): string {
  if (!date) return all;
  const numbers = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))].slice(parts.length >= 5 ? 0 : 1);
  let next = 0;
  const text = parts.map((part) => (/^\d+$/.test(part) ? padded(numbers[next++] as number, part) : (part ?? ''))).join('');
  return weekday ? `${text}（${WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]}）` : text;
}
