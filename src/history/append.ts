import { belongsTo, isNumbered, lineKeyOf } from '../model/line-key';
import type { Reading } from '../model/reading';
import type { HistoryDb, StoredReading } from './db';
import { type Derive, deriveAnew, deriveFrom } from './derived';

/**
 * Appends readings of one visit in one transaction; the same reading twice is one. A fuller read of the same visit,
 * line and as-of takes the earlier one's place. Usage points, days and months follow in the same transaction.
 * Resolves after commit; its cost does not grow with the history.
 * @returns the readings that were new
 */
export function append(db: HistoryDb, readings: readonly Reading[], visit: string, derive: Derive): Promise<StoredReading[]> {
  return db.transaction('rw', [db.readings, db.points, db.days, db.months, db.lines], async () => {
    const added: StoredReading[] = [];
    const before = (await db.readings.orderBy('belongs').uniqueKeys()) as string[];
    const keys = [...before, ...readings.map(lineKeyOf)];
    for (const reading of readings) {
      const lineKey = lineKeyOf(reading);
      const row: StoredReading = { ...reading, lineKey, belongs: belongsTo(lineKey, keys), visit };
      if (await db.readings.get(row.id)) continue;
      const earlier = await db.readings.where('[visit+lineKey]').equals([visit, row.lineKey]).toArray();
      const superseded = earlier.filter((other) => other.page === row.page && other.asOf === row.asOf && fullness(other) <= fullness(row)).map(({ id }) => id);
      await db.readings.bulkDelete(superseded);
      await db.points.where('reading').anyOf(superseded).delete();
      await db.readings.add(row);
      added.push(row);
    }
    const learnt = await deriveFrom(db, added, derive);
    for (const key of learnt) await deriveAnew(db, key, derive);
    for (const key of new Set(added.map(({ belongs }) => belongs))) if (!before.includes(key)) await adopt(db, key, [...new Set(keys)], derive);
    return added;
  });
}

/** When a number first appears, the family's nameless line becomes it. */
async function adopt(db: HistoryDb, key: string, keys: readonly string[], derive: Derive): Promise<void> {
  const nameless = key.slice(0, -4);
  if (!isNumbered(key) || !keys.includes(nameless) || belongsTo(nameless, keys) !== key) return;
  await moveReadings(db, nameless, key, derive);
}

/** Gives all readings of one line to another: the user says so, or the first number does. */
export async function moveReadings(db: HistoryDb, from: string, to: string, derive: Derive): Promise<void> {
  await db.transaction('rw', [db.readings, db.points, db.days, db.months, db.lines], async () => {
    const moved = await db.readings.where('belongs').equals(from).modify({ belongs: to });
    if (moved === 0) return;
    for (const key of [from, to]) await deriveAnew(db, key, derive);
    const facts = await db.lines.get(from);
    if (facts && !(await db.lines.get(to))) await db.lines.put({ ...facts, key: to });
    await db.lines.delete(from);
  });
}

const fullness = (reading: Reading) =>
  reading.figures.length +
  reading.days.length +
  reading.months.length +
  reading.account.length +
  reading.buckets.reduce((sum, bucket) => sum + bucket.figures.length, 0);
