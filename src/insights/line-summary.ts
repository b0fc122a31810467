/** The latest known of one line. */
import type { Amount } from '../model/amount';
import { type CycleRule, cycleAt } from '../model/cycle';
import { jstDate } from '../model/jst';
import type { LineFacts } from '../model/line-facts';
import { type Figure, type Reading, TYPED_PAGE } from '../model/reading';
import { siteHost } from '../model/site';
import type { LineSummary } from '../model/summary';
import { usableOf } from './usable';

/** What is known of a line beside its readings. */
export interface LineContext {
  rule?: CycleRule;
  facts?: LineFacts;
}

export function lineSummary(key: string, group: readonly Reading[], context: (key: string, carrier: string) => LineContext): LineSummary {
  const newest = [...group].sort((a, b) => b.readAt - a.readAt || b.readerVersion - a.readerVersion || (a.id < b.id ? -1 : 1));
  const first = newest[0] as Reading;
  const base = newest.find((reading) => has(reading.figures, DATA) || reading.buckets.some((bucket) => bucket.kind === 'shared'));
  const number = newest.find((reading) => reading.line.number)?.line.number;
  const { rule, facts } = context(key, (base ?? first).carrier);
  const plan = latest(newest, 'plan')?.figure.value as string | undefined;
  return {
    key,
    carrier: (base ?? first).carrier,
    family: first.family,
    ...(number ? { number } : {}),
    ...(first.line.label ? { label: first.line.label } : {}),
    ...(plan ? { plan } : {}),
    ...(siteHost(first.family) === undefined ? {} : { page: (base ?? first).page }),
    ...(base ? dataOf(base, newest, rule) : {}),
    ...(base && rule?.kind === 'per-customer' && !base.cycle ? { asksClosingDay: true } : {}),
    ...((base ?? first).page === TYPED_PAGE ? { typed: true } : {}),
    ...ofUser(facts),
    ...moneyOf(newest),
    unread: [...new Set((base ?? first).unread.filter((one) => NEEDED.includes(one.figure)).map((one) => `${one.figure}: ${one.reason}`))],
  };
}

const DATA = ['used', 'remaining', 'unlimited', 'throttled'] as const;
/** Refusals worth telling: without these nothing can be said of what is left. */
const NEEDED: readonly string[] = ['used', 'remaining', 'total', 'allowance'];
const FILLED = ['allowance', 'total', 'rollover', 'topUp', 'gift'] as const;
const has = (figures: readonly Figure[], ids: readonly string[]) => figures.some((figure) => ids.includes(figure.id) && figure.value !== false);

/** Figures of the newest data reading; what it leaves out of the allowance is filled from other pages of the same cycle. */
function dataOf(base: Reading, newest: readonly Reading[], rule: CycleRule | undefined): Partial<LineSummary> {
  const known = newest.find((reading) => reading.cycle && sameCycle(reading, base))?.cycle;
  const ruled = rule && cycleAt(rule, jstDate(base.readAt));
  const cycle = known ? { ...known, from: 'page' as const } : ruled ? { ...ruled, from: 'rule' as const } : undefined;
  const others = newest.filter(
    (reading) =>
      reading !== base && (cycle ? jstDate(reading.readAt) >= cycle.start && jstDate(reading.readAt) <= cycle.end : base.readAt - reading.readAt < 86_400_000),
  );
  const filled = FILLED.flatMap((id) => (base.figures.some((figure) => figure.id === id) ? [] : (latest(others, id)?.figure ?? [])));
  const figures = [...base.figures, ...filled];
  const amount = (id: Figure['id']) => figures.find((figure) => figure.id === id)?.value as Amount | undefined;
  const total = usableOf(figures);
  const pool = base.buckets.find((bucket) => bucket.kind === 'shared');
  const flag = (id: Figure['id']) => base.figures.find((figure) => figure.id === id)?.value as boolean | undefined;
  const expiresOn = base.figures.find((figure) => figure.id === 'expiresOn')?.value as string | undefined;
  return clean({
    used: amount('used'),
    remaining: amount('remaining'),
    total,
    rollover: amount('rollover'),
    topUp: amount('topUp'),
    usedToday: amount('usedToday'),
    throttled: flag('throttled'),
    throttledSince: since(newest, 'throttled'),
    savingSince: since(newest, 'savingMode'),
    savingMode: flag('savingMode'),
    unlimited: flag('unlimited'),
    cycle,
    asOf: base.asOf,
    readAt: base.readAt,
    expiresOn,
    packs: packsOf(base),
    roaming: roamingOf(base),
    talk: talkOf(base),
    pool:
      pool &&
      clean({
        label: pool.label,
        used: amountIn(pool.figures, 'used'),
        remaining: amountIn(pool.figures, 'remaining'),
        total: usableOf(pool.figures),
        members: pool.members.length > 1 ? pool.members : undefined,
      }),
  });
}

const amountIn = (figures: readonly Figure[], id: Figure['id']) => figures.find((figure) => figure.id === id)?.value as Amount | undefined;
const sameCycle = (reading: Reading, base: Reading) =>
  reading.cycle !== undefined && jstDate(base.readAt) >= reading.cycle.start && jstDate(base.readAt) <= reading.cycle.end;

function moneyOf(newest: readonly Reading[]): Partial<LineSummary> {
  const bill = latest(newest, 'bill');
  const unpaid = latest(newest, 'unpaid');
  const due = unpaid && figuresOf(unpaid.reading).find((figure) => figure.id === 'paymentDue')?.value;
  const balance = latest(newest, 'balance');
  return clean({
    bill: bill && { yen: bill.figure.value as number, ...(bill.figure.month ? { month: bill.figure.month } : {}), readAt: bill.reading.readAt },
    unpaid: unpaid && { yen: unpaid.figure.value as number, ...(due ? { due: due as string } : {}), readAt: unpaid.reading.readAt },
    balance: balance && { yen: balance.figure.value as number, readAt: balance.reading.readAt },
  });
}

const figuresOf = (reading: Reading) => [...reading.figures, ...reading.account];

function latest(newest: readonly Reading[], id: Figure['id']): { figure: Figure; reading: Reading } | undefined {
  for (const reading of newest) {
    const figure = figuresOf(reading).find((one) => one.id === id);
    if (figure) return { figure, reading };
  }
  return undefined;
}

/** When the newest readings in a row began to say so; undefined where the last does not. */
function since(newest: readonly Reading[], id: 'throttled' | 'savingMode'): number | undefined {
  let first: number | undefined;
  for (const { figures, readAt } of newest) {
    const flag = figures.find((figure) => figure.id === id)?.value;
    if (flag === false) break;
    if (flag === true) first = readAt;
  }
  return newest.some(({ figures }) => figures.some((figure) => figure.id === id)) ? first : undefined;
}

/** Data bought or given that runs out on a day of its own. */
function packsOf({ buckets }: Reading): LineSummary['packs'] {
  const packs = buckets
    .filter(({ kind }) => kind === 'pack')
    .map(({ label, figures }) =>
      clean({ label, remaining: amountIn(figures, 'remaining'), expiresOn: figures.find(({ id }) => id === 'expiresOn')?.value as string | undefined }),
    )
    .filter(({ remaining, expiresOn }) => remaining || expiresOn);
  return packs.length > 0 ? packs : undefined;
}

function talkOf({ figures }: Reading): LineSummary['talk'] {
  const seconds = (id: Figure['id']) => figures.find((figure) => figure.id === id)?.value as number | undefined;
  const talk = clean({ used: seconds('talkUsed'), remaining: seconds('talkRemaining') });
  return Object.keys(talk).length > 0 ? talk : undefined;
}

function roamingOf({ buckets, figures }: Reading): LineSummary['roaming'] {
  const roaming = buckets.find(({ kind }) => kind === 'roaming');
  const used = (roaming && amountIn(roaming.figures, 'used')) ?? amountIn(figures, 'roamingUsed');
  return used || roaming
    ? clean({ used, remaining: roaming && amountIn(roaming.figures, 'remaining'), total: roaming && usableOf(roaming.figures) })
    : undefined;
}

const ofUser = ({ nickname, order, hidden, archived, tripEnd }: LineFacts = { key: '' }): Partial<LineSummary> =>
  clean({ nickname, order, hidden: hidden || undefined, archived: archived || undefined, tripEnd });

function clean<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
