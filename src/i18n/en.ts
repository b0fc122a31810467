/** Nokori's own words in English. The type of every other language is this table's: see index.ts. */
const en = {
  /** `html`: the lang attribute; `locale`: for Intl; `names`: which of a carrier's names to show */
  meta: { html: 'en', locale: 'en-GB', names: 'en' as 'ja' | 'en' | 'zhHans' | 'zhHant' },

  language: 'Language',
  private: 'Everything stays in this browser. Nothing is ever sent anywhere.',

  // amounts and times
  packets: 'packets',
  yen: (amount: string) => `¥${amount}`,
  justNow: 'just now',
  minutesAgo: (n: number) => `${n} min ago`,
  hoursAgo: (n: number) => `${n} h ago`,
  daysAgo: (n: number) => `${n} d ago`,
  jstTime: (time: string) => `${time} JST`,
  jstTimeAndOwn: (time: string, own: string) => `${time} JST (${own} your time)`,
  join: ' · ',

  // the one sentence
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

  // the second sentence
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
  why: 'Why?',

  // freshness
  asOf: (time: string) => `as of ${time}`,
  read: (ago: string) => `read ${ago}`,
  readAt: (time: string) => `read at ${time}`,

  // meter
  today: 'today',
  meter: (percent: number) => `${percent}% used`,
  meterAndTime: (percent: number, elapsed: number) => `${percent}% of the data used, ${elapsed}% of the cycle gone`,

  // what else is known
  usedToday: 'Used today',
  rollover: 'Carried over',
  topUp: 'Top-up',
  pool: 'Shared data',
  bill: 'Bill',
  billOf: (month: string) => `Bill, ${month}`,
  balance: 'Balance',
  validUntil: 'Valid until',
  dateAndDays: (date: string, days: number) => `${date} (${days === 1 ? 'last day' : `${days} days left`})`,
  valueAndAge: (value: string, ago: string) => `${value} (${ago})`,

  // warnings
  throttled: 'Speed is limited: the high-speed data is used up or a limit was hit.',
  savingMode: 'Saving mode is on: slow speed, high-speed data is not used.',
  unpaid: (yen: string) => `Unpaid: ${yen}`,
  unpaidDue: (yen: string, date: string) => `Unpaid: ${yen}, due ${date}`,
  unpaidOverdue: (yen: string, date: string) => `Unpaid: ${yen}, was due ${date}`,

  // what happened at the last visit
  signedOut: (carrier: string) => `Signed out of ${carrier}. Sign in there and the figures update by themselves.`,
  code: (carrier: string) => `${carrier} is asking for a code. Enter it there; Nokori does not read it.`,
  maintenance: (carrier: string) => `${carrier}’s site is down for maintenance. Try again later.`,
  failed: (carrier: string) => `${carrier}’s page did not load properly. Try again later.`,
  denied: (carrier: string) => `Nokori is not allowed to read ${carrier}’s site any more.`,
  lastFigures: 'Below are the last figures read.',

  // reading the page in front
  readPage: 'Read this page',
  menuReadPage: 'Read this page with Nokori',
  pageReading: 'Reading this page…',
  pageRead: 'This page has been read.',
  rememberOffer: (host: string) => `This page has been read. Let Nokori read ${host} by itself whenever you open it?`,
  remember: 'Remember this site',
  pageNothing: 'No usage figures found on this page. Open the page that shows your data usage, then try again.',
  pageElsewhere: (carrier: string) => `No usage figures on this page. ${carrier} shows them on its usage page.`,
  pageSignedOut: 'You are not signed in here. Sign in, open your usage page, then press “Read this page” again.',
  pageUnreadable: 'This page cannot be read. Browsers keep extensions out of their own pages and stores, and Nokori reads https pages only.',
  pagePrivate: 'Nothing is kept of a private window.',
  byHand: 'Updates only when you press “Read this page” there.',

  // what to do
  openPage: (carrier: string) => `Open ${carrier}’s page`,
  signIn: 'Sign in',
  open: 'Open',
  emptyTitle: 'Open your carrier’s page once',
  emptyText: 'Pick your carrier and sign in as usual. From then on, the toolbar shows how much data is left.',
  carriers: 'Carriers',
  moreCarriers: 'Other carriers',
  moreCarriersText: 'Your browser will ask whether Nokori may read the carrier’s site.',
  unlisted: 'Not listed? Open your usage page there and press “Read this page” above.',
  allow: 'Allow',
  sites: 'Sites Nokori may read',

  // badge title
  badgeNothing: 'Nokori: open your carrier’s page once to see how much data is left',
  badge: (line: string, headline: string) => `${line}: ${headline}`,
};

export default en;
