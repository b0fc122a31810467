import type { PageMessages } from './index';
import { spaced } from './spaced';

/** Nokori's own words in simplified Chinese, in the wording of mainland carriers' apps. */
const zhHans: PageMessages = {
  language: '语言',
  private: '数据只保存在本浏览器，不会上传到任何地方。',

  why: '为什么？',

  lasts: (date) => `应该够用到 ${date}`,
  mayRunOut: (date) => `可能撑不到 ${date}`,
  runsOut: (from, to) => `预计 ${from}至 ${to}用完`,
  runsOutBefore: (date) => `很可能在 ${date}前用完`,
  usedByThen: (low, high) => `届时累计用量约 ${low} 到 ${high}`,
  usedByDate: (low, high, date) => `到 ${date}累计用量约 ${low} 到 ${high}`,
  budgetToday: (amount) => `今天可用 ${amount}`,
  rough: '粗略估计',
  basis: (months, days) => `根据${months}和${days}的用量推算。`,
  basisOnly: (what) => `根据${what}的用量推算。`,
  basisCycles: (n) => (n === 1 ? '上个月' : `最近 ${n} 个月`),
  basisDays: (n) => `最近 ${n} 天`,
  basisNone: '仅根据套餐流量推算。',

  askClosingDay: '账单截止日是每月几号？账单上会注明。',
  closingDay: (day) => `${day} 日`,
  closingEnd: '月底',

  today: '今天',
  meter: (percent) => `流量已用 ${percent}%`,
  meterAndTime: (percent, elapsed) => `流量已用 ${percent}%，周期已过 ${elapsed}%`,

  usedToday: '今日已用',
  rollover: '结转流量',
  topUp: '加购流量',
  pool: '共享流量',
  bill: '账单',
  billOf: (month) => `${month}账单`,
  balance: '余额',
  validUntil: '有效期至',
  dateAndDays: (date, days) => `${date}（${days === 1 ? '今天到期' : `还有 ${days} 天`}）`,
  valueAndAge: (value, ago) => `${value}（${ago}）`,

  throttled: '已限速：高速流量已用完，或达到了限速条件。',
  savingMode: '省流量模式已开启：低速上网，不消耗高速流量。',
  unpaid: (yen) => `未缴费用：${yen}`,
  unpaidDue: (yen, date) => `未缴费用：${yen}，请在 ${date}前缴纳`,
  unpaidOverdue: (yen, date) => `未缴费用：${yen}，缴费期限 ${date}已过`,

  signedOut: (carrier) => `${spaced(carrier).trimStart()}已退出登录，重新登录后会自动更新。`,
  code: (carrier) => `${spaced(carrier).trimStart()}要求输入验证码，请在官网输入，Nokori 不会读取。`,
  maintenance: (carrier) => `${spaced(carrier).trimStart()}官网正在维护，请稍后再试。`,
  failed: (carrier) => `${spaced(carrier).trimStart()}官网没有正常打开，请稍后再试。`,
  denied: (carrier) => `Nokori 读取${spaced(carrier)}官网的权限已被收回。`,
  lastFigures: '以下是上次读到的数据。',

  readPage: '读取此页',
  pageReading: '正在读取此页…',
  pageRead: '此页已读取。',
  rememberOffer: (host) => `此页已读取。以后打开 ${host} 时，要让 Nokori 自动读取吗？`,
  remember: '记住此网站',
  pageNothing: '此页没有找到流量数据，请打开流量页面再试。',
  pageElsewhere: (carrier) => `此页没有流量数据，请打开${spaced(carrier)}官网的流量页面。`,
  pageSignedOut: '此网站尚未登录。请登录后打开流量页面，再点“读取此页”。',
  pageUnreadable: '无法读取此页。浏览器不允许扩展读取内置页面和扩展商店，Nokori 也只读取 https 网页。',
  pagePrivate: '无痕窗口中的数据不会保存。',
  byHand: '只在你打开官网并点“读取此页”时更新。',

  openPage: (carrier) => `打开${spaced(carrier)}官网`,
  signIn: '去登录',
  open: '打开',
  emptyTitle: '先打开一次运营商官网',
  emptyText: '选择你的运营商，像平时一样登录。之后工具栏上就会显示还剩多少流量。',
  carriers: '运营商',
  moreCarriers: '其他运营商',
  moreCarriersText: '浏览器会询问是否允许 Nokori 读取该运营商的官网。',
  unlisted: '没有你的运营商？打开它的流量页面，再点上方的“读取此页”。',
  allow: '允许',
  dashboard: '图表与设置',
  guide: '查询指南',
  whichOne: '我的卡是哪一家的？',
  typed: '由你手动输入。',
  update: '重新输入',
  sites: 'Nokori 可读取的网站',
};

export default zhHans;
