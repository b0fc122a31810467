/** The times a page tells: as of when, which billing cycle, until when, due when. */

import type { Cycle } from '../model/cycle';
import { daysBetween, jstDate, plusDays } from '../model/jst';
import { type Quantity, textBefore } from './quantity';
import type { Run } from './run';

type DateQuantity = Extract<Quantity, { dimension: 'date' }>;

const AS_OF_AFTER =
  /^ ?(?:\(?(?:日本時間|JST)\)? ?)?((まで)?(の?(ご?利用分|情報)|分)?(まで)?の? ?\(?(時点|じてん|反映|現在|更新|取得|集計(?!中)|付)|の(もの|情報|記録)です|に更新(?!予定|され|し(?!まし))|(まで)?のご?利用分|ご?利用分まで|までのご?利用(?= ?(?:\d|$))|までの(データ|情報|記録|実績|通信量|利用量)|\(?(as of|JST)|までに、?今月は)/i;
const AS_OF_BEFORE = /((更新|取得|集計|统计|照会|最終|同期|[获獲]取)(日時?|[时時][间間刻]|于)?|時点|データ日時|as of|updated?( on)?|synced|截至) ?:? ?\(?$/i;
/** A label of such a time has one of these. */
export const AS_OF_WORDS = /更新|時点|反映|集計|取得|日時|同期|[获獲]取|update|sync|as of|截至/i;
const EXPIRY_BEFORE =
  /((有効|利用|使用)期限|利用(期間)?終了日?(\(期限\))?|expir(es?|y)( on| date)?|service ends?( on| date)?|end date|服[务務][结結]束日|(valid|active) until|有效期[至限]|到期(日|时间|時間)?) ?[:]? ?(\w+day,? ?)?$/i;
const DUE_BEFORE = /(支払い?|振替|引き?落とし|決済|payment|due)(期限|(期|予定)?日|due|date)? ?[:]? ?$/i;

/** ISO time with +09:00, or the day alone; the latest statement that is not in the future. */
export function asOfIn(dates: readonly DateQuantity[], now: number, beside: (date: DateQuantity) => readonly string[]): string | undefined {
  const limit = jstDate(now + 86_400_000);
  const today = jstDate(now);
  const says = (one: DateQuantity) => {
    const before = textBefore(one);
    return (
      AS_OF_AFTER.test(one.run.wording.slice(one.end)) ||
      // 2月23日 24時締め: counted up to then; 10月31日締め is of a bill
      (/時$/.test(one.shown) && /^締め/.test(one.run.wording.slice(one.end))) ||
      AS_OF_BEFORE.test(before) ||
      // 今月つかった量（11月14日 16:00 まで）; データ利用量（2月8日まで）, of one of the last days
      ((one.time === undefined ? one.date < today && one.date > plusDays(today, -4) : one.time !== '23:59') &&
        /^ ?まで\)?$/.test(one.run.wording.slice(one.end)) &&
        /(使|つか)った|[利使]用量|通信量/.test(before.replace(/^ ?\($/, () => beside(one).join()))) ||
      (before.trim() === '' && beside(one).some((label) => AS_OF_BEFORE.test(label)))
    );
  };
  const found = dates
    // 12月1日 更新, told in November, is no day of last year
    .filter(
      (one) =>
        one.date <= limit &&
        (one.date > plusDays(today, -200) || /\d{4}/.test(one.shown)) &&
        one.run.origin !== 'control' &&
        !/メンテ|知らせ(?!いたします|します)|まで有効/.test(one.run.wording) &&
        says(one),
    )
    .map(({ date, time }) => (time ? `${date}T${time}:00+09:00` : date));
  return found.sort().at(-1);
}

/** Updated 3 hours ago, 更新于 20 分钟前: the day that was. */
export function agoIn(runs: readonly Run[], now: number): string | undefined {
  for (const { wording, origin } of runs) {
    const [, count, unit] = (wording.length < 120 && origin !== 'control' && AS_OF_WORDS.test(wording) && AGO.exec(wording)) || [];
    if (count) return jstDate(now - Number(count) * (/[分m]/.test(unit as string) ? 60_000 : 3_600_000));
  }
  return undefined;
}
const AGO = /(?<!\d)(\d{1,2}) ?(分[钟鐘]?|min(ute)?s?|時間|小[时時]|h(ou)?rs?) ?(前(?![月日回])|ago)/i;

/** A printed range is the cycle when it is a month long and holds today; the range of a bill's item or of a past month is not. */
export function cycleIn(dates: readonly DateQuantity[], today: string): Cycle | undefined {
  for (const [index, start] of dates.entries()) {
    const end = dates[index + 1];
    if (!end || end.run !== start.run || !/^ ?([~\-から→]+|to|至) ?$/.test(start.run.wording.slice(start.end, end.at))) continue;
    const cycle = shiftInto(start, end, today);
    if (cycle) return cycle;
  }
  return undefined;
}

/** 次回データ更新: 12月1日; your data refreshes on December 1 */
const RESET =
  /(次回の?((データ|ギガ)(容?量)?(更新|付与)|リセット)|次のリセット)日?時?[はに]?[: ]*$|\b(data|allowance) (refresh|reset|renew)(es|s)( on)? $|next (reset|refresh)( date| on)?[: ]*$/i;

/** A label of such a day has one of these. */
export const RESET_WORDS = /次回|次の|next/i;

/** The cycle that ends where the next begins: a day of the coming month that resets the data, told in its own text or by the label beside it. */
export function untilReset(dates: readonly DateQuantity[], today: string, beside: (date: DateQuantity) => readonly string[]): Cycle | undefined {
  for (const one of dates) {
    const next = toCome(one, today);
    const length = daysBetween(today, next);
    if (length < 1 || length > 31 || Number(next.slice(8)) > 28) continue;
    const before = textBefore(one);
    if (!(before.trim() ? RESET.test(before) : beside(one).some((label) => RESET.test(label)))) continue;
    const [year, month] = [Number(next.slice(0, 4)), Number(next.slice(5, 7))];
    const start = `${month === 1 ? year - 1 : year}-${`${month === 1 ? 12 : month - 1}`.padStart(2, '0')}${next.slice(7)}`;
    if (start <= today) return { start, end: plusDays(next, -1) };
  }
  return undefined;
}

/** The end of a cycle lies ahead, so a range without years is tried in this year and around it. */
function shiftInto(start: DateQuantity, end: DateQuantity, today: string): Cycle | undefined {
  const years = /\d{4}/.test(start.shown) ? [0] : [0, 1, -1];
  for (const shift of years) {
    const cycle = { start: moveYear(start.date, shift), end: end.date };
    for (const endShift of [0, 1]) {
      cycle.end = moveYear(end.date, /\d{4}/.test(end.shown) ? 0 : endShift);
      const length = daysBetween(cycle.start, cycle.end) + 1;
      if (length >= 28 && length <= 31 && cycle.start <= today && today <= cycle.end) return { ...cycle };
    }
  }
  return undefined;
}

/** An end or a due date without a year lies ahead, or not far behind. */
export const toCome = ({ date, shown }: DateQuantity, today: string): string =>
  /\d{4}/.test(shown) || daysBetween(date, today) < 60 ? date : moveYear(date, 1);

const moveYear = (date: string, years: number) => `${String(Number(date.slice(0, 4)) + years)}${date.slice(4)}`;

/** 2026/12/31 23:59(日本時間)まで alone under what is left: its end. `before`: the text before */
export function endsAlone({ run, at, end, date }: DateQuantity, before: Run | undefined, today: string): boolean {
  return date >= today && at === 0 && /^ ?(\(日本時間\))? ?まで(有効)?$/.test(run.wording.slice(end)) && /残|のこり|あと/.test(before?.wording ?? '');
}

/** What a date bound by its label is for, apart from as-of and cycle. */
export function purposeOf(quantity: DateQuantity, heads: readonly string[]): 'expiresOn' | 'paymentDue' | undefined {
  const before = textBefore(quantity);
  if (/point|resid|ポイント|クレジ|card end|在留/i.test(before)) return undefined;
  const labels = before.trim() ? [before.trim()] : heads;
  if (labels.some((label) => EXPIRY_BEFORE.test(label) && !/(?<!B ?)\( ?(有効|利用)期限/.test(label))) return 'expiresOn';
  // in the row of a month the column speaks
  const [first = '', second = ''] = labels;
  return DUE_BEFORE.test(first) || (/^\d/.test(first) && DUE_BEFORE.test(second)) ? 'paymentDue' : undefined;
}
