/** The half of the history bench that runs inside the browser, on its own IndexedDB. */
import { deriveWith } from '../../src/app/derive';
import { CARRIERS } from '../../src/carriers';
import { append } from '../../src/history/append';
import { HistoryDb, type StoredReading } from '../../src/history/db';
import { deriveAll } from '../../src/history/derived';
import { recentReadings, usageDays } from '../../src/history/query';
import { summarise } from '../../src/insights/summary';
import { dayTotals } from '../../src/insights/usage/days';
import { jstDate, plusDays } from '../../src/model/jst';
import type { Figure, Reading } from '../../src/model/reading';

export interface Timing {
  stored: number;
  /** medians in milliseconds */
  append: number;
  summary: number;
}

const DAY = 86_400_000;
const LINES = 10;
const A_DAY = 3;
const RUNS = 40;
const NOW = Date.parse('2026-11-20T12:00:00+09:00');
const evidence = { label: 'データ使用量', text: '12.34GB', bound: 'row head' as const };
const amount = (id: Figure['id'], value: number): Figure => ({ id, value: { value: Math.round(value * 100) / 100, unit: 'GB', decimals: 2 }, evidence });

/** As a portal with a table of its last seven days says it. */
function reading(line: number, readAt: number): Reading {
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

async function filled(stored: number): Promise<HistoryDb> {
  const db = new HistoryDb(`bench-${stored}`);
  const rows = Array.from({ length: stored }, (_, n): StoredReading => {
    const one = reading(n % LINES, NOW - DAY - Math.floor(n / LINES) * (DAY / A_DAY));
    const lineKey = `docomo:${one.line.number}`;
    return { ...one, lineKey, belongs: lineKey, visit: `visit-${n}` };
  });
  for (let from = 0; from < stored; from += 5000) await db.readings.bulkAdd(rows.slice(from, from + 5000));
  await deriveAll(db, 1, deriveWith(CARRIERS, NOW));
  return db;
}

/** Sizes in turn, so that what else the machine does falls on all of them alike. */
async function measure(sizes: readonly number[]): Promise<Timing[]> {
  const derive = deriveWith(CARRIERS, NOW);
  const all: { stored: number; db: HistoryDb; append: number[]; summary: number[] }[] = [];
  for (const stored of sizes) all.push({ stored, db: await filled(stored), append: [], summary: [] });
  for (let run = 0; run < RUNS; run++) {
    const one = reading(run % LINES, NOW - DAY + run * 1_000_003);
    for (const { db, append: appends, summary: summaries } of all) {
      appends.push(await timed(() => append(db, [one], `visit-now-${run}`, derive)));
      summaries.push(await timed(() => summary(db)));
    }
  }
  for (const { db } of all) await db.delete();
  // the first runs warm up
  return all.map(({ stored, append, summary }) => ({ stored, append: median(append.slice(LINES)), summary: median(summary.slice(LINES)) }));
}

/** What the worker looks at for its badge, and the dashboard for a year of one line. */
async function summary(db: HistoryDb): Promise<void> {
  summarise(await recentReadings(db, NOW), [], () => ({ rule: { kind: 'month-start' } }));
  dayTotals(await usageDays(db, 'docomo:1000', plusDays(jstDate(NOW), -365), jstDate(NOW)));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;

Object.assign(globalThis, { nokoriBenchHistory: measure });
