import type { NoticeMessages } from './index';

/** 通知中的文字。 */
const zhHans: NoticeMessages = {
  title: (line, what) => `${line}：${what}`,
  next: '',

  used: (percent) => `流量已用 ${percent}%`,
  usedUp: '流量已用完',
  remaining: (amount) => `流量不足 ${amount}`,
  remainingShare: (percent) => `流量不足 ${percent}%`,
  every: (amount) => `本周期已用 ${amount}`,
  pace: '流量用得偏快',
  paceText: (percent, elapsed) => `流量已用 ${percent}%，周期才过去 ${elapsed}%。`,
  runOut: '流量可能不够用',
  runOutBetween: (from, to) => `按现在的用法，大约在 ${from}到 ${to}之间用完。`,
  runOutBefore: (date) => `按现在的用法，撑不到 ${date}。`,
  throttled: '已限速',
  throttledText: '运营商已限制网速。套餐支持的话，加购流量即可恢复。',
  expires: (days) => `还有 ${days} 天到期`,
  expiresTomorrow: '明天到期',
  expiresToday: '今天到期',
  expiresText: (date) => `有效期至 ${date}，到期后剩余流量作废。`,
  expiresPack: (pack, date) => `“${pack}”有效期至 ${date}，到期后剩余流量作废。`,
  unpaid: (yen) => `有未缴费用 ${yen}`,
  unpaidLate: (yen) => `${yen} 已逾期`,
  unpaidText: '运营商官网显示尚未缴纳。',
  unpaidDue: (date) => `请在 ${date}前缴纳。`,
  unpaidLateText: (date) => `缴费期限是 ${date}。一直不缴会被停机。`,
  balance: (yen) => `余额只剩 ${yen}`,
  balanceText: '请在用完前充值。',
  anomaly: (date) => `${date}用量异常偏高`,
  anomalyText: '请检查是否有系统更新、备份或视频应用使用了移动流量。',
  roaming: (percent) => `漫游流量已用 ${percent}%`,
  roamingText: (used, total) => `境外已用 ${used}，共 ${total}。`,
  notRead: (days) => `${days} 天没有查看了`,
  notReadText: '打开一次运营商官网，Nokori 就会更新。',
  renewed: '新周期开始了',
  renewedText: (date) => `新周期从 ${date}开始。打开运营商官网，看看现在有多少流量。`,

  left: (amount) => `还剩 ${amount}。`,
  leftUntil: (amount, date) => `还剩 ${amount}，要用到 ${date}。`,
  budget: (amount) => `每天用 ${amount} 以内就够。`,
  open: '点击打开运营商官网。',
};

export default zhHans;
