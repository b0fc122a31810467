/** The words of Nokori's pages in English, beside those of a line. The type of every other language is this table's: see index.ts. */
const en = {
  language: 'Language',
  private: 'All stays in this browser unless you switch on “Devices”.',

  why: 'Why?',

  // whether it lasts
  lasts: (date: string) => `Should last until ${date}`,
  mayRunOut: (date: string) => `May run out before ${date}`,
  runsOut: (from: string, to: string) => (from === to ? `Will probably run out on ${from}` : `Will probably run out between ${from} and ${to}`),
  runsOutBefore: (date: string) => `Will probably run out before ${date}`,
  usedByThen: (low: string, high: string) => `${low} to ${high} used by then`,
  usedByDate: (low: string, high: string, date: string) => `${low} to ${high} used by ${date}`,
  budgetToday: (amount: string) => `${amount} for today`,
  rough: 'rough estimate',
  basis: (months: string, days: string) => `Judged by ${months} and ${days}.`,
  basisOnly: (what: string) => `Judged by ${what}.`,
  basisCycles: (n: number) => (n === 1 ? 'last month' : `your last ${n} months`),
  basisDays: (n: number) => (n === 1 ? 'the last day' : `the last ${n} days`),
  basisNone: 'Judged by the size of the plan alone.',

  // when the cycle ends
  askClosingDay: 'On which day does your billing month close? It stands on your bill.',
  closingDay: (day: number) => `${day}th`,
  closingEnd: 'Last day',

  // meter
  today: 'today',
  meter: (percent: number) => `${percent}% used`,
  meterAndTime: (percent: number, elapsed: number) => `${percent}% of the data used, ${elapsed}% of the cycle gone`,

  // what else is known
  usedToday: 'Used today',
  rollover: 'Carried over',
  topUp: 'Top-up',
  pool: 'Shared data',
  members: 'Shared by',
  pack: 'Data pack',
  roaming: 'Abroad',
  calls: 'Calls',
  minutes: (n: number) => `${n} min`,
  bill: 'Bill',
  billOf: (month: string) => `Bill, ${month}`,
  balance: 'Balance',
  validUntil: 'Valid until',
  dateAndDays: (date: string, days: number) => `${date} (${days === 1 ? 'last day' : `${days} days left`})`,
  valueAndAge: (value: string, ago: string) => `${value} (${ago})`,

  // warnings
  throttled: 'Speed is limited: the high-speed data is used up or a limit was hit.',
  savingMode: 'Saving mode is on: slow speed, high-speed data is not used.',
  since: (date: string) => `Since ${date}.`,
  heavyDay: (date: string) => `${date} was far above your usual day.`,
  whatToDo: 'What you can do now',
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
  translateSite: 'Translate this site',
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
  dashboard: 'Charts and settings',
  guide: 'Guide',
  whichOne: 'Which carrier is mine?',
  typed: 'Typed in by you.',
  update: 'Type in anew',
  sites: 'Sites Nokori may read',
};

export default en;
