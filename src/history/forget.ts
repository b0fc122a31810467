/** What the user wants gone. A line that is still read begins anew with its next reading. */
import Dexie from 'dexie';
import type { HistoryDb } from './db';
import { firstOfEach } from './first-of-each';
import { WATCHED } from './notices';

/** Deletes all that is known of a line, in one transaction. */
export async function forgetLine(db: HistoryDb, key: string): Promise<void> {
  await db.transaction('rw', [db.readings, db.points, db.days, db.months, db.lines, db.notices, db.marks], async () => {
    await db.readings.where('belongs').equals(key).delete();
    await db.points.where('[key+at+reading]').between([key, Dexie.minKey, Dexie.minKey], [key, Dexie.maxKey, Dexie.maxKey]).delete();
    await db.days.where('[key+date]').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
    await db.months.where('[key+month]').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
    await db.lines.delete(key);
    await db.notices.where('line').equals(key).delete();
    await db.marks.delete(WATCHED + key);
  });
}

/** Deletes the whole history, in one transaction; the database itself stays. */
export const forgetAll = (db: HistoryDb): Promise<unknown> => db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));

/** How many readings there are, and when the first was read. */
export async function extentOf(db: HistoryDb): Promise<{ readings: number; since?: number }> {
  const [readings, firsts] = await Promise.all([db.readings.count(), firstOfEach(db.readings, '[belongs+readAt]', [])]);
  return { readings, ...(firsts.length > 0 ? { since: Math.min(...firsts.map(([, readAt]) => readAt)) } : {}) };
}

/** How many readings a line has. */
export const countOf = (db: HistoryDb, key: string): Promise<number> => db.readings.where('belongs').equals(key).count();
