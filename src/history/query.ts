/** What the history is asked for. Every cost is bounded by the lines and the span asked for, not by the history. */
import Dexie from 'dexie';
import type { JstDate } from '../model/jst';
import type { UsageDay, UsageMonth, UsagePoint } from '../model/usage';
import type { HistoryDb, StoredReading } from './db';
import { firstOfEach, LAST } from './first-of-each';

const DAY_MS = 86_400_000;
/** How far back a summary looks: a bill is stated monthly, a cycle is at most 31 days. */
const LOOK_BACK_MS = 62 * DAY_MS;
/** One address may show several things after each other: the newest so many of each are looked at. */
const PER_PAGE = 6;
const MOST_PAGES = 60;
/** Clocks of page and worker may differ a little; what is read further in the future was read by a clock that was wrong. */
const SKEW_MS = 15 * 60_000;

/** All lines and what belongs to none, by their keys. */
export const lineKeys = async (db: HistoryDb): Promise<string[]> => (await firstOfEach(db.readings, '[belongs+readAt]', [])).map(([key]) => key);

/** The newest readings of every page of every line, newest first per line. */
export async function recentReadings(db: HistoryDb, now: number): Promise<StoredReading[]> {
  const perLine = await Promise.all((await lineKeys(db)).map((key) => recentOf(db, key, now)));
  return perLine.flat();
}

async function recentOf(db: HistoryDb, key: string, now: number): Promise<StoredReading[]> {
  const until = now + SKEW_MS;
  const newest = await db.readings.where('[belongs+readAt]').between([key, Dexie.minKey], [key, until], true, true).last();
  if (!newest) return [];
  const since = newest.readAt - LOOK_BACK_MS;
  const rows = (await firstOfEach(db.readings, '[belongs+page+readAt]', [key], '', LAST, MOST_PAGES)).map(([page]) =>
    db.readings.where('[belongs+page+readAt]').between([key, page, since], [key, page, until], true, true).reverse().limit(PER_PAGE).toArray(),
  );
  // an address that holds an id is another one each time: the newest are there whatever they are called
  rows.push(db.readings.where('[belongs+readAt]').between([key, since], [key, until], true, true).reverse().limit(PER_PAGE).toArray());
  const found = new Map((await Promise.all(rows)).flat().map((row) => [row.id, row]));
  return [...found.values()].sort((a, b) => b.readAt - a.readAt || (a.id < b.id ? -1 : 1));
}

/** The days of a line or pool, oldest first, both days included. */
export const usageDays = (db: HistoryDb, key: string, from: JstDate, to: JstDate): Promise<UsageDay[]> =>
  db.days.where('[key+date]').between([key, from], [key, to], true, true).toArray();

/** The months that the portal's own table told, oldest first. */
export const usageMonths = (db: HistoryDb, key: string): Promise<UsageMonth[]> =>
  db.months.where('[key+month]').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray();

/** What was read of a line or pool since an instant, oldest first. */
export const usagePoints = (db: HistoryDb, key: string, since: number): Promise<UsagePoint[]> =>
  db.points.where(':id').between([key, since], [key, Dexie.maxKey]).toArray();
