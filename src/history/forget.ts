/** What the user wants gone. A line that is still read begins anew with its next reading. */
import Dexie from 'dexie';
import type { HistoryDb } from './db';
import { DERIVED } from './derived';
import { firstOfEach } from './first-of-each';
import { WATCHED } from './notices';

/**
 * Deletes all that is known of a line, and of its pool what no other line tells of, in one transaction.
 * @returns keys of its notices, which may stand on the screen
 */
export function forgetLine(db: HistoryDb, key: string): Promise<string[]> {
  return db.transaction('rw', db.tables, async () => {
    const readings = await db.readings.where('belongs').equals(key).primaryKeys();
    const pools = new Set((await db.points.where('reading').anyOf(readings).toArray()).map((point) => point.key));
    await db.points.where('reading').anyOf(readings).delete();
    await db.readings.bulkDelete(readings);
    for (const one of [key, ...pools]) {
      const [from, to] = [[one], [one, Dexie.maxKey]];
      const left = one === key ? 0 : await db.points.where(':id').between(from, to).count();
      if (left > 0) continue;
      for (const table of [db.points, db.days, db.months]) await table.where(':id').between(from, to).delete();
    }
    await db.lines.delete(key);
    const notices = await db.notices.where('line').equals(key).primaryKeys();
    await db.notices.bulkDelete(notices);
    await db.marks.bulkDelete([WATCHED + key, DERIVED + key]);
    return notices;
  });
}

/** Where a database that was spoilt is put, for whoever wants to look at it. */
export const ASIDE = 'nokori-damaged';

export const forgetAside = (): Promise<void> => new Dexie(ASIDE).delete();

/** Deletes the whole history, in one transaction; the database itself stays. @returns keys of notices, which may stand on the screen */
export function forgetAll(db: HistoryDb): Promise<string[]> {
  return db.transaction('rw', db.tables, async () => {
    const notices = await db.notices.toCollection().primaryKeys();
    await Promise.all(db.tables.map((table) => table.clear()));
    return notices;
  });
}

/** How many readings there are, and when the first was read. */
export async function extentOf(db: HistoryDb): Promise<{ readings: number; since?: number }> {
  const [readings, firsts] = await Promise.all([db.readings.count(), firstOfEach(db.readings, '[belongs+readAt]', [])]);
  return { readings, ...(firsts.length > 0 ? { since: Math.min(...firsts.map(([, readAt]) => readAt)) } : {}) };
}

/** How many readings a line has. */
export const countOf = (db: HistoryDb, key: string): Promise<number> => db.readings.where('belongs').equals(key).count();
