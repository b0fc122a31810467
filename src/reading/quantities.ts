import { calendarDate, jstDate } from '../model/jst';
import { latest, number, type Quantity, unitOf } from './quantity';
import type { Run } from './run';

const NUMBER = String.raw`(?<![\d.,A-Za-z]|\d, )(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,4})?`;
const DATA = new RegExp(`(${NUMBER}) ?([TGMK]B|ギガ(バイト)?|(メガ|キロ)バイト|パケット)(?![A-Za-z]*ps|[a-z/]*s\\b|定額|し放題|プラン|[A-Za-z])`, 'gi');
const PART_OF = new RegExp(`(${NUMBER})( / ?|(?<=\\.\\d+)/)$`);
const YEN = new RegExp(`(?:¥|JPY) ?(-?${NUMBER})(?![.,]?\\d)|(-?${NUMBER}) ?(円|日[元圓]|yen\\b|JPY)`, 'gi');
const DURATION =
  /(?<!\d(?:[.,]|[小時][时時間])?)(?:(\d{1,4}) ?(?:[小時][时時間]|h))? ?(\d{1,4}) ?(?:分钟?|min)(?: ?(\d{1,2}) ?[秒s])|(?<!直近|過去|最近)(?<![\d,])(\d{1,4})[小時][时時間](?: ?(\d{1,2})分)?(?!\d)|(?<![\d:/])(\d{1,4}):([0-5]\d):([0-5]\d)(?!\d)|(?<![\d,.])(\d{1,4}) ?h(?:ours?|rs?)? ?(\d{1,2}) ?m(?:in|ins|inutes?)?\b(?! ?\d+ ?s)|(?<=通話時間 ?:? ?|通話の?残り ?:? ?)(\d{1,4}) ?分(?![\d以間か])/g;
const WEEKDAY = String.raw`(?: ?\([日月火水木金土][^)]{0,6}\))?`;
const TIME = String.raw`(?:\s*(午前|午後|AM|PM)? ?(\d{1,2})(?::([0-5]\d)(?::[0-5]\d)?|[時时](?:([0-5]?\d)分)?))?`;
const DATE = new RegExp(
  String.raw`(?:(?<!\d)(\d{4}) ?[年/.\-] ?)?(?<![\d.])(\d{1,2})(?:月 ?(\d{1,2})日|/(\d{1,2})(?![\d/]))${WEEKDAY}${TIME}|(?<!\d)(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})${WEEKDAY}${TIME}`,
  'gi',
);
const MONTH = /(?<!\d)(\d{4}) ?(?:年 ?(\d{1,2})月|[/-](0\d|1[0-2]))(?![\d/月]| ?\d{1,2}日|-\d)|(?<![\d年/])(\d{1,2})月(?! ?\d{1,2}日)/g;
/** A month without a year is one only where it stands for itself: 8月ご利用分, 2月分, 11月のデータ量, (5月), the whole of a cell. */
const BARE_MONTH_ENDS = /^(分|度|ご?利用|ご?請求|账单|帳單|话费|話費|の(?!\d)|[)\s]|$)/;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const ENGLISH_TIME = String.raw`(?:,? (?:at )?(\d{1,2}):([0-5]\d)(?: ?([ap])\.?m\.?)?)?`;
const ENGLISH_DATE = new RegExp(
  String.raw`(?<![\d.])(?:(\d{1,2}):([0-5]\d) ?([ap])\.?m\.? on )?(?:(\d{1,2}) (${MONTHS})[a-z]*\.?,?|(${MONTHS})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,?)(?: (\d{4}))?(?!\.?\d)${ENGLISH_TIME}`,
  'gi',
);

const ENGLISH_MONTH = new RegExp(String.raw`\b(${MONTHS})[a-z]*\.? (20\d\d)(?!\d)`, 'gi');

/** All quantities of a run from left to right; overlapping readings are settled in favour of the more specific kind. */
export function quantitiesIn(run: Run, now: number): Quantity[] {
  if (!/\d/.test(run.wording)) return [];
  const taken: Quantity[] = [];
  const free = (at: number, end: number) => taken.every((other) => end <= other.at || at >= other.end);
  const add = (quantity: Quantity) => {
    if (free(quantity.at, quantity.end)) taken.push(quantity);
  };
  for (const match of matches(ENGLISH_DATE, run.wording)) {
    const date = englishDate(run, match, now);
    if (date) add(date);
  }
  for (const match of matches(DATE, run.wording)) {
    const date = dateOf(run, match, now);
    if (date) add(date);
  }
  // a date's digits never run into the number of the next element
  const text = taken.reduce((all, date) => all.slice(0, date.at) + ' '.repeat(date.end - date.at) + all.slice(date.end), run.wording);
  for (const match of matches(ENGLISH_MONTH, text))
    add({
      ...place(run, match),
      dimension: 'month',
      month: `${match[2]}-${twoDigits(MONTHS.split('|').indexOf((match[1] as string).toLowerCase()) + 1)}`,
    });
  for (const match of matches(DURATION, text)) add({ ...place(run, match), dimension: 'duration', seconds: seconds(match) });
  for (const match of matches(MONTH, run.wording)) {
    const month = match[4] && !standsAlone(run, match) ? undefined : monthOf(match, now);
    if (month) add({ ...place(run, match), dimension: 'month', month });
  }
  for (const match of matches(DATA, text)) {
    const unit = unitOf(match[2] as string);
    add({ ...place(run, match), dimension: 'data', amount: { ...number(match[1] as string), unit } });
    // 3.2 / 20 GB: the unit is of both
    const first = PART_OF.exec(text.slice(0, match.index));
    if (first)
      add({
        ...place(run, first),
        end: first.index + (first[1] as string).length,
        shown: first[1] as string,
        dimension: 'data',
        amount: { ...number(first[1] as string), unit },
      });
  }
  for (const match of matches(YEN, text)) add({ ...place(run, match), dimension: 'yen', yen: number((match[1] ?? match[2]) as string).value });
  return taken.sort((a, b) => a.at - b.at);
}

/** What every match of a pattern holds: most texts with a digit are none of most kinds, and that is quickly seen. */
const HINTS = new Map([
  [ENGLISH_DATE, /[a-z]{3}/i],
  [ENGLISH_MONTH, /[a-z]{3}/i],
  [DATE, /[月/.-]/],
  [MONTH, /[月年/-]/],
  [DURATION, /[分時时小hm:]/],
  [DATA, /b|[ギバパ]/i],
  [YEN, /[円日¥jy]/i],
]);

function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  if (!HINTS.get(pattern)?.test(text)) return;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

const twoDigits = (number: number | string) => `${number}`.padStart(2, '0');

const place = (run: Run, match: RegExpExecArray) => ({ run, at: match.index, end: match.index + match[0].length, shown: match[0] });

function seconds(m: RegExpExecArray): number {
  const [hours, minutes, secs] = m[6]
    ? [m[6], m[7], m[8]]
    : m[9]
      ? [m[9], m[10], '0']
      : m[11]
        ? ['0', m[11], '0']
        : m[4]
          ? [m[4], m[5], '0']
          : [m[1], m[2], m[3]];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(secs ?? 0);
}

function dateOf(run: Run, m: RegExpExecArray, now: number): Quantity | undefined {
  const year = m[1] ?? m[9];
  const month = Number(m[2] ?? m[10]);
  let dayText = (m[3] ?? m[4] ?? m[11]) as string;
  let end = m.index + m[0].length;
  // 2026/11/1 and 5.87GB in two neighbouring elements: the day ends where its element ends
  const cut = !m[3] && dayText.length === 2 && run.cuts.find((at) => at === end - 1 && /^[.,\d]|^ ?[A-Z]B/i.test(run.wording.slice(end)));
  if (cut) {
    dayText = dayText.slice(0, 1);
    end -= 1;
  }
  // 2021/10/310 is no date, unless another element begins there
  if (!cut && /^\d/.test(run.wording.slice(end)) && !run.cuts.includes(end)) return undefined;
  const offset = m[2] ? 5 : 12;
  const time = cut ? undefined : clock(m.slice(offset, offset + 4));
  const shown = run.wording.slice(m.index, end);
  const base = { run, at: m.index, end, shown, dimension: 'date' as const, ...(time ? { time } : {}) };
  if (year) {
    const date = calendarDate(Number(year), month, Number(dayText));
    return date ? { ...base, date } : undefined;
  }
  const date = latest(month, Number(dayText), now);
  return date ? { ...base, date } : undefined;
}

function clock([half, hour, colonMinute, minute]: (string | undefined)[]): string | undefined {
  if (hour === undefined) return undefined;
  const h = Number(hour) + (half === '午後' || half?.toUpperCase() === 'PM' ? (Number(hour) < 12 ? 12 : 0) : 0);
  // 24時 is the end of a day that has no such time
  return h > 23 ? undefined : `${twoDigits(h)}:${twoDigits(colonMinute ?? minute ?? 0)}`;
}

function englishDate(run: Run, m: RegExpExecArray, now: number): Quantity | undefined {
  const month = MONTHS.split('|').indexOf((m[5] ?? m[6] ?? '').toLowerCase()) + 1;
  const day = Number(m[4] ?? m[7]);
  const date = m[8] ? calendarDate(Number(m[8]), month, day) : latest(month, day, now);
  const [hour, minute, half] = m[1] ? m.slice(1, 4) : m.slice(9, 12);
  const time = hour === undefined ? undefined : (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return date ? { ...place(run, m), dimension: 'date', date, ...(time === undefined ? {} : { time: `${twoDigits(time)}:${minute}` }) } : undefined;
}

function standsAlone(run: Run, m: RegExpExecArray): boolean {
  const end = m.index + m[0].length;
  return run.cuts.includes(end) || BARE_MONTH_ENDS.test(run.wording.slice(end));
}

function monthOf(m: RegExpExecArray, now: number): string | undefined {
  const month = Number(m[2] ?? m[3] ?? m[4]);
  if (month < 1 || month > 12) return undefined;
  const two = twoDigits(month);
  if (m[1]) return `${m[1]}-${two}`;
  const today = jstDate(now);
  const sameYear = `${today.slice(0, 4)}-${two}`;
  return sameYear <= today.slice(0, 7) ? sameYear : `${Number(today.slice(0, 4)) - 1}-${two}`;
}
