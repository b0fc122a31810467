/**
 * What the words of a label mean. Portals combine few words freely (前月からの繰越データ量 残り), so meaning is put together
 * from measure × part × scope instead of listing phrases. Patterns match `canonical()` text.
 */
import type { BucketKind } from '../model/reading';
import { canonical } from './canonical';

export type Measure = 'used' | 'remaining' | 'granted';
export type Part = 'whole' | 'base' | 'rollover' | 'topUp' | 'gift';
/** A scope other than the line's own billing cycle. Those in `IGNORED` are never figures of the line. */
export type ScopeWord =
  | 'today'
  | 'yesterday'
  | 'last-days'
  | 'past'
  | 'tether'
  | 'roaming'
  | 'lowSpeed'
  | 'countFree'
  | 'domestic'
  | 'giveable'
  | 'step'
  | 'elsewhere'
  | 'part';

export interface Meaning {
  measure?: Measure;
  part?: Part;
  scopes: readonly ScopeWord[];
  money?: 'bill' | 'unpaid' | 'balance' | 'other';
  talk?: boolean;
}

const MEASURES: readonly [Measure, RegExp][] = [
  [
    'remaining',
    /データ残高|残(?!高(?!速)|債|回|期間|金|日(?!本))|あと|^利用(でき(?!るデータ量)|可能です)|利用できます$|利用可能残|remaining|\ble(ft|aves)\b|\bbalance\b|[余餘]量|[據据量][余餘][额額]|剩|可用(?!总|總)|手元|まだ(利用でき|[使つ]か?え)|^未(消費|利用)(容量|データ|ギガ|分)|のこっ|[尚还還]可/,
  ],
  [
    'used',
    /利用(済|デ|量|合|容|分量|にな[りっ])|データ利用(?!状況|期間)|(?<!(プラン|基本|契約|上限|追加|可能な?)(データ)?)通信量|パケット数|(?<!未)消費(?!税|者|期限|する|しま|され(?!た|て)|しな)|通信実績|通信を(され|し)て|データ通信[はが]$|トラフィック|\btraffic\b|[使つ](か?った|い(まし|で|にな))|利用いただいた|^([今当]月|[本今昨前]日)?利用(です|は)?$|既に利用|(?<!未)消化|通信した(量|データ)|(合計|ずつ|ごと|別)利用$|\d月累計$|\b(used|usage|consumed)\b|已利?用|用量/,
  ],
  ['granted', /^\(?([今当]月)?(データ)?容量$|規定|付与(?!分)|獲得|毎月|每月|月間|(プラン|契約)(データ|ギガ|容量|通信量)|上限(?!なし|を)|granted/],
];

const PARTS: readonly [Part, RegExp][] = [
  [
    'rollover',
    /繰越|(先|前)[月期回](から)?(残|余り|おつり|送)|(先|前)月(から)?分(?!合計|の|データ通信|利用)|roll(ed)?[- ]?over|carr(y|ied)[- ]?(over|forward)|结转|結轉|遞延/,
  ],
  ['gift', /ギフト|プレゼ|もらった|gift|[赠贈]送/],
  ['topUp', /追加(?!料金)|買い?足|チャージ|トッピ|プロモコ|増量|加油包|top-?up|add-?on|added|charged ?data|additional|加[购購]|購入(した|済)|purchased|叠加/],
  [
    'base',
    /基本|^上限$|データ容?量\(?上限|上限(データ|容量)|規定|(シェア|共有)?プール容量|(シェア|共有)(データ)?(容量|枠)|^\d+月高速(データ)?容量$|^[今当]月プラン$|^initial ?data$|^pack(age)?$|^パッケージ$|(プラン|コース|月間|毎月|契約)(データ|ギガ|容量|通信量)|^([今当]月)?データ容量$|(?<!残.*|[合総]計?|全体)通信容量(\((プラン|\d+月分?)\))?$|^(\d日|[今当]期)?枠$|(通信|データ)枠$|配分$|付与容量|[额額]度|allowance|quota|方案[數內流]|[签合][约約]|\bplan data\b|\b(limit|cap)\b|^monthly (high-speed )?data$|パック(デ|容|サ)|pack(age)? size|(?<!天)套餐|([当今本]月|プラン|付与)分|^毎月(ギガ|データ)|每月|^毎月$/,
  ],
  [
    'whole',
    /利用(可能|できる|いただける)|[使つ]か?える|使いいただける|シェアできる|available|(?<!から)合[計计]|総(?!務)|全体|\b(total|all)\b|^(of|from)( your)?$|[总總]/,
  ],
];

const SCOPES: readonly [ScopeWord, RegExp][] = [
  ['step', /ステップ|段階|(?<!低下.*)まであと|超過まで|たら$/],
  ['giveable', /贈(れる|った)|[あ上]げた|おくった|譲れる|ゆずれる|渡せる|贈呈可能|可[赠贈]|プレゼント可能|前借り/],
  [
    'countFree',
    /^(?!.*(を除|以外)).*((カウント|ギガ|エンタメ|データ)フリー|ノーカ|カウント(対象外|され|しない)|対象外(?!契約)|フリー対象|free ?data|not counted|[不免][计計]|免流)/,
  ],
  ['lowSpeed', /低速(?!化)|^\d+kbps(通信|合)|クーポンoff|low-?speed|節約モード(中|時|で)/],
  ['roaming', /海外|ローミ|国際|パートナ|世界|roaming|overseas|abroad|漫游|漫遊/],
  ['tether', /テザリ|(?<!家族)データシェア(?!\(|プラス|グループ|中|合計|対象外|利用状況|.*\d回線)|tether|热点|熱點/],
  ['today', /本日|今日|きょう|当日|\btoday\b/],
  ['yesterday', /一?昨日|きの?う|前日|\byesterday\b/],
  ['last-days', /(?<!\d|gb[・/ ]?|制限|プラン)\d+日間|(直近|過去|最近)\d+時間|\d+日あたり|(last|past|recent) ?\d+ ?days|近\d+(日|天)/],
  ['past', /(?<!と)先月(?!分|から|繰|末)|前月(?!から|分|繰|末)|先々月|過去|履歴|\bpast\b|\bprevious\b|history|上月|last month/],
  ['domestic', /国内|domestic/],
  [
    'elsewhere',
    /パスケ|見込|予測|フリータン|sim(カード)?内|ポイント|(?<!speed )wi-?fi|エリア|光(回線|インター|ネット)|ホームルー|メール|バンク|[翌来]月[へに]?繰|至[下次]月|next month/,
  ],
  ['part', /^([((*・└]*|[この]+)うち|^内(訳|、)|(^|\()[上下]り/],
];

const MONEY: readonly [NonNullable<Meaning['money']>, RegExp][] = [
  [
    'unpaid',
    /未払(?!いの?(請求)?(は|が)(あり|ござい)ません)|未(納|入金)|滞納|支払い?[のがを]?(ご?確認).{0,3}(できて|とれて)|overdue|past ?due|unpaid|not been paid|outstanding|欠费|欠費|未[繳缴支]/,
  ],
  ['balance', /(?<!pay|払い|[ァ-ヶー]{2}(?<!チャージ|ペイド|ジット|ウント|バイル|レット))残高(?!有効|から|で)|ウォレット$|\bcredit$|\bbalance\b|余额|餘額/],
  [
    'bill',
    /請求(合計|(金|予定|総)?額|$|\()|利用料金|支払い?金?額|(合計|総)金?額|料金合計|(?<![a-z])invoice\b|利用分|請求分|\d月分支払い?$|^\d*年?\d*月分$|^確定金?額$|amount due|^(monthly ?)?charges$|charges? total|(?<![a-z])bill(ed|ing)?\b|total (charges|amount)|statement|账单|帳單|(?<!通)话费(?!充)|\d月使用[费費]/,
  ],
];

const BOTH = /(?:利用量|usage) ?(?:と|・|and|&) ?(?:データ)?(?:残|balance)|残量?(?:と|・)(?:データ)?利用(?!期限|可)/;

/** Labels repeat, within a page and from one look at it to the next. */
const known = new Map<string, Meaning>();

/** The meaning of one label. A label with none is `{ scopes: [] }`. */
export function meaningOf(label: string): Meaning {
  const text = canonical(label);
  if (known.size > 2_000) known.clear();
  const meaning = known.get(text) ?? meant(text);
  known.set(text, meaning);
  return meaning;
}

/** @param text a label as `canonical` gives it */
function meant(text: string): Meaning {
  const said = <T>(words: readonly (readonly [T, RegExp])[]) => words.filter(([, pattern]) => pattern.test(text)).map(([meaning]) => meaning);
  const meaning: Meaning = { scopes: said(SCOPES) };
  // Usage and balance, over both
  const measure = BOTH.test(text) ? undefined : said(MEASURES)[0];
  const [part] = said(PARTS);
  // データ追加1GB(7日間) is a pack that lasts seven days
  if (part === 'topUp') meaning.scopes = meaning.scopes.filter((scope) => scope !== 'last-days');
  // 前月からの繰越 is of this month, 前日からの繰越 of this day
  if (part === 'rollover') meaning.scopes = meaning.scopes.filter((scope) => scope !== 'past' && scope !== 'yesterday');
  // what is used at home and abroad is all that is used
  if (/国内.*海外|海外.*国内/.test(text)) meaning.scopes = meaning.scopes.filter((scope) => scope !== 'domestic' && scope !== 'roaming');
  const money = !/たら$/.test(text) && said(MONEY)[0];
  if (measure) meaning.measure = measure;
  if (part) meaning.part = part;
  if (money) meaning.money = money;
  if (/通話(した)?(時間|料)|^\(通話$|(音声|国内)通話|無料通話.*[残う]|[間月]通話$|\bcall|talk time|通话/.test(text) && !/海外|国際|定額/.test(text))
    meaning.talk = true;
  return meaning;
}

/** Labels that only say whose figure it is (number, plan, person) neither give a meaning nor take one away. */
export function isIdentity(label: string): boolean {
  const rest = label
    .replace(/[((][^()]*[))]/g, '')
    .replace(/^.*[\d*•●xX-]{9,13}.*$|^.*\d.*(時点|現在|更新)$/g, '')
    .trim();
  return (
    rest === '' ||
    /^(ご?(本人|契約者)|回線\d*|メイン|サブ|[主副]契約|[今当本]月|[日月火水木金土]|(sun|mon|tue|wed|thu|fri|sat)|[主副親子]回線\d?|電話番号|高速((データ)?通信)?|(音声|SMS)対応|.*専用|[\d年月日/ ]+~[\d年月日/ ]+)$/.test(
      rest,
    ) ||
    /(プラン|コース|パック|SIM|使い放題)(?!変更)/i.test(rest)
  );
}

/** Bucket that figures under these words belong to instead of the line itself. */
export function bucketOf(scopes: readonly ScopeWord[]): BucketKind | undefined {
  if (scopes.includes('tether')) return 'tether';
  return scopes.includes('roaming') ? 'roaming' : undefined;
}

/** Words over which a figure is never one of the line's cycle. */
export const IGNORED: readonly ScopeWord[] = ['step', 'giveable', 'countFree', 'domestic', 'elsewhere', 'last-days', 'past'];
