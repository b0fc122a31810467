/** Words of Japanese portals and papers, with what they mean, for the guides. Names have no meaning of their own. */
import type { Term, Words } from '../model/guide';

/** One text in the three languages. */
export const say = (en: string, hans: string, hant: string): Words => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

const TERMS = {
  // menus
  マイページ: say('my page (member page)', '我的页面（会员页面）', '我的頁面（會員頁面）'),
  会員専用ページ: say('members’ page', '会员专用页面', '會員專用頁面'),
  ご利用者向けページ: say('page for users', '用户页面', '用戶專頁'),
  メニュー: say('menu', '菜单', '選單'),
  ホーム: say('home', '首页', '首頁'),
  利用状況: say('usage', '使用情况', '使用狀況'),
  ご利用状況: say('your usage', '使用情况', '使用狀況'),
  ご利用状況の確認: say('check your usage', '查看使用情况', '查詢使用狀況'),
  利用状況確認: say('check usage', '查看使用情况', '查詢使用狀況'),
  今月の使用状況: say('usage this month', '本月使用情况', '本月使用狀況'),
  通信量の確認: say('check data usage', '查看流量', '查詢數據用量'),
  '料金・データ量の確認': say('check charges and data', '查看费用和流量', '查詢費用與數據量'),
  'ご利用データ量確認(当月分)': say('data used, this month', '查询已用流量（本月）', '查詢已用數據量（當月）'),
  ご利用のデータ通信量を確認する: say('check the data you have used', '查看已用流量', '查詢已用數據量'),
  'データ利用量照会（月別）': say('data used, by month', '流量查询（按月）', '數據用量查詢（每月）'),
  データ利用量照会: say('data used, by day', '流量查询（按日）', '數據用量查詢（每日）'),
  契約プラン: say('current plan', '当前套餐', '目前方案'),
  料金案内: say('billing information', '费用查询', '費用查詢'),
  詳細: say('details', '详情', '詳細'),
  更新: say('refresh', '刷新', '更新'),
  内訳: say('breakdown', '明细', '明細'),
  購入履歴: say('purchase history', '购买记录', '購買紀錄'),
  // figures
  データ残量: say('data left', '剩余流量', '剩餘數據量'),
  残容量: say('data left', '剩余流量', '剩餘容量'),
  総残量: say('data left in all', '总剩余流量', '總剩餘量'),
  残りデータ通信量: say('data left', '剩余流量', '剩餘數據量'),
  残データ量: say('data left', '剩余流量', '剩餘數據量'),
  クーポン残量: say('high-speed data left', '剩余高速流量', '剩餘高速流量'),
  合計データ残量: say('data left in all', '合计剩余流量', '剩餘數據總量'),
  速度低下までの残りデータ通信量: say('data left before you are slowed', '限速前剩余流量', '降速前剩餘數據量'),
  通信速度低速化までの残りデータ量: say('data left before you are slowed', '限速前剩余流量', '降速前剩餘數據量'),
  '基本データ量 残り': say('left of the plan’s own data', '套餐内剩余流量', '方案內剩餘數據量'),
  高速通信容量: say('high-speed data', '高速流量额度', '高速數據額度'),
  高速データ通信の残容量: say('high-speed data left', '剩余高速流量', '剩餘高速數據量'),
  使用量: say('data used', '已用量', '已用量'),
  '使用量 合計': say('data used in all', '已用量合计', '已用量合計'),
  データ利用量: say('data used', '已用流量', '已用數據量'),
  利用データ量: say('data used', '已用流量', '已用數據量'),
  高速通信利用量: say('high-speed data used', '已用高速流量', '已用高速數據量'),
  低速通信利用量: say('low-speed data used', '已用低速流量', '已用低速數據量'),
  利用可能データ量: say('data you may use', '可用流量', '可用數據量'),
  基本データ: say('the plan’s own data', '套餐内流量', '方案內含數據量'),
  追加データ: say('bought data', '加购流量', '加購數據量'),
  くりこし: say('carried over', '结转', '遞延'),
  くりこし分: say('carried over', '结转部分', '遞延部分'),
  繰越残量: say('carried over, still left', '结转剩余', '遞延剩餘量'),
  前月繰り越し容量: say('carried over from last month', '上月结转流量', '上月遞延量'),
  過去3日間の通信量: say('data used in the past 3 days', '过去3天的流量', '過去3日數據用量'),
  データチャージ: say('data top-up', '加购流量', '加購數據'),
  パケットチャージ: say('data top-up', '加购流量', '加購數據'),
  トッピング: say('topping (a pack you buy)', '加购包', '加購方案'),
  利用料金: say('charges', '使用费', '使用費用'),
  利用期限: say('use by', '有效期至', '使用期限'),
  データ上限値: say('the cap you set', '自设流量上限', '自訂數據上限'),
  // what to keep
  ネットワーク暗証番号: say('network PIN (4 digits, set at the contract)', '网络密码（签约时设的4位数字）', '網路密碼（簽約時設定的4位數字）'),
  暗証番号: say('PIN (4 digits, set at the contract)', '密码（签约时设的4位数字）', '密碼（簽約時設定的4位數字）'),
  契約書: say('contract', '合同', '合約書'),
  お客さま番号: say('customer number', '客户编号', '客戶編號'),
  電話番号: say('telephone number', '电话号码', '門號'),
  製造番号: say('card number (ICCID)', 'SIM卡编号（ICCID）', 'SIM卡編號（ICCID）'),
} satisfies Record<string, Words>;

const known: Record<string, Words> = TERMS;

/** These words with their meanings; one that is no word of ours is a name and stands alone. */
export const terms = (...words: (keyof typeof TERMS | (string & {}))[]): Term[] => words.map((ja) => (known[ja] ? { ja, means: known[ja] } : { ja }));

/** Where nobody has described a carrier's pages: the words that most of them use, in menus and beside the figures. */
export const USUAL_MENU = terms('マイページ', '利用状況', 'ご利用状況の確認', '利用状況確認', '料金案内');
export const USUAL_LABELS = terms('データ残量', '残容量', '残りデータ通信量', '残データ量', '利用データ量', '使用量', '利用料金');
