/** Amounts that are no figures of a line: prices, offers, rules, plan names, speeds, steps. Each refusal has its reason. */
import { textIn } from '../model/original-text';
import { canonical, SUPPOSING } from './canonical';
import type { Quantity } from './quantity';
import type { Run } from './run';
import { anyOf, normalise } from './text';
import { outermost } from './wrappers';

export type Aside = 'price' | 'offer' | 'rule' | 'plan name' | 'step price' | 'sentence' | 'example';

const OFFER_HEADING =
  /おすすめ|キャンペ|(?<![量求金]のお?)知らせ|通知|(?<!プ)ログ(?!イ)|お得|追加(する|購入|$|申)|購入内容|増やす|(チャージ|購入)(する)?$|(プラン|コース)(の|を)?(見直|変更|一覧)|プランも|更多(套餐|方案)|買う|recommended|推[荐薦]|top-?up packages|store|選べる/i;
const RULE_AFTER =
  /^([×x]|~ ?\d|per day|.*[っえし]た(とき|ら|場合)|以[上下降内]|未満|超|ごと|毎|単位|プレゼ|チャージ(ごと|[でに])|増量|追加|コース|プラン|パック|オプシ|程度|(additional )?option|\/月|\/日|\(\d+ ?(回|日間|天|時間|days?|hours?)|上限|分(?!の)|[(,·]? ?([A-Z]{1,2}\$|[$¥]|\d+ ?元)|[时時]|[計计]算|[/-] ?\d+ ?days?)/i;
/** What may follow an amount of a line's own: an end, another amount, what is done with it. All else is prose about amounts. */
const GOES_ON =
  /^($|(?! [a-z])[^\p{L}=→]| per month$|残|(のデータ)?を?[ごおの]?([利使]|つか)|で(す|、|した)|中|[可剩已]| ?(of|out|used|left|rem|avail|until|so far|since activation|this (month|cycle|period)))/u;
const RULE_BEFORE =
  /(最[大多高].{0,4}|可加[购購]|超[過过]|上限は|毎月\+|\+|各|たった|約|after|~|→|一律|さらに|今なら|料|ると、[^。]*[がは]) ?$|(設定|する)\([^)]*$|を(追加|購入|チャージ)\($/;
const HYPOTHETICAL = anyOf(
  SUPPOSING,
  /超え|超過|以上|ごとに|なら|最大|(?<!これ)まで(?!の?(残|期間)|で|、?あと|お?使い)|ください|円|日元|%OFF|キャンペ|优惠|優惠|対象|申し?込|になると|(?<![分日]の?)時点で|知らせ|送り|選[びべ]|\b(when|if|once|below|exceed|reach|up to|from|more|need|start at|offer)\b/,
);

/** A heading over what can be bought or read about. */
export const isOffer = (heading: string | undefined): boolean => heading !== undefined && OFFER_HEADING.test(heading);

/**
 * Why a data amount is set aside, or undefined when it may be a figure.
 * @param before the run's text before the quantity, @param after the text behind it
 */
export function asideOf(quantity: Quantity, all: readonly Quantity[], runs: readonly Run[]): Aside | undefined {
  const { run, at, end } = quantity;
  const before = run.wording.slice(0, at);
  const after = run.wording.slice(end);
  const rest = after.replace(/^[\s)」]+/, '');
  if (run.origin === 'control' || run.origin === 'option') return 'offer';
  if (/まであと/.test(before.slice(-8)) || /^ ?で(次の)?.{0,4}(ステップ|段階)/.test(after)) return 'step price';
  if (besidePrice(quantity, all) || aboveItsPrice(quantity, runs[run.nth + 1])) return 'price';
  if (inBillRow(quantity)) return 'price';
  if (inAdvert(quantity, runs)) return 'offer';
  if (/(追加|トッピング|チャージ|パック) ?$/.test(before) && /^ ?残/.test(after || (runs[run.nth + 1]?.wording ?? ''))) return 'plan name';
  // 15.00GB/月 under ご契約の容量 is the contract's
  const own = after === '/月' && /(契約|基本).*容量 ?$/.test((run.headings[0] ?? '') + before);
  if ((RULE_AFTER.test(rest) && !own) || RULE_BEFORE.test(before)) return 'rule';
  const sentence = before.replace(/^.*。/, '') + after.split('。')[0];
  const onward = after.replace(/^[)」]+/, '');
  if (!GOES_ON.test(onward) && !(run.cuts.includes(end) && /^(うち|[^ぁ-ん=→])/.test(onward))) return 'sentence';
  if (isPlanName(before, after) || inLabelCell(quantity, before, after)) return 'plan name';
  if (/^[※*＊]|^\(?(注|参考)/.test(run.wording) && run.wording.length > 12) return 'rule';
  if (/\?$/.test(run.wording) || ((/。|\.( |$)|\?/.test(run.wording) || run.wording.length > 70) && HYPOTHETICAL.test(sentence))) return 'sentence';
  if (/^【|なら\s|月額|キャッシュバ|割引|乗り?かえ/.test(run.wording)) return 'offer';
  if (isOffer(run.headings[0]) && !/残|利用量|利用済|月間.*容量/.test(canonical(before)) && !isTold(run)) return 'offer';
  return undefined;
}

/** 9円/30秒, 550円/月: what something costs, not what is owed. */
export const isRate = ({ dimension, run, end }: Quantity): boolean =>
  dimension === 'yen' && /^ ?(\/|per) ?(月|日|回|month|day|minute|\d+ ?(日|か月|回|秒|分|sec|min))/i.test(run.wording.slice(end));

/** 550円/0.5GB, 1GB 550円, 0.5GB(550円), 3GBまで 1,078円, 10GB:4,400円, 1 GB extra data: ¥550: either of the two. */
export function besidePrice(quantity: Quantity, all: readonly Quantity[]): boolean {
  return all.some((other) => {
    if (other.dimension !== (quantity.dimension === 'yen' ? 'data' : 'yen')) return false;
    const between = other.at >= quantity.end ? quantity.run.wording.slice(quantity.end, other.at) : quantity.run.wording.slice(other.end, quantity.at);
    // 2 GB (275円/1GB × 2): what one costs
    const each = between === ' (' && /^ ?\/ ?\d/.test(quantity.run.wording.slice(other.end));
    return !each && (between === ':' || (between.length <= 14 && !/料(金)?|額|[:、,]/.test(between)) || /^ (extra|additional|more) \w+: $/.test(between));
  });
}

/** 1GB over ¥18, in one block. */
const aboveItsPrice = ({ run, shown }: Quantity, next: Run | undefined): boolean =>
  run.wording.length < shown.length + 8 && next?.block === run.block && /^(([A-Z]{2,3})?[$¥] ?[\d,.]+|[\d,]+ ?[円元])$/.test(next.wording);

/** The label cell of a row whose other cell is a price: データチャージ 1GB × 1 | 330円; in rows of divs too. */
function inBillRow(quantity: Quantity): boolean {
  const { block } = quantity.run;
  const next = (block.closest('td,th,dt') ?? outermost(block) ?? block).nextElementSibling;
  const text = textIn(next).length < 40 ? normalise(textIn(next)) : '';
  // 2025年3月 | 11.62 | 2,068円 is what was used
  if (
    /^(\d{4}年)?\d{1,2}月[分度]?$/.test(
      normalise(textIn(block.closest('tr')?.firstElementChild ?? (outermost(block) ?? block).parentElement?.firstElementChild)),
    )
  )
    return false;
  // what is told in dollars is for sale
  if (/\$\d/.test(textIn(block.closest('tr')))) return true;
  return (
    /\d ?円|^([A-Z]{0,3}[$€£]|¥) ?\d/.test(text) &&
    !/GB|MB|KB/.test(text) &&
    !/残|利用|[容信]量|消費|実績/.test(canonical(quantity.run.wording.replace(/\(.*?\)/g, ''))) &&
    // 年月 | 通信量 | ご請求額
    !/([信用]量|データ|通信).*(請求|利用料|支払い?金?額)/.test(textIn(headRowOf(block)))
  );
}

/** The first row of a table, or of rows set in blocks of as many parts. */
function headRowOf(block: Element): Element | null | undefined {
  const table = block.closest('table,[role=table]');
  const row = (outermost(block) ?? block).parentElement;
  const head = table ? table.querySelector('tr,[role=row]') : outermost(row)?.parentElement?.firstElementChild;
  return table || head?.childElementCount === row?.childElementCount ? head : undefined;
}

/** 付与 1.00GB as a pair of a list that names no price tells what there is, whatever its heading. */
function isTold({ block }: Run): boolean {
  const term = (block.closest('dd') ?? block).previousElementSibling;
  const told = /残|利用|付与|容量|データ量/.test(canonical(textIn(term))) && !/円/.test(textIn(term?.parentElement));
  // 種類 | 容量 | 残量 | 有効期限
  return told || /^[^\d]*残(量|容量|り)[^\d]*$/.test(normalise(textIn(headRowOf(block))));
}

/** 大容量プランなら | 20GB | が月額2,178円: an advert set in several blocks. */
function inAdvert({ run }: Quantity, runs: readonly Run[]): boolean {
  const beside = (other: Run | undefined) => (other && other.block.parentElement === run.block.parentElement ? other.wording : '');
  return /(なら|だと|今だけ) ?$/.test(beside(runs[run.nth - 1])) || /^(が|で|も|を) ?(月額|たった|毎月)?[\d,]+円|^月額/.test(beside(runs[run.nth + 1]));
}

/** 当月のプラン分(6GB) in the cell before the amount itself. */
function inLabelCell({ run }: Quantity, before: string, after: string): boolean {
  const next = /\([^()]*$/.test(before) && /^[^()]*\)/.test(after) ? run.block.closest('td,th,dt')?.nextElementSibling : null;
  return /\d/.test(normalise(textIn(next)));
}

/** 標準（5GB）, irumo(6GB): an amount in brackets behind a name. */
function isPlanName(before: string, after: string): boolean {
  return (
    (/[^\s(:]{2,} ?\([^()]*$/.test(before) &&
      /^\)/.test(after) &&
      !/残|量|済|分|用|使|越|left|used|remain/i.test(before.slice(-8)) &&
      !/:[^()]*$/.test(before)) ||
    /^ ?(?!\(\d)[^\s]{0,4}(プラン|コース|パック)/.test(after) ||
    /(方案|套餐): ?\S{0,12} ?$/.test(before) ||
    /(プラン|コース|パック|[日周月]包|SIM(?= ?$))(?!の?(データ|ギガ|容量)|分)[^\s分量残)]{0,6}[((]? ?$/.test(before)
  );
}
