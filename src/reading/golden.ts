/** The JSON form of a page's reading: what the golden files hold and `npm run read` prints. */
import type { Amount } from '../model/amount';
import type { FigureId } from '../model/figures';
import type { Figure, PageReading, Scope } from '../model/reading';
import { toldDays } from '../model/told-days';

const KEYS: Partial<Record<FigureId, string>> = { bill: 'billYen', unpaid: 'unpaidYen', balance: 'balanceYen', talkUsed: 'talkSeconds', paymentDue: 'billDue' };

export type GoldenScope = Record<string, unknown>;

/** Amounts as displayed; absent keys are not on the page; derived values say so. */
/** @param now when the page was looked at */
export function toGolden(reading: PageReading, now: number): Record<string, unknown> {
  const scope = (one: Scope) => scopeOf({ ...one, days: toldDays(one, asOfIn(one), now) });
  return {
    ...(reading.carrier ? { carrier: reading.carrier } : {}),
    page: reading.page,
    lines: reading.lines.map((line) => ({
      ...(line.number ? { number: line.number } : {}),
      ...(line.label ? { label: line.label } : {}),
      ...scope(line),
      ...(line.cycle ? { cycle: line.cycle } : {}),
      ...(line.hidden ? { hidden: scope({ ...line.hidden, unread: [] }) } : {}),
    })),
    pools: reading.buckets.map((bucket) => ({
      ...(bucket.label ? { label: bucket.label } : {}),
      ...(bucket.kind === 'shared' ? {} : { kind: bucket.kind }),
      ...scope(bucket),
    })),
    account: scope(reading.account),
  };
}

const asOfIn = ({ figures }: Scope) => figures.find(({ id }) => id === 'asOf')?.value as string | undefined;

function scopeOf(one: Scope): GoldenScope {
  const golden: GoldenScope = {};
  for (const figure of one.figures) {
    golden[KEYS[figure.id] ?? figure.id] = shown(figure);
    if (figure.month) golden.billMonth = figure.month;
  }
  if (one.days.length > 0) golden.days = one.days.map((day) => ({ date: day.date, ...amount(day) }));
  if (one.months.length > 0) golden.months = one.months.map((month) => ({ month: month.month, ...amount(month) }));
  return golden;
}

function shown(figure: Figure): unknown {
  if (typeof figure.value !== 'object') return figure.value;
  return { ...amount(figure.value as Amount), ...(figure.derived ? { derived: true } : {}) };
}

/** As displayed: packets under the word the page prints. */
const amount = ({ value, unit }: Amount) => ({ value, unit: unit === 'packets' ? 'パケット' : unit });
