/** Days and months: amounts whose label is a date. Sums, low-speed and cumulative columns are told apart by their words. */
import { calendarDate, jstDate, plusDays } from '../model/jst';
import { textIn } from '../model/original-text';
import { canonical } from './canonical';
import { type Context, type Surroundings, textsOf } from './context';
import { latest, type Quantity, textBefore } from './quantity';
import { meaningOf } from './words';

export type HistoryRow = { date: string } | { month: string };

const NOT_A_DAY = /[~]\)?\s*$|日(から|以降)|有効|期限|まで|累計|累積|合計\(.*\d|日間|更新|集計|時点|截至|現在|締|料金|請求|\d:\d\d|\b[Ss]ince\b/;
const TOLD = /((\d{4}年)?\d{1,2}月)\)?(は|には?|の[ごお]?(データ)?[利使]用(データ)?量?は)(1か月で|合計で?)? ?$/;
const FOREIGN = ['lowSpeed', 'countFree', 'tether', 'roaming', 'part', 'last-days', 'giveable', 'elsewhere', 'domestic'];

/** The day or month that labels a data amount, or undefined. `currentMonth` as YYYY-MM. */
export function historyRow(
  quantity: Quantity,
  context: Context,
  around: Surroundings,
  inTable: boolean,
  manyMonths: boolean,
  now: number,
  currentMonth: string,
): HistoryRow | undefined {
  // a row that names its day itself is not spoken for by what stands above it
  const dated = context.own.some((label) => /\d/.test(label.wording));
  // 6月は24.36GB、5月は19.70GBをお使いでした
  const [, told] = (/[使利][いっ用]/.test(quantity.run.wording) && TOLD.exec(textBefore(quantity))) || [];
  // 介紹同學加入，雙方各得 2GB of a list of news
  if (!told && context.own.some(({ wording }) => /[\p{L}]{4}.*[、，,]/u.test(wording) && !meaningOf(wording).measure)) return undefined;
  const labels = told ? [told] : textsOf([...context.own, ...context.heads.filter((label) => !dated || label.stands !== 'sibling')]);
  const datesIn = (wording: string) => around.found(wording, quantity.run).filter((one) => one.dimension === 'date' || one.dimension === 'month');
  // a card headed by nothing but a day or a month is that day's; the month the page is of is the cycle itself
  const card = context.headings[0]?.wording ?? '';
  const [cardDate] = /^[\d年月日/]+(分|\(.\))?$/.test(card) ? datesIn(card) : [];
  if (
    cardDate &&
    labels.some((text) => meaningOf(text).measure === 'used') &&
    !labels.some((text) => /合計|^計$|total/i.test(text)) &&
    (manyMonths || cardDate.dimension !== 'month' || cardDate.month !== currentMonth)
  )
    labels.push(card);
  if (
    /充值|購入|チャージ|charge|[订訂][单單]|order/i.test(card + context.headings[1]?.wording) ||
    labels.some((text) => /累[計计積积]|cumulative|expired|購入|^charge|^japan$|^節約モード$/i.test(text))
  )
    return undefined;
  // 国内 is all there is where no column is of abroad
  const abroad = () => /海外|ローミ|roaming|abroad|漫游|漫遊/i.test(textIn(quantity.run.block.closest('table,dl')));
  const isForeign = (text: string) => meaningOf(text).scopes.some((scope) => FOREIGN.includes(scope)) && (!/^(国内|domestic)$/i.test(text) || abroad());
  if (labels.some(isForeign)) return undefined;
  if (
    labels.some((text) => {
      const { measure, part } = meaningOf(text);
      return measure === 'remaining' || measure === 'granted' || (part !== undefined && part !== 'whole');
    })
  )
    return undefined;
  if (meaningOf(card).scopes.some((scope) => /tether|lowSpeed|countFree/.test(scope))) return undefined;
  for (const text of labels) {
    if (NOT_A_DAY.test(text) || /今月|当月|this month/i.test(text)) continue;
    const spoken = dayAlone(text, context, now);
    if (spoken) return { date: spoken };
    const found = datesIn(text.replace(/(月度?) ?\([^()]*[~-][^()]*\)/, '$1'));
    if (found.length !== 1) continue;
    const one = found[0] as Quantity;
    const rest = canonical(text.replace(one.shown, '')).replace(/\(.*?\)|[日月火水木金土]曜日?|分|度|の|\.|^[mtwfs][a-z]+,/g, '');
    const used = meaningOf(text).measure === 'used';
    if (rest.length > 2 && !used && !/^([本今当]日|一?昨日|前々?日)$/.test(rest)) continue;
    if (one.dimension === 'date') return { date: one.date };
    // 11月のデータ利用量 beside one figure is the cycle's own; in a table of months it is a row
    if (one.dimension === 'month') return one.month === currentMonth && !inTable && !manyMonths && (used || told) ? undefined : { month: one.month };
  }
  return undefined;
}

/** 昨日(25日), or 8日(土) under a heading that names the month: the month is understood. */
function dayAlone(text: string, context: Context, now: number): string | undefined {
  const match = /^(?:(?:本日|今日|当日|昨日|一昨日|前日) ?\()?(\d{1,2})日(?: ?\(.\))?\)?(?: ?(?:今日|本日))?$/.exec(text.trim());
  if (!match) return undefined;
  const named = context.headings.map(({ wording }) => monthNamed(wording)).find(Boolean);
  const day = Number(match[1]);
  if (named?.[1]) return calendarDate(Number(named[1]), Number(named[2]), day);
  if (named) return latest(Number(named[2]), day, now);
  if (!/^[本今当昨一前]/.test(text)) return undefined;
  const today = jstDate(now);
  return [0, 1, 2].map((back) => plusDays(today, -back)).find((date) => Number(date.slice(8)) === day);
}

/** 2026年9月; of ‹ 8月 2026年9月 10月 › the one with its year, and of several that are alike none. */
function monthNamed(heading: string): RegExpMatchArray | undefined {
  const all = [...heading.matchAll(/(?:(\d{4})年 ?)?(\d{1,2})月/g)];
  const whole = all.filter(([, year]) => year);
  return all.length === 1 ? all[0] : whole.length === 1 ? whole[0] : undefined;
}
