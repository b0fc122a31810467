/** What the user takes along: a backup, or tables for a spreadsheet. */
import type { HistoryDb } from '../history/db';
import { lineKeys, usageDays } from '../history/query';
import { dayTotals } from '../insights/usage/days';
import { csvOf } from '../model/csv';
import { jstDate, jstIso } from '../model/jst';
import type { Figure } from '../model/reading';

type Cell = string | number | undefined;

const HEAD = ['readAt', 'line', 'carrier', 'asOf', 'of', 'figure', 'value', 'unit', 'part', 'page'];

/** Every figure of every reading, oldest first, as it was printed. */
export async function readingsTable(db: HistoryDb): Promise<string> {
  const rows = (await db.readings.toArray()).sort((a, b) => a.readAt - b.readAt || (a.id < b.id ? -1 : 1));
  return csvOf([
    HEAD,
    ...rows.flatMap((row) => {
      const line = (of: string) => (figure: Figure) => [jstIso(row.readAt), row.belongs, row.carrier, row.asOf, of, figure.id, ...cellsOf(figure), row.page];
      return [
        ...row.figures.map(line('line')),
        ...row.buckets.flatMap(({ kind, label, figures }) => figures.map(line(label ? `${kind}: ${label}` : kind))),
        ...row.account.map(line('account')),
      ];
    }),
  ]);
}

function cellsOf({ value, of, derived }: Figure): Cell[] {
  const part = [of, derived].filter(Boolean).join(' ');
  if (typeof value === 'object') return [value.value, value.unit, part];
  return [typeof value === 'boolean' ? `${value}` : value, undefined, part];
}

/** Every day of every line, oldest first, in MB as the portal counts them. */
export async function daysTable(db: HistoryDb, now: number): Promise<string> {
  const keys = await lineKeys(db);
  const days = await Promise.all(keys.map(async (key) => dayTotals(await usageDays(db, key, '2000-01-01', jstDate(now))).map((day) => ({ key, ...day }))));
  return csvOf([
    ['line', 'date', 'MB', 'seen', 'from'],
    ...days.flat().map(({ key, date, MB, share, from }) => [key, date, Math.round(MB * 1000) / 1000, share, from]),
  ]);
}
