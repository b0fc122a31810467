/** The latest known of every line, from its recent readings. Pure: the same readings give the same summary, in any order. */
import type { Amount } from '../model/amount';
import { type CycleRule, cycleAt } from '../model/cycle';
import { jstDate } from '../model/jst';
import type { Figure, Reading } from '../model/reading';
import { siteHost } from '../model/site';
import type { LineSummary, PortalState, Summary } from '../model/summary';
import { usableOf } from './usable';

/** @param rule the carrier's own cycle, used where its page prints none */
export function summarise(readings: readonly Reading[], portals: readonly PortalState[], rule: (carrier: string) => CycleRule | undefined): Summary {
  const lines = groupByLine(readings).map(([key, group]) => lineSummary(key, group, rule));
  return { version: 1, lines: withoutRepeatedBills(lines), portals: [...portals] };
}

/** A reading without a number belongs to its family's only line; with several known it stays apart until the user says whose it is. */
function groupByLine(readings: readonly Reading[]): [string, Reading[]][] {
  const groups = new Map<string, Reading[]>();
  const numbers = (family: string) =>
    new Set(readings.filter((reading) => reading.family === family && reading.line.number).map((reading) => reading.line.number));
  for (const reading of readings) {
    const known = [...numbers(reading.family)];
    const number = reading.line.number ?? (known.length === 1 ? known[0] : undefined);
    const key = `${reading.family}:${number ?? reading.line.label ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function lineSummary(key: string, group: readonly Reading[], rule: (carrier: string) => CycleRule | undefined): LineSummary {
  const newest = [...group].sort((a, b) => b.readAt - a.readAt || b.readerVersion - a.readerVersion || (a.id < b.id ? -1 : 1));
  const first = newest[0] as Reading;
  const base = newest.find((reading) => has(reading.figures, DATA) || reading.buckets.some((bucket) => bucket.kind === 'shared'));
  const number = newest.find((reading) => reading.line.number)?.line.number;
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
function dataOf(base: Reading, newest: readonly Reading[], rule: (carrier: string) => CycleRule | undefined): Partial<LineSummary> {
  const known = newest.find((reading) => reading.cycle && sameCycle(reading, base))?.cycle;
  const byRule = rule(base.carrier);
  const ruled = byRule && cycleAt(byRule, jstDate(base.readAt));
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
    savingMode: flag('savingMode'),
    unlimited: flag('unlimited'),
    cycle,
    asOf: base.asOf,
    readAt: base.readAt,
    expiresOn,
    pool:
      pool && clean({ label: pool.label, used: amountIn(pool.figures, 'used'), remaining: amountIn(pool.figures, 'remaining'), total: usableOf(pool.figures) }),
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

/** An account's bill is told once, with the first of its lines. */
function withoutRepeatedBills(lines: readonly LineSummary[]): LineSummary[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const keep = { ...line };
    for (const key of ['bill', 'unpaid', 'balance'] as const) {
      const money = line[key];
      const mark = money && `${line.family} ${key} ${money.yen} ${money.readAt}`;
      if (mark && seen.has(mark)) delete keep[key];
      if (mark) seen.add(mark);
    }
    return keep;
  });
}

function clean<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
