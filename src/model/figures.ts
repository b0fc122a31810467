/**
 * The figure table: every figure that a portal page may show, one row each.
 * `labels` are the words portals print for it (longest first); `src/reading/words.ts` says how words combine
 * (残り + くりこし is what is left of the rollover). A test holds that every label here means its own row.
 */
export type Dimension = 'data' | 'yen' | 'duration' | 'count' | 'date' | 'flag' | 'text';
/** What the figure accumulates over; `none` for states and balances. */
export type Per = 'cycle' | 'day' | 'three-days' | 'month' | 'none';

interface Row {
  dimension: Dimension;
  per: Per;
  labels: { ja: readonly string[]; en: readonly string[]; zh: readonly string[] };
}

const row = (dimension: Dimension, per: Per, ja: string, en = '', zh = ''): Row => ({
  dimension,
  per,
  labels: { ja: list(ja), en: list(en), zh: list(zh) },
});
const list = (text: string) => (text ? text.split('|') : []);

export const FIGURES = {
  used: row(
    'data',
    'cycle',
    '1か月間合計データ通信量|当月のご利用データ量|今月の使用データ量|合計データ利用量|データ利用量|データ使用量|使用データ量|利用データ量|データ通信量|使用量 合計|ご利用済み|利用済み|使用済み|使用量|利用量|通信量',
    'Data usage|Data used|Used',
    '已使用流量|已用流量|已使用|已用',
  ),
  remaining: row(
    'data',
    'cycle',
    '速度低下(128kbps通信)までの残りデータ量|今月の残りデータ量|残りデータ容量|残りデータ量|合計データ残量|残データ量|データ残量|残容量|総残量|残り|残量',
    'Remaining data|Data left|Remaining|Left',
    '剩余流量|剩餘數據|剩余|剩餘',
  ),
  allowance: row(
    'data',
    'cycle',
    'プランのデータ量|データ量の上限|基本データ容量|月間データ容量|上限データ量|基本データ量|データ容量|基本容量|上限',
    'Data allowance|Allowance|Plan data',
    '套餐流量|基本數據量',
  ),
  total: row('data', 'cycle', '当月の利用可能データ量|利用可能データ量|合計データ量|総データ量|総容量', 'Total data', '总流量|可用總量'),
  rollover: row(
    'data',
    'cycle',
    '前月からの繰越データ量|前月繰り越し容量|くりこしデータ量|くりこし分|繰り越し分|繰越容量|くりこし|繰越',
    'Carried over|Carry-over|Rollover',
    '结转流量|遞延數據|结转',
  ),
  topUp: row(
    'data',
    'cycle',
    'データ増量オプション|1GB追加オプション|追加データ量|追加チャージ|追加クーポン|チャージ容量|追加データ',
    'Top-up data|Added data|Top-up',
    '加购流量|加購數據',
  ),
  gift: row('data', 'cycle', 'プレゼントデータ量|データプレゼント|ギフト容量', 'Gifted data', '赠送流量'),
  roamingUsed: row('data', 'cycle', '海外データ利用量|海外利用量', 'Roaming data used', '漫游已用流量'),
  lowSpeedUsed: row('data', 'cycle', '低速通信利用量|低速通信量', 'Low-speed data used', '低速已用流量'),
  usedToday: row('data', 'day', '本日のご利用データ量|本日の使用量|当日利用量', 'Used today', '今日已用'),
  usedYesterday: row('data', 'day', '昨日の使用量|前日の使用量', 'Used yesterday', '昨日已用'),
  usedLast3Days: row('data', 'three-days', '直近3日間のご利用データ量|過去3日間の通信量|3日間の合計|3日間合計', 'Used in the last 3 days', '近3日已用'),
  bill: row('yen', 'month', '次回ご請求予定額|利用料金合計|ご請求金額|ご請求額|ご利用料金|お支払い金額', 'Amount due|Bill total|Bill', '账单金额|帳單金額'),
  unpaid: row('yen', 'none', '未払いのご請求額|未払い金額|未納金額|滞納金額', 'Unpaid amount|Overdue amount', '欠费金额|未繳金額'),
  balance: row('yen', 'none', 'アカウント残高|チャージ残高|残高', 'Account balance|Balance', '账户余额|餘額'),
  paymentDue: row('date', 'none', 'お支払い予定日|お支払い期日|お支払期限|決済予定日|口座振替日|お支払い日', 'Payment due', '缴费期限'),
  talkUsed: row('duration', 'cycle', '国内通話時間|通話時間', 'Call time', '通话时长'),
  talkRemaining: row('duration', 'cycle', '残り通話時間', 'Call time left', '剩余通话时长'),
  smsUsed: row('count', 'cycle', 'SMS送信', 'SMS sent', '短信条数'),
  expiresOn: row('date', 'none', '追加データ有効期限|有効期限|利用期限', 'Expires on|Expiry', '到期日'),
  cycleStart: row('date', 'cycle', ''),
  cycleEnd: row('date', 'cycle', ''),
  asOf: row('date', 'none', ''),
  throttled: row('flag', 'none', '現在の通信速度|通信速度|規制状態', 'Current speed', '当前网速'),
  savingMode: row('flag', 'none', '節約モード|クーポン', 'Data saver', '省流量模式'),
  unlimited: row('flag', 'none', '使い放題|データ無制限|無制限', 'Unlimited', '不限量'),
  plan: row('text', 'none', 'ご契約中のプラン|ご契約プラン|料金プラン|サービス名|プラン|コース', 'Plan', '套餐'),
} as const satisfies Record<string, Row>;

export type FigureId = keyof typeof FIGURES;
