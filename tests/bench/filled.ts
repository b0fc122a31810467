/** A history as years of looking at ten lines leave it, written into the database of the page that this runs in. */
import { deriveWith } from '../../src/app/derive';
import { CARRIERS } from '../../src/carriers';
import { HistoryDb, type StoredReading } from '../../src/history/db';
import { deriveAll } from '../../src/history/derived';
import { jstDate, plusDays } from '../../src/model/jst';
import type { Figure, Reading } from '../../src/model/reading';

export const DAY = 86_400_000;
export const LINES = 10;
/** of each line */
export const A_DAY = 3;
const evidence = { label: 'データ使用量', text: '12.34GB', bound: 'row head' as const };
const amount = (id: Figure['id'], value: number): Figure => ({ id, value: { value: Math.round(value * 100) / 100, unit: 'GB', decimals: 2 }, evidence });

/** As a portal with a table of its last seven days says it. */
export function reading(line: number, readAt: number): Reading {
  const today = jstDate(readAt);
  const used = Number(today.slice(8)) * 0.3 + (readAt % DAY) / DAY / 4;
  return {
    id: `${line}-${readAt}`,
    carrier: 'docomo',
    family: 'docomo',
    line: { number: String(1000 + line) },
    readAt,
    page: `https://www.docomo.ne.jp/mydocomo/${readAt % 4 === 0 ? 'bill' : 'data'}/`,
    figures: [amount('used', used), amount('remaining', 20 - used), amount('total', 20), { id: 'bill', value: 4378, evidence }],
    buckets: [],
    account: [],
    days: Array.from({ length: 7 }, (_, back) => ({ date: plusDays(today, -back), value: 300, unit: 'MB' as const })),
    months: [],
    unread: [],
    readerVersion: 1,
  };
}

/** So many readings, the newest a day before `now`, with all that is worked out from them. */
export async function filled(name: string, stored: number, now: number): Promise<HistoryDb> {
  const db = new HistoryDb(name);
  const rows = Array.from({ length: stored }, (_, n): StoredReading => {
    const one = reading(n % LINES, now - DAY - Math.floor(n / LINES) * (DAY / A_DAY));
    const lineKey = `docomo:${one.line.number}`;
    return { ...one, lineKey, belongs: lineKey, visit: `visit-${n}` };
  });
  for (let from = 0; from < stored; from += 5000) await db.readings.bulkAdd(rows.slice(from, from + 5000));
  await deriveAll(db, 1, deriveWith(CARRIERS, now));
  return db;
}
