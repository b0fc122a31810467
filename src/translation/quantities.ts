/** Amounts, dates, prices, numbers: found by form, said in the other language, their digits as they stand. */
import type { Target } from './model';

interface Row {
  form: RegExp;
  of: 'time' | 'amount' | 'name';
  said: Record<Target, string>;
}

const N = '[\\d,.]*\\d';
const row = (form: string, of: Row['of'], hans: string, hant = hans, en = hans): Row => ({
  form: new RegExp(form.replaceAll('#', N), 'dy'),
  of,
  said: { 'zh-Hans': hans, 'zh-Hant': hant, en },
});

/** $1, $2 …: what stood there, digit by digit. The longest of all matches is taken. */
const ROWS: readonly Row[] = [
  row('(\\d{4})年(\\d{1,2})月(\\d{1,2})日', 'time', '$1年$2月$3日', '$1年$2月$3日', '$1/$2/$3'),
  row('(\\d{4})年(\\d{1,2})月(\\d{1,2})日\\(([月火水木金土日])\\)', 'time', '$1年$2月$3日（周$4）', '$1年$2月$3日（週$4）', '$1/$2/$3 ($4)'),
  row('(\\d{1,2})月(\\d{1,2})日', 'time', '$1月$2日', '$1月$2日', '$1/$2'),
  row('(\\d{1,2})月(\\d{1,2})日\\(([月火水木金土日])(?:・?祝)?\\)', 'time', '$1月$2日（周$3）', '$1月$2日（週$3）', '$1/$2 ($3)'),
  row('(\\d{4})年(\\d{1,2})月(?:度|分)?', 'time', '$1年$2月', '$1年$2月', '$1/$2'),
  row('令和(\\d+)年', 'time', '令和$1年', '令和$1年', 'Reiwa $1'),
  row('(\\d{1,2})月(?:度|分)?', 'time', '$1月', '$1月', 'month $1'),
  row('(\\d{4})年', 'time', '$1年', '$1年', '$1'),
  row('(\\d{1,2})日', 'time', '$1日', '$1日', 'day $1'),
  row('(?:毎月)(\\d{1,2})日', 'time', '每月$1日', '每月$1日', 'day $1 of every month'),
  row('翌月(\\d{1,2})日', 'time', '次月$1日', '次月$1日', 'day $1 of the next month'),
  row('(\\d{1,2})時(\\d{1,2})分', 'time', '$1时$2分', '$1時$2分', '$1:$2'),
  row('(\\d{1,2})時', 'time', '$1时', '$1時', '$1 h'),
  row('(?:午前)(\\d{1,2})時', 'time', '上午$1点', '上午$1點', '$1 a.m.'),
  row('(?:午後)(\\d{1,2})時', 'time', '下午$1点', '下午$1點', '$1 p.m.'),
  row('午前(\\d{1,2})時(\\d{1,2})分', 'time', '上午$1点$2分', '上午$1點$2分', '$1:$2 a.m.'),
  row('午後(\\d{1,2})時(\\d{1,2})分', 'time', '下午$1点$2分', '下午$1點$2分', '$1:$2 p.m.'),
  row('(\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{1,2})?)', 'time', '$1'),
  row('(\\d{1,2}:\\d{2}(?::\\d{2})?)', 'time', '$1'),
  row('(#)円', 'amount', '$1日元', '$1日圓', '¥$1'),
  row('(#)円\\(税込\\)', 'amount', '$1日元（含税）', '$1日圓（含稅）', '¥$1 (tax incl.)'),
  row('(#)円\\(税抜\\)', 'amount', '$1日元（不含税）', '$1日圓（未稅）', '¥$1 (excl. tax)'),
  row('(#)円(?:/月|/月額)', 'amount', '每月$1日元', '每月$1日圓', '¥$1/month'),
  row('月額(#)円', 'amount', '每月$1日元', '每月$1日圓', '¥$1/month'),
  row('([¥￥]#)', 'amount', '$1'),
  row('(# ?(?:GB|MB|KB|TB|kbps|Mbps|Gbps|bps|[%GgMK]B?|pt|P))(?![A-Za-z])', 'amount', '$1'),
  row('(#) ?ギガ', 'amount', '$1GB', '$1GB', '$1 GB'),
  row('(#) ?ポイント', 'amount', '$1积分', '$1點', '$1 points'),
  row('(#)日間', 'time', '$1天', '$1天', '$1 days'),
  row('(#)時間', 'amount', '$1小时', '$1小時', '$1 hours'),
  row('(#)分間?', 'amount', '$1分钟', '$1分鐘', '$1 min'),
  row('(#)秒', 'amount', '$1秒', '$1秒', '$1 sec'),
  row('(#) ?(?:か|ヶ|カ|ヵ|ケ|箇)月間?', 'amount', '$1个月', '$1個月', '$1 months'),
  row('(#)週間', 'amount', '$1周', '$1週', '$1 weeks'),
  row('(#)年間', 'amount', '$1年', '$1年', '$1 years'),
  row('(#)歳', 'amount', '$1岁', '$1歲', 'age $1'),
  row('(#)回線目', 'amount', '第$1条线路', '第$1個門號', 'line $1'),
  row('(#)回線', 'amount', '$1条线路', '$1個門號', '$1 lines'),
  row('(#)回目', 'amount', '第$1次', '第$1次', 'no. $1'),
  row('(#)回', 'amount', '$1次', '$1次', '$1 times'),
  row('(#)件', 'amount', '$1条', '$1筆', '$1 items'),
  row('(#)通', 'amount', '$1条', '$1則', '$1 messages'),
  row('(#)名', 'amount', '$1人', '$1人', '$1 people'),
  row('(#)人', 'amount', '$1人', '$1人', '$1 people'),
  row('(#)台', 'amount', '$1台', '$1台', '$1 devices'),
  row('(#)枚', 'amount', '$1张', '$1張', '$1 cards'),
  row('(#)口', 'amount', '$1份', '$1份', '$1 units'),
  row('(#)桁', 'amount', '$1位', '$1位', '$1 digits'),
  row('(#)号', 'amount', '$1号', '$1號', 'no. $1'),
  row('第(#)号', 'amount', '第$1号', '第$1號', 'no. $1'),
  row('(\\d{1,2}/\\d{1,2})\\(([月火水木金土日])(?:・?祝)?\\)', 'time', '$1（周$2）', '$1（週$2）', '$1 ($2)'),
  row('(\\d{1,2})時(?:ごろ|頃)', 'time', '$1点左右', '$1點左右', 'around $1 h'),
  row('(#)倍', 'amount', '$1倍', '$1倍', '$1 times'),
  row('(#)%(?:OFF|オフ|引き)', 'amount', '减$1%', '減$1%', '$1% off'),
  row('(#)円(?:引き?|割引|OFF|オフ)', 'amount', '减$1日元', '減$1日圓', '¥$1 off'),
  row('(#)円分', 'amount', '$1日元', '$1日圓', '¥$1 worth'),
  row('(#)円相当', 'amount', '相当于$1日元', '相當於$1日圓', 'worth ¥$1'),
  row('(#)万円', 'amount', '$1万日元', '$1萬日圓', '$1 x ten thousand yen'),
  row('(#)(?:か|ヶ|カ)国', 'amount', '$1个国家', '$1個國家', '$1 countries'),
  row('(#)種類', 'amount', '$1种', '$1種', '$1 kinds'),
  row('(#)段階', 'amount', '$1档', '$1階', '$1 steps'),
  row('(#)泊', 'amount', '$1晚', '$1晚', '$1 nights'),
  row('(#)台', 'amount', '$1台', '$1台', '$1 devices'),
  row('(#)名様', 'amount', '$1人', '$1人', '$1 people'),
  row('(#)組', 'amount', '$1组', '$1組', '$1 groups'),
  row('第(#)', 'amount', '第$1', '第$1', 'no. $1'),
  row('(#)つ', 'amount', '$1个', '$1個', '$1'),
  row('([+*×-]?#)', 'amount', '$1'),
  row('([*•●○×]{2,}[\\d*•●-]*)', 'name', '$1'),
  row('(0\\d{1,4}-[\\d*]{1,4}-[\\d*]{3,4})', 'name', '$1'),
];
const WEEKDAYS: Record<string, string> = { 月: 'Mon', 火: 'Tue', 水: 'Wed', 木: 'Thu', 金: 'Fri', 土: 'Sat', 日: 'Sun' };
const CHINESE: Record<string, string> = { 月: '一', 火: '二', 水: '三', 木: '四', 金: '五', 土: '六', 日: '日' };

export interface Found {
  length: number;
  of: Row['of'];
  said: string;
}

/** What of this kind begins here, longest first. @param source gives back how a stretch stands on the page */
export function quantitiesAt(text: string, at: number, target: Target, source: (from: number, to: number) => string): Found[] {
  if (!/[\d¥￥*•●+×令毎翌午月第0-]/.test(text[at] ?? '')) return [];
  const found: Found[] = [];
  for (const { form, of, said } of ROWS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) continue;
    const spans = (match as unknown as { indices: [number, number][] }).indices;
    const value = (index: number) => {
      const span = spans[index];
      const there = span ? source(span[0], span[1]) : '';
      return match[index] && match[index] in WEEKDAYS ? ((target === 'en' ? WEEKDAYS : CHINESE)[match[index]] ?? '') : there;
    };
    found.push({ length: match[0].length, of, said: said[target].replace(/\$(\d)/g, (_, index) => value(Number(index))) });
  }
  return found.sort((a, b) => b.length - a.length);
}
