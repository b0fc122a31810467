/** Amounts, dates, prices, numbers: found by form, said in the other language, their digits as they stand. */
import { TARGETS, type Target } from './model';
import type { Spellings } from './spellings';

type Of = 'time' | 'amount' | 'name';
type Said = readonly [hans: string, hant: string, en: string];
type Row = readonly [form: string, of: Of, hans: string, hant?: string, en?: string];

const N = '[\\d,.]*\\d';
/** Other forms, each with the characters that it may begin with. $1, $2 …: what stood there, digit by digit. */
const FORMS: readonly [first: string, ...row: Row][] = [
  ['0', '(\\d{4})年(\\d{1,2})月(\\d{1,2})日', 'time', '$1年$2月$3日', '', '$1/$2/$3'],
  ['0', '(\\d{4})年(\\d{1,2})月(\\d{1,2})日\\(([月火水木金土日])(?:・?祝)?\\)', 'time', '$1年$2月$3日（周$4）', '$1年$2月$3日（週$4）', '$1/$2/$3 ($4)'],
  ['0', '(\\d{1,2})月(\\d{1,2})日', 'time', '$1月$2日', '', '$1/$2'],
  ['0', '(\\d{1,2})月(\\d{1,2})日\\(([月火水木金土日])(?:・?祝)?\\)', 'time', '$1月$2日（周$3）', '$1月$2日（週$3）', '$1/$2 ($3)'],
  ['0', '(\\d{4})年(\\d{1,2})月(?:度|分)?', 'time', '$1年$2月', '', '$1/$2'],
  ['0', '(\\d{4})年(\\d{1,2})月末日?', 'time', '$1年$2月底', '', 'the end of $1/$2'],
  ['0', '(\\d{1,2})月末日?', 'time', '$1月底', '', 'the end of month $1'],
  ['0', '(\\d+)日以内', 'time', '$1天内', '$1天內', 'within $1 days'],
  ['あ', 'あと(#)日', 'time', '还剩$1天', '還剩$1天', '$1 days left'],
  ['0', '(\\d+)日(?:から|[~〜-])(\\d+)日(?:程度|ほど)', 'time', '$1到$2天左右', '', 'about $1 to $2 days'],
  ['月', '月に?(#)[回度](?!線|目)', 'amount', '每月$1次', '', '$1 times a month'],
  ['年', '年に?(#)[回度](?!線|目)', 'amount', '每年$1次', '', '$1 times a year'],
  ['週', '週に?(#)[回度](?!線|目)', 'amount', '每周$1次', '每週$1次', '$1 times a week'],
  ['0', '(\\d+)日に?(#)[回度](?!線|目)', 'amount', '每$1天$2次', '', '$2 times per $1 day'],
  ['0', '(\\d+)[かヶカヵケ]月に?(#)[回度](?!線|目)', 'amount', '每$1个月$2次', '每$1個月$2次', '$2 times per $1 month'],
  ['令', '令和(\\d+)年(\\d{1,2})月(\\d{1,2})日', 'time', '令和$1年$2月$3日', '', '$2/$3 of Reiwa $1'],
  ['令', '令和元年(\\d{1,2})月(\\d{1,2})日', 'time', '令和元年$1月$2日', '', '$1/$2 of the first year of Reiwa'],
  ['令', '令和元年', 'time', '令和元年', '令和元年', 'the first year of Reiwa'],
  ['令', '令和(\\d+)年', 'time', '令和$1年', '', 'Reiwa $1'],
  ['0', '(\\d{1,2})月(?:度|分)?', 'time', '$1月', '', 'month $1'],
  ['0', '(\\d{4})年', 'time', '$1年', '', '$1'],
  // 15日を超える, 1日あたり: how long, not when
  ['数', '数字(#)桁', 'amount', '$1位数字', '$1位數字', '$1 digits'],
  ['0', '(?<=期間[ :：]?|最[短長大])(\\d+)日', 'amount', '$1天', '', '$1 days'],
  ['0', '(?<=から)(\\d+)日(?=を過ぎ|経)', 'amount', '$1天', '', '$1 days'],
  ['0', '(\\d+)日(?=を超|かか|以上|以下|未満|が?経過|ほど|程度|分(?!の)|の間|ごと|毎)', 'amount', '$1天', '', '$1 days'],
  ['1', '(?<![月~〜～-])(1)日(?=あたり|につき|ごと|毎)', 'amount', '$1天', '', '$1 day'],
  ['1', '(?<![月~〜～-])(1)日(?=の(?!請求|午)|[約最]|\\d+[.\\d]* ?[GMK%])', 'amount', '每$1天', '', 'per $1 day'],
  ['1', '(?<![月~〜～-])(1)日(?=に([約最\\d]|.{2,8}(でき|可能)))', 'time', '$1天内', '$1天內', 'within $1 day'],
  ['0', '(?<!\\d)(\\d)[かヶカヵケ]月(?=に.{2,10}(でき|可能))', 'time', '$1个月内', '$1個月內', 'within $1 month'],
  ['0', '(\\d{1,2})日\\(([月火水木金土日])(?:・?祝)?\\)', 'time', '$1日（周$2）', '$1日（週$2）', 'day $1 ($2)'],
  ['0', '(\\d{1,2})日', 'time', '$1日', '', 'day $1'],
  ['残', '残り(\\d+)日(?=で)', 'time', '$1天后', '$1天後', 'in $1 days'],
  ['0', '(# ?[~〜～-] ?#) ?件', 'amount', '$1条', '$1則', '$1 items'],
  ['あ', 'あと(#)回', 'amount', '还剩$1次', '還剩$1次', '$1 times left'],
  ['あ', 'あと(# ?[GMK]B)(?=使|ご?利用)', 'amount', '剩余的$1', '剩餘的$1', 'another $1'],
  ['0', '(\\d+)分の(\\d+)', 'amount', '$1分之$2', '', '$2/$1'],
  ['毎', '毎月(\\d{1,2})日', 'time', '每月$1日', '', 'day $1 of every month'],
  ['翌', '翌[日朝]?(\\d{1,2})時', 'time', '次日$1点', '次日$1點', '$1 h the next day'],
  ['直過最', '(?:直近|過去|最近)の?(\\d+)日(?!間)', 'time', '最近$1天', '最近$1天', 'last $1 days'],
  ['年', '年(#)%', 'amount', '每年$1%', '', '$1% a year'],
  ['翌', '翌月(\\d{1,2})日', 'time', '次月$1日', '', 'day $1 of the next month'],
  ['0', '(\\d{1,2})時(\\d{1,2})分', 'time', '$1点$2分', '$1點$2分', '$1:$2'],
  ['0', '(\\d{1,2})時', 'time', '$1点', '$1點', '$1 h'],
  ['0', '(\\d{1,2})時 ?[~〜～-] ?(\\d{1,2})時', 'time', '$1点～$2点', '$1點～$2點', '$1～$2 h'],
  ['0', '(\\d{1,2})時から(\\d{1,2})時(?:の間|まで)?', 'time', '$1点～$2点', '$1點～$2點', '$1～$2 h'],
  ['午', '午前(\\d{1,2})時', 'time', '上午$1点', '上午$1點', '$1 a.m.'],
  ['午', '午後(\\d{1,2})時', 'time', '下午$1点', '下午$1點', '$1 p.m.'],
  ['午', '午前(\\d{1,2})時(\\d{1,2})分', 'time', '上午$1点$2分', '上午$1點$2分', '$1:$2 a.m.'],
  ['午', '午前(\\d{1,2})時 ?[~〜～-] ?(?:午前)?(\\d{1,2})時', 'time', '上午$1点～$2点', '上午$1點～$2點', '$1～$2 a.m.'],
  ['午', '午後(\\d{1,2})時 ?[~〜～-] ?(?:午後)?(\\d{1,2})時', 'time', '下午$1点～$2点', '下午$1點～$2點', '$1～$2 p.m.'],
  ['午', '午後(\\d{1,2})時(\\d{1,2})分', 'time', '下午$1点$2分', '下午$1點$2分', '$1:$2 p.m.'],
  ['0', '(\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{1,2})?)', 'time', '$1'],
  ['0', '(\\d{1,2}:\\d{2}(?::\\d{2})?)', 'time', '$1'],
  ['0', '(\\d{1,2}/\\d{1,2})\\(([月火水木金土日])(?:・?祝)?\\)', 'time', '$1（周$2）', '$1（週$2）', '$1 ($2)'],
  ['0', '(\\d{1,2})時(?:ごろ|頃)', 'time', '$1点左右', '$1點左右', 'around $1 h'],
  ['月', '月額(#)円', 'amount', '每月$1日元', '每月$1日圓', '¥$1/month'],
  ['345', '([345]G)(?=通信|回線|対応|サービス|エリア|ネットワーク|端末|・|/|の)', 'name', '$1'],
  ['¥￥', '([¥￥]#) ?(?:OFF|オフ|引き)', 'amount', '减$1', '減$1', '$1 off'],
  ['¥￥', '([¥￥]#)', 'amount', '$1'],
  ['0', '(# ?(?:GB|MB|KB|TB|kbps|Mbps|Gbps|bps|[%GgMK]B?|pt|P))(?![A-Za-z])', 'amount', '$1'],
  // of a line of glass fibre it is speed
  ['0', '(?<=光(?:クロス|ネクスト)? ?)(#)ギガ', 'name', '$1G', '', '$1 Giga'],
  ['第', '第(#)号', 'amount', '第$1号', '第$1號', 'no. $1'],
  ['第', '第(#)', 'amount', '第$1', '', 'no. $1'],
  ['0+*×-', '([+*×-]?#)', 'amount', '$1'],
  ['*•●○×', '([*•●○×]{2,}[\\d*•●-]*)', 'name', '$1'],
  ['0', '(0\\d{1,4}-[\\d*]{1,4}-[\\d*]{3,4})', 'name', '$1'],
];
const WEEKDAYS: Record<string, readonly [chinese: string, en: string]> = {
  月: ['一', 'Mon'],
  火: ['二', 'Tue'],
  水: ['三', 'Wed'],
  木: ['四', 'Thu'],
  金: ['五', 'Fri'],
  土: ['六', 'Sat'],
  日: ['日', 'Sun'],
};

/** '': written alike */
const saidOf = (hans: string, hant = '', en = hans): Said => [hans, hant || hans, en];
/** By each character that they may begin with. */
interface Found {
  form: RegExp;
  of: Of;
  said: Said;
}
const byFirst = (): ReadonlyMap<string, readonly Found[]> => {
  const forms = new Map<string, Found[]>();
  for (const [first, form, of, ...said] of FORMS) {
    const entry = { form: new RegExp(form.replaceAll('#', N), 'dy'), of, said: saidOf(...said) };
    for (const char of first.replace('0', '0123456789')) forms.set(char, [...(forms.get(char) ?? []), entry]);
  }
  return forms;
};
// pure: a script that is given what is here carries nothing of it
const forms = /* @__PURE__ */ byFirst();
const number = /* @__PURE__ */ new RegExp(`([-×]?)${N}`, 'y');

/** What stands behind a number. */
export interface Unit {
  of: Of;
  /** #: the number */
  said: string;
}

/** What of this kind begins here. @param source gives back how a stretch stands on the page */
export function quantitiesAt(
  text: string,
  at: number,
  target: Target,
  units: Spellings<Unit>,
  source: (from: number, to: number) => string,
  found: (length: number, of: Of, said: string) => void,
): void {
  const begun = forms.get(text.charAt(at));
  if (!begun) return;
  const language = TARGETS.indexOf(target);
  for (const { form, of, said } of begun) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) continue;
    const value = (index: number) => {
      const day = WEEKDAYS[match[index] ?? ''];
      const span = match.indices?.[index];
      return day ? day[target === 'en' ? 1 : 0] : span ? source(...span) : '';
    };
    found(
      match[0].length,
      of,
      (said[language] ?? '').replace(/\$(\d)/g, (_, index) => value(Number(index))),
    );
  }
  number.lastIndex = at;
  const [whole = '', sign = ''] = number.exec(text) ?? [];
  if (!whole) return;
  const end = at + whole.length;
  const there = source(at + sign.length, end);
  const space = text.charAt(end) === ' ' ? 1 : 0;
  units.at(text, end + space, (more, { of, said }) =>
    found(end - at + space + more, of, sign + (there === '1' ? said.replace(/^# ([a-z]+)s$/, '# $1') : said).replace('#', there)),
  );
}
