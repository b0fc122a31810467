/** The JSON form of a page's reading: what the golden files hold and `npm run read` prints. */
import type { Amount } from '../model/amount';
import type { FigureId } from '../model/figures';
import type { Figure, PageReading, Scope } from '../model/reading';

const KEYS: Partial<Record<FigureId, string>> = { bill: 'billYen', unpaid: 'unpaidYen', balance: 'balanceYen', talkUsed: 'talkSeconds', paymentDue: 'billDue' };

export type GoldenScope = Record<string, unknown>;

/** Amounts as displayed; absent keys are not on the page; derived values say so. */
export function toGolden(reading: PageReading): Record<string, unknown> {
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

function scope(one: Scope): GoldenScope {
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
