import type { Messages } from './index';

/** A name among Chinese characters: a space beside Latin letters, none beside Chinese ones. */
const spaced = (name: string) => name.replace(/^(?=[!-~])/, ' ').replace(/(?<=[!-~])$/, ' ');

/** Nokori's own words in simplified Chinese, in the wording of mainland carriers' apps. */
const zhHans: Messages = {
  meta: { html: 'zh-CN', locale: 'zh-CN', names: 'zhHans' },

  language: '语言',
  private: '数据只保存在本浏览器，不会上传到任何地方。',

  packets: '个数据包',
  yen: (amount) => `${amount} 日元`,
  justNow: '刚刚',
  minutesAgo: (n) => `${n} 分钟前`,
  hoursAgo: (n) => `${n} 小时前`,
  daysAgo: (n) => `${n} 天前`,
  jstTime: (time) => `日本时间 ${time}`,
  jstTimeAndOwn: (time, own) => `日本时间 ${time}（本地 ${own}）`,
  join: ' · ',

  left: (amount) => `还剩 ${amount}`,
  poolLeft: (amount) => `共享流量还剩 ${amount}`,
  used: (amount) => `已用 ${amount}`,
  unlimited: '流量不限量',
  slow: '已限速',
  notReadFor: (days) => `已有 ${days} 天没有更新`,
  newCycle: '新的流量周期已开始',
  expired: (date) => `已于 ${date}到期`,
  noFigure: '还没有流量数据',
  unreadable: '未能读出流量',

  usedOf: (used, total) => `已用 ${used} / ${total}`,
  inAll: (total) => `共 ${total}`,
  leftOf: (left, total) => `还剩 ${left} / ${total}`,
  resets: (date, days) => `${date}重置 · ${days === 1 ? '今天是最后一天' : `还有 ${days} 天`}`,
  derived: '按总量减已用计算',
  leftThen: (date, amount) => `${date}时还剩 ${amount}，打开官网即可更新。`,
  openToUpdate: '打开官网即可更新。',
  newCycleDetail: (date) => `日本时间 ${date} 0:00 起进入新周期，打开官网查看现在的流量。`,
  expiredDetail: '如已续期，打开官网即可更新。',
  billOnlyDetail: '目前只读到账单，打开官网的流量页面即可显示。',
  unreadableDetail: (n) => `页面上有 ${n} 项数字无法确定，宁可不显示，也不猜测。`,
  noFigureDetail: '打开官网的流量页面即可显示。',
  why: '为什么？',

  asOf: (time) => `截至${time}`,
  read: (ago) => `${ago}读取`,
  readAt: (time) => `读取于${time}`,

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

  throttled: '已限速：高速流量用完，或已达到限速条件。',
  savingMode: '省流量模式已开启：低速上网，不消耗高速流量。',
  unpaid: (yen) => `未缴费用：${yen}`,
  unpaidDue: (yen, date) => `未缴费用：${yen}，请在 ${date}前缴纳`,
  unpaidOverdue: (yen, date) => `未缴费用：${yen}，缴费期限 ${date}已过`,

  signedOut: (carrier) => `${spaced(carrier).trimStart()}已退出登录。登录后会自动更新。`,
  code: (carrier) => `${spaced(carrier).trimStart()}正在要求输入验证码。请在官网输入，Nokori 不会读取。`,
  maintenance: (carrier) => `${spaced(carrier).trimStart()}官网正在维护，请稍后再试。`,
  failed: (carrier) => `${spaced(carrier).trimStart()}官网没有正常打开，请稍后再试。`,
  denied: (carrier) => `Nokori 已没有读取${spaced(carrier)}官网的权限。`,
  lastFigures: '下面是上次读到的数据。',

  readPage: '读取此页',
  menuReadPage: '用 Nokori 读取此页',
  pageReading: '正在读取此页…',
  pageRead: '此页已读取。',
  rememberOffer: (host) => `此页已读取。以后打开 ${host} 时，让 Nokori 自动读取吗？`,
  remember: '记住此网站',
  pageNothing: '此页没有找到流量数据。请打开显示流量的页面再试。',
  pageElsewhere: (carrier) => `此页没有流量数据，请打开${spaced(carrier)}官网的流量页面。`,
  pageSignedOut: '此网站尚未登录。请登录后打开流量页面，再点“读取此页”。',
  pageUnreadable: '无法读取此页。浏览器自身的页面和扩展商店不允许扩展读取，Nokori 也只读取 https 网页。',
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
  sites: 'Nokori 可读取的网站',

  badgeNothing: 'Nokori：打开一次运营商官网，就能看到还剩多少流量',
  badge: (line, headline) => `${line}：${headline}`,
};

export default zhHans;
