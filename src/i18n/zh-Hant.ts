import type { PageMessages } from './index';
import { spaced } from './spaced';

/** Nokori's own words in traditional Chinese, in the wording of Taiwan's carriers. */
const zhHant: PageMessages = {
  language: '語言',
  private: '資料只保存在本瀏覽器，不會上傳到任何地方。',

  why: '為什麼？',

  lasts: (date) => `應該夠用到 ${date}`,
  mayRunOut: (date) => `可能撐不到 ${date}`,
  runsOut: (from, to) => `預計 ${from}至 ${to}用完`,
  runsOutBefore: (date) => `很可能在 ${date}前用完`,
  usedByThen: (low, high) => `屆時累計用量約 ${low} 到 ${high}`,
  usedByDate: (low, high, date) => `到 ${date}累計用量約 ${low} 到 ${high}`,
  budgetToday: (amount) => `今天可用 ${amount}`,
  rough: '粗略估計',
  basis: (months, days) => `依${months}和${days}的用量推算。`,
  basisOnly: (what) => `依${what}的用量推算。`,
  basisCycles: (n) => (n === 1 ? '上個月' : `最近 ${n} 個月`),
  basisDays: (n) => `最近 ${n} 天`,
  basisNone: '只依方案的流量推算。',

  askClosingDay: '結帳日是每月幾號？帳單上會註明。',
  closingDay: (day) => `${day} 日`,
  closingEnd: '月底',

  today: '今天',
  meter: (percent) => `流量已用 ${percent}%`,
  meterAndTime: (percent, elapsed) => `流量已用 ${percent}%，週期已過 ${elapsed}%`,

  usedToday: '今日已用',
  rollover: '遞延流量',
  topUp: '加購流量',
  pool: '共享流量',
  bill: '帳單',
  billOf: (month) => `${month}帳單`,
  balance: '餘額',
  validUntil: '使用期限',
  dateAndDays: (date, days) => `${date}（${days === 1 ? '今天到期' : `還有 ${days} 天`}）`,
  valueAndAge: (value, ago) => `${value}（${ago}）`,

  throttled: '已降速：高速流量已用完，或已達降速條件。',
  savingMode: '節省流量模式已開啟：低速上網，不消耗高速流量。',
  unpaid: (yen) => `未繳費用：${yen}`,
  unpaidDue: (yen, date) => `未繳費用：${yen}，請在 ${date}前繳納`,
  unpaidOverdue: (yen, date) => `未繳費用：${yen}，繳費期限 ${date}已過`,

  signedOut: (carrier) => `${spaced(carrier).trimStart()}已登出，重新登入後會自動更新。`,
  code: (carrier) => `${spaced(carrier).trimStart()}要求輸入驗證碼，請在官網輸入，Nokori 不會讀取。`,
  maintenance: (carrier) => `${spaced(carrier).trimStart()}官網維護中，請稍後再試。`,
  failed: (carrier) => `${spaced(carrier).trimStart()}官網沒有正常開啟，請稍後再試。`,
  denied: (carrier) => `Nokori 讀取${spaced(carrier)}官網的權限已被收回。`,
  lastFigures: '以下是上次讀到的資料。',

  readPage: '讀取此頁',
  pageReading: '正在讀取此頁…',
  pageRead: '此頁已讀取。',
  rememberOffer: (host) => `此頁已讀取。以後開啟 ${host} 時，要讓 Nokori 自動讀取嗎？`,
  remember: '記住此網站',
  pageNothing: '此頁找不到用量資料，請開啟用量頁面再試。',
  pageElsewhere: (carrier) => `此頁沒有用量資料，請開啟${spaced(carrier)}官網的用量頁面。`,
  pageSignedOut: '此網站尚未登入。請登入後開啟用量頁面，再按「讀取此頁」。',
  pageUnreadable: '無法讀取此頁。瀏覽器不允許擴充功能讀取內建頁面和線上商店，Nokori 也只讀取 https 網頁。',
  pagePrivate: '無痕視窗中的資料不會保存。',
  byHand: '只在你開啟官網並按「讀取此頁」時更新。',

  openPage: (carrier) => `開啟${spaced(carrier)}官網`,
  signIn: '前往登入',
  open: '開啟',
  emptyTitle: '先開啟一次電信業者官網',
  emptyText: '選擇你的電信業者，照平常的方式登入。之後工具列上就會顯示還剩多少流量。',
  carriers: '電信業者',
  moreCarriers: '其他電信業者',
  moreCarriersText: '瀏覽器會詢問是否允許 Nokori 讀取該業者的官網。',
  unlisted: '沒有你的電信業者？開啟它的用量頁面，再按上方的「讀取此頁」。',
  allow: '允許',
  dashboard: '圖表與設定',
  guide: '查詢指南',
  whichOne: '我的卡是哪一家的？',
  typed: '由你手動輸入。',
  update: '重新輸入',
  sites: 'Nokori 可讀取的網站',
};

export default zhHant;
