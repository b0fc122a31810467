/** States that a page tells in words: throttled now, saving mode, unlimited, nothing unpaid. */

import type { FigureId } from '../model/figures';
import { textIn } from '../model/original-text';
import { canonical, SUPPOSING } from './canonical';
import type { Run } from './run';
import { isOffer } from './set-aside';
import { anyOf, normalise } from './text';

export interface State {
  id: FigureId;
  value: boolean | number;
  /** label and value as printed */
  said: string;
  text: string;
}

const SPEED_LABEL =
  /^(現在の?)?((データ)?通信)?(速度|状態|規制)(の?(制限|規制))?(状態|状況)?$|^現在通信$|^(連線|[网網])速度?$|^(利用|通信)制限(状態|状況)?$|^(現在ステータス|status)$/;
const NORMAL = /^(通常(?!速度[にで])|高速|(規制|制限)?なし|制限(は|され)?(てい)?(ない|ませ))/;
const SLOW = /^(低速|[降限]速|(速度|通信)?制限中|規制中|速度低下中|(送受信)?最大?[\d.]+[km]bps|制限され|低下|throttled|slowed)/i;
/** hypothetical: explains what would happen, says nothing of now */
const RULE = anyOf(SUPPOSING, /なります|すると|超過後|(?<!日)まで|ます。?.*なり|解除(する|でき|は|します)|について|とは|中(で?も|は|に)|か(どうか|を)/);
const SLOW_NOW =
  /(速度|通信)を?.{0,14}(制限|低下|規制)(中(です|となって)?$|(し|され)て[いお]り?ます|が?(適用|実施)(中|され))|^(速度|通信)?制限中($|[:(])|(現在|ただいま)(?!設定).{0,24}(低速(?!モード|通信?(利用|量))|\d+kbps|(?<!無)制限)|^you['’]?(ha)?verunoutof.*data|^yourspeed(hasbeen|is)(reduced|limited|lowered)\.?$|^speedsarelimitedto\d+[km]bpsuntil|(speedis(currently|now)|currently)(limit|reduc|restrict|throttl|slow)ed|(当前|目前|已).{0,4}[限降]速|[限降]速中$|低速で通信し|ため、?低速(データ)?通信中/i;
const SAVING_LABEL =
  /^(現在(設定)?|(通信)?速度(設定|切り?替え?)|節約モード(\(.*\))?|クーポン|(データ(容量)?)?節約(\(.*\))?|mineoスイッチ|ターボ機能(\(.*\))?|高速(データ)?通信(切り?替え?|設定|スイッチ)?|低速(通信)?モード)$/;
const UNLIMITED = /^(データ)?(容?量|通信)?(使い放題|無制限|unlimited(data)?|不限量|無限制|[无無]限(流量|數據|数据))$/i;

/** A text with none of these tells no state, whatever its label. */
export const STATE_VALUES =
  /速|制限|規制|低下|bps|通常|なし|ない|ません|オ[ンフ]|\bo(n|ff)\b|節約|放題|[不无無]限|未[払納]|unlimited|throttl|slow|run ?out|reduc|limit|lower|restrict|unpaid|to ?pay/i;

/** データ量は無制限です, on a page of somebody's own; not データ量も, nor of a plan that is praised. */
const UNLIMITED_NOW = /(^|[^ぁ-ん])(データ(通信)?(容?量)?|データ通信|ギガ)[はが](使い放題|無制限)(\(.*?\))?(です|でご?利用|でお使い)/;
const ADVERT = /円|なら|キャンペ|海外|[?？]/;

const OFF = /^off|^オフ|^高速(?!.*:)/;
const ON = /^on(?![a-z]| ?off)|^オン|^[●○]?節約(モード|中)|^低速/;
const switched = (text: string) => text.replace(/^現在[「『]?|^(高速(?:データ)?通信|節約(?:モード)?)(?=o[nf]|オ)/, '');
const isUnlimited = (text: string) => UNLIMITED.test(text.replace(/\(.*\)$|∞|で利用.*$/g, ''));

/** Whether a text as a whole says any state, where a label beside it asks for one. */
export function isStateValue(wording: string): boolean {
  const text = canonical(wording);
  return SLOW.test(text) || NORMAL.test(text) || ON.test(switched(text)) || OFF.test(switched(text)) || isUnlimited(text);
}

/** @param beside the label standing beside a run (row head, term, neighbour), if any */
export function statesOf(run: Run, beside: readonly string[]): State[] {
  const states: State[] = [];
  if (run.origin === 'control') return states;
  const found = (id: FigureId, value: boolean | number, said: string, text: string) => states.push({ id, value, said, text });
  const under = run.headings[0] && !/プラン|おすすめ|追加|購入|plans?\b/i.test(run.headings[0]) ? [...beside, run.headings[0]] : beside;
  for (const [label, value] of pairs(run, under)) {
    const name = canonical(label);
    const text = canonical(value);
    if (SPEED_LABEL.test(name)) {
      if (SLOW.test(text) && !NORMAL.test(text)) found('throttled', true, label, value);
      else if (NORMAL.test(text)) found('throttled', false, label, value);
      else if (/^節約/.test(text) && ON.test(text)) found('savingMode', true, label, value);
    }
    if (SAVING_LABEL.test(name)) {
      const said = switched(text);
      const off = OFF.test(said);
      const on = ON.test(said);
      // クーポン and 高速通信 switched off is what saving means
      if (off || on) found('savingMode', /クーポン|高速(データ)?通信|^ターボ/.test(name) ? off : on, label, value);
    }
    const unlimited =
      (/データ.*上限$/.test(name) && /^なし/.test(text)) ||
      (isUnlimited(text) && /データ|容量|残|上限|利用可能|data|allowance|remaining|流量|\dgb$/.test(name));
    // beside a price it is a plan on offer
    if (unlimited && !/[$¥]|円[/／]日/.test(textIn(run.block.parentElement))) found('unlimited', true, label, value);
  }
  // a picture says something of its row alone
  if (run.origin === 'image') return states;
  for (const part of run.wording.split(/。|\. /)) {
    const sentence = canonical(part).replaceAll(' ', '');
    const bare = sentence.replace(/\(.*?\)/g, '');
    if ((SLOW_NOW.test(sentence) || SLOW_NOW.test(bare)) && !RULE.test(bare) && sentence.length < 120 && !/^[※*]|制限なし|ません/.test(sentence))
      found('throttled', true, '', part);
    // MAXプランのデータ量は無制限です is told of a plan, not of the user's data
    if (UNLIMITED_NOW.test(normalise(part).replaceAll(' ', '')) && !ADVERT.test(run.wording) && !isOffer(run.headings[0])) found('unlimited', true, '', part);
  }
  const sentence = canonical(run.wording);
  // Unlimited data, told of one that is in use and has no price
  const around = textIn(run.block.parentElement);
  if (
    UNLIMITED.test(sentence.replaceAll(' ', '')) &&
    around.length < 300 &&
    /you have used|使用済み|利用済み|データ利用量|已用/i.test(around) &&
    !/[$¥]|\d ?[円元]/.test(around)
  )
    found('unlimited', true, '', run.wording);
  if (/(未[払納]い?|支払.{0,9}ていない)の?(請求書?|料金|金?額?)*([はが](あり|ござい)ません|:なし)|no ?unpaid|nothing ?(left ?)?to ?pay/.test(sentence))
    found('unpaid', 0, '', run.wording);
  return states;
}

/** (label, value) pairs of a run: beside it, or inside it at a colon, at a space or where one element ends. */
function pairs(run: Run, beside: readonly string[]): [string, string][] {
  const inside: [string, string][] = [];
  const split = /^([^:]{2,20}): ?(.+)$/.exec(run.wording);
  if (split) inside.push([split[1] as string, split[2] as string]);
  for (const match of run.wording.includes(':') ? run.wording.matchAll(/([^\s:()、。]{2,16}) ?: ?([^\s:。、)]{2,20})/g) : [])
    inside.push([match[1] as string, match[2] as string]);
  // of all before it and behind it, and of what stands on either side alone
  for (const [index, cut] of run.cuts.entries())
    for (const [from, to] of [[], [run.cuts[index - 1], run.cuts[index + 1]]]) {
      const [one, other] = [run.wording.slice(from ?? 0, cut).replace(/[: ]+$/, ''), run.wording.slice(cut, to).trim()];
      inside.push([one, other]);
      // 無制限 before what it is of
      if (new Set(run.cuts).size === 1) inside.push([other, one]);
    }
  const spaced = /^(\S{3,16}) (\S{2,16})$/.exec(run.wording);
  if (spaced) inside.push([spaced[1] as string, spaced[2] as string]);
  return [...beside.map((label): [string, string] => [label, run.wording]), ...inside];
}
