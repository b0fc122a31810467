/** The half of the history bench that runs inside the browser, on its own IndexedDB. */
import { deriveWith } from '../../src/app/derive';
import { CARRIERS } from '../../src/carriers';
import { append } from '../../src/history/append';
import type { HistoryDb } from '../../src/history/db';
import { recentReadings, usageDays } from '../../src/history/query';
import { summarise } from '../../src/insights/summary';
import { dayTotals } from '../../src/insights/usage/days';
import { jstDate, plusDays } from '../../src/model/jst';
import { DAY, filled, LINES, reading } from './filled';

export interface Timing {
  stored: number;
  /** medians in milliseconds */
  append: number;
  summary: number;
}

const RUNS = 40;
const NOW = Date.parse('2026-11-20T12:00:00+09:00');

/** Sizes in turn, so that what else the machine does falls on all of them alike. */
async function measure(sizes: readonly number[]): Promise<Timing[]> {
  const derive = deriveWith(CARRIERS, NOW);
  const all: { stored: number; db: HistoryDb; append: number[]; summary: number[] }[] = [];
  for (const stored of sizes) all.push({ stored, db: await filled(`bench-${stored}`, stored, NOW), append: [], summary: [] });
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
