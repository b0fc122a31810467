/** What can be said of a line, in English: by badge, popup and notices alike. The type of every other language is this table's. */
const en = {
  /** `html`: the lang attribute; `locale`: for Intl; `names`: which of a carrier's names to show */
  meta: { html: 'en', locale: 'en-GB', names: 'en' as 'ja' | 'en' | 'zhHans' | 'zhHant' },

  packets: 'packets',
  yen: (amount: string) => `¥${amount}`,
  justNow: 'just now',
  minutesAgo: (n: number) => `${n} min ago`,
  hoursAgo: (n: number) => `${n} h ago`,
  daysAgo: (n: number) => `${n} d ago`,
  jstTime: (time: string) => `${time} JST`,
  jstTimeAndOwn: (time: string, own: string) => `${time} JST (${own} your time)`,
  join: ' · ',
  left: (amount: string) => `${amount} left`,
  poolLeft: (amount: string) => `${amount} left to share`,
  used: (amount: string) => `${amount} used`,
  unlimited: 'Unlimited data',
  slow: 'Slowed down',
  notReadFor: (days: number) => `Not read for ${days} days`,
  newCycle: 'A new cycle has begun',
  expired: (date: string) => `Expired on ${date}`,
  noFigure: 'No data figure yet',
  unreadable: 'Usage could not be read',
  usedOf: (used: string, total: string) => `${used} of ${total} used`,
  inAll: (total: string) => `${total} in all`,
  leftOf: (left: string, total: string) => `${left} of ${total} left`,
  resets: (date: string, days: number) => `resets ${date} · ${days === 1 ? 'last day' : `${days} days left`}`,
  derived: 'calculated as total − used',
  leftThen: (date: string, amount: string) => `${amount} was left on ${date}. Open the carrier’s page for today’s figure.`,
  openToUpdate: 'Open the carrier’s page for today’s figure.',
  newCycleDetail: (date: string) => `New cycle since 00:00 JST, ${date}. Open the carrier’s page to see what you have now.`,
  expiredDetail: 'If you have renewed it, open the carrier’s page to update.',
  billOnlyDetail: 'Only the bill has been read so far. Open the carrier’s data usage page.',
  unreadableDetail: (n: number) =>
    n === 1
      ? 'One figure on the page was unclear, so it is not shown rather than guessed.'
      : `${n} figures on the page were unclear, so they are not shown rather than guessed.`,
  noFigureDetail: 'Open the carrier’s data usage page.',
  asOf: (time: string) => `as of ${time}`,
  read: (ago: string) => `read ${ago}`,
  readAt: (time: string) => `read at ${time}`,
  menuReadPage: 'Read this page with Nokori',
  badgeNothing: 'Nokori: open your carrier’s page once to see how much data is left',
  badge: (line: string, headline: string) => `${line}: ${headline}`,
};

export default en;
