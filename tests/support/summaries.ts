/** Lines as the popup is given them, one a state, with dates relative to a given now: for tests of the look and for a gallery of it. */
import type { LineSummary, PortalState, Summary } from '../../src/model/summary';

const [HOUR, DAY] = [3_600_000, 86_400_000];
const gb = (value: number, decimals?: number) => ({ value, unit: 'GB' as const, ...(decimals === undefined ? {} : { decimals }) });
/** A day in Japan, so many from now. */
const day = (now: number, plus: number) => new Date(now + 9 * HOUR + plus * DAY).toISOString().slice(0, 10);
const time = (ms: number) => `${new Date(ms + 9 * HOUR).toISOString().slice(0, 16)}:00+09:00`;
const lastMonth = (now: number) => `${new Date(Date.UTC(Number(day(now, 0).slice(0, 4)), Number(day(now, 0).slice(5, 7)) - 2, 1)).toISOString().slice(0, 7)}`;

/** A line of a carrier, read two hours ago, that nothing is known of yet. */
const bare = (now: number, carrier: string, number: string): LineSummary => ({
  key: `${carrier}:${number}`,
  carrier,
  family: carrier,
  number,
  cycle: { start: day(now, -20), end: day(now, 9), from: 'page' },
  asOf: time(now - 2 * HOUR),
  readAt: now - 2 * HOUR,
  unread: [],
});

export const normal = (now: number): LineSummary => ({
  ...bare(now, 'docomo', '1234'),
  plan: 'eximo',
  used: gb(12.34, 2),
  remaining: gb(7.66, 2),
  total: gb(20, 2),
  usedToday: gb(0.42, 2),
  rollover: gb(3.2),
  topUp: gb(1),
  bill: { yen: 7315, month: lastMonth(now), readAt: now - 2 * HOUR },
});

export const aging = (now: number): LineSummary => ({ ...normal(now), readAt: now - 47 * HOUR, asOf: time(now - 47 * HOUR), remainingDerived: true });

/** What is left lasts, by how the user goes about it. */
export const lasting = (now: number): LineSummary => ({
  ...normal(now),
  outlook: {
    at: now,
    of: 'line',
    base: 1000,
    until: day(now, 9),
    by: 'cycle',
    usedMB: 12_340,
    totalMB: 20_000,
    endMB: { p10: 14_200, p50: 16_100, p90: 17_800 },
    runOut: { probability: 0.03 },
    dailyBudgetMB: 760,
    todayBudgetMB: 660,
    usualDayMB: 600,
    anomalies: [],
    basis: { cycles: 3, days: 9, rough: false },
  },
});

/** It will be used up before its time, and little is known to say so. */
export const runningOut = (now: number): LineSummary => ({
  ...lasting(now),
  ...bare(now, 'rakuten', '5678'),
  plan: 'Rakuten最強プラン（データタイプ）',
  used: gb(18.92, 2),
  remaining: gb(1.08, 2),
  outlook: {
    at: now,
    of: 'line',
    base: 1000,
    until: day(now, 9),
    by: 'cycle',
    usedMB: 18_920,
    totalMB: 20_000,
    endMB: { p10: 19_800, p50: 23_000, p90: 28_400 },
    runOut: { probability: 0.87, date: day(now, 3), earliest: day(now, 2), latest: day(now, 5) },
    dailyBudgetMB: 108,
    todayBudgetMB: 43,
    anomalies: [day(now, -1)],
    basis: { cycles: 2, days: 6, rough: true },
  },
});

export const throttled = (now: number): LineSummary => ({
  ...bare(now, 'uqmobile', '2345'),
  plan: 'コミコミプランバリュー',
  used: gb(35),
  remaining: gb(0),
  total: gb(35),
  throttled: true,
  throttledSince: now - 30 * HOUR,
});

export const saving = (now: number): LineSummary => ({ ...normal(now), savingMode: true, savingSince: now - 2 * DAY });

export const unlimited = (now: number): LineSummary => ({
  ...bare(now, 'au', '3456'),
  plan: '使い放題MAX+ 5G/4G',
  used: gb(1023.45, 2),
  unlimited: true,
  roaming: { used: gb(2.5), remaining: gb(12.5), total: gb(15) },
  bill: { yen: 9328, month: lastMonth(now), readAt: now - 40 * HOUR },
});

export const stale = (now: number): LineSummary => ({ ...normal(now), readAt: now - 100 * HOUR, asOf: time(now - 100 * HOUR) });

/** Of a cycle that is over; what is owed is not. */
export const renewed = (now: number): LineSummary => ({
  ...normal(now),
  cycle: { start: day(now, -31), end: day(now, -1), from: 'page' },
  unpaid: { yen: 7315, due: day(now, 10), readAt: now - 30 * HOUR },
});

export const expired = (now: number): LineSummary => ({
  ...bare(now, 'mobal', '4567'),
  cycle: undefined,
  used: gb(6),
  remaining: gb(4),
  total: gb(10),
  expiresOn: day(now, -3),
});

/** Figures that the page seems to show were refused. */
export const unknown = (now: number): LineSummary => ({
  ...bare(now, 'softbank', '5670'),
  unread: ['remaining: two values for one figure (7.66 GB, 7.6 GB)', 'total: used + remaining is not total'],
});

/** Read, and there was nothing of data or money. */
export const nothing = (now: number): LineSummary => bare(now, 'softbank', '5671');

export const billOnly = (now: number): LineSummary => ({
  ...bare(now, 'softbank', '6789'),
  readAt: undefined,
  asOf: undefined,
  bill: { yen: 5478, month: lastMonth(now), readAt: now - 3 * HOUR },
  unpaid: { yen: 5478, due: day(now, -2), readAt: now - 3 * HOUR },
});

export const pool = (now: number): LineSummary => ({
  ...bare(now, 'iijmio', '7890'),
  plan: 'ギガプラン（eSIM・音声）',
  used: gb(4.18, 2),
  remaining: gb(0.82, 2),
  total: gb(5),
  pool: { label: 'データシェア', used: gb(11.44, 2), remaining: gb(18.56, 2), total: gb(30) },
});

export const prepaid = (now: number): LineSummary => ({
  ...bare(now, 'povo', '8901'),
  cycle: undefined,
  remaining: gb(2.81, 2),
  total: gb(3),
  expiresOn: day(now, 4),
  balance: { yen: 1500, readAt: now - 40 * HOUR },
  packs: [
    { label: 'データ追加3GB（30日間）', remaining: gb(2.81, 2), expiresOn: day(now, 4) },
    { label: 'データ使い放題（24時間）', expiresOn: day(now, 0) },
  ],
});

export const asking = (now: number): LineSummary => ({ ...normal(now), ...bare(now, 'softbank', '9012'), cycle: undefined, asksClosingDay: true });

/** Of a site that nobody has described, read when the user asks. */
export const byHand = (now: number): LineSummary => ({
  ...normal(now),
  ...bare(now, 'site:portal.hoshizora-mobile.example.co.jp', '0123'),
  page: 'https://portal.hoshizora-mobile.example.co.jp/usage/',
  byHand: true,
});

const FAMILIES = ['docomo', 'softbank', 'rakuten', 'iijmio', 'mineo'];
/** What the last visits to portals gave, where they gave no figures. */
export const portals = (now: number): PortalState[] =>
  (['signed-out', 'code', 'maintenance', 'error', 'denied'] as const).map((page, at) => ({ family: FAMILIES[at] ?? '', page, at: now }));

const LINES = {
  normal,
  aging,
  lasting,
  runningOut,
  throttled,
  saving,
  unlimited,
  stale,
  renewed,
  expired,
  unknown,
  nothing,
  billOnly,
  pool,
  prepaid,
  asking,
  byHand,
};

/** Every state as a whole summary, by its name. */
export const SUMMARIES: Record<string, (now: number) => Summary> = {
  empty: () => ({ version: 1, lines: [], portals: [] }),
  ...Object.fromEntries(Object.entries(LINES).map(([name, line]) => [name, (now: number) => ({ version: 1 as const, lines: [line(now)], portals: [] })])),
  twoLines: (now) => ({ version: 1, lines: [normal(now), pool(now)], portals: [] }),
  notices: (now) => ({ version: 1, lines: [stale(now)], portals: portals(now) }),
};
