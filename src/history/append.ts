import { lineKeyOf } from '../model/line-key';
import type { Reading } from '../model/reading';
import type { UsagePoint } from '../model/usage';
import { belongsTo, namelessKey, ownerOf, rebelong } from './belonging';
import type { HistoryDb, StoredReading } from './db';
import { type Derive, deriveAnew, deriveFrom } from './derived';

/**
 * Appends readings of one visit in one transaction; the same reading twice is one. A later and no less full read of the same visit,
 * line and as-of takes the earlier one's place. Usage points, days and months follow in the same transaction.
 * Resolves after commit; its cost does not grow with the history, and in whatever order and portions readings come, it ends the same.
 * @returns the readings that were new
 */
export function append(db: HistoryDb, readings: readonly Reading[], visit: string, derive: Derive): Promise<StoredReading[]> {
  return db.transaction('rw', [db.readings, db.points, db.days, db.months, db.lines], async () => {
    const families = [...new Set(readings.map(namelessKey))];
    const owners = await Promise.all(families.map((family) => ownerOf(db.readings, family)));
    let added: StoredReading[] = [];
    const gone: UsagePoint[] = [];
    for (const reading of readings) {
      const lineKey = lineKeyOf(reading);
      const row: StoredReading = { ...reading, lineKey, belongs: belongsTo(lineKey, reading.readAt, owners[families.indexOf(namelessKey(reading))]), visit };
      if (await db.readings.get(row.id)) continue;
      const others = await db.readings.where('[visit+lineKey]').equals([visit, lineKey]).toArray();
      if (others.some((other) => replaces(other, row))) continue;
      const superseded = others.filter((other) => replaces(row, other)).map(({ id }) => id);
      gone.push(...(await db.points.where('reading').anyOf(superseded).toArray()));
      await db.readings.bulkDelete(superseded);
      await db.points.where('reading').anyOf(superseded).delete();
      // fail point append:superseded
      await db.readings.add(row);
      // fail point append:added
      added = [...added.filter(({ id }) => !superseded.includes(id)), row];
    }
    const moved = new Set<string>();
    for (const [index, family] of families.entries()) {
      const owner = await ownerOf(db.readings, family);
      for (const key of await rebelong(db.readings, family, owners[index], owner)) moved.add(key);
      if (owner && moved.has(owner.key) && moved.has(family)) await inheritFacts(db, family, owner.key);
    }
    for (const key of moved) await deriveAnew(db, key, derive);
    const apart = added.filter(({ belongs }) => !moved.has(belongs));
    // fail point append:before-derived
    await deriveFrom(db, apart, gone, derive);
    // fail point append:before-commit
    return added;
  });
}

/** Gives all readings of one line to another, as the user says. */
export async function moveReadings(db: HistoryDb, from: string, to: string, derive: Derive): Promise<void> {
  await db.transaction('rw', [db.readings, db.points, db.days, db.months, db.lines], async () => {
    const moved = await db.readings.where('belongs').equals(from).modify({ belongs: to });
    if (moved === 0) return;
    await inheritFacts(db, from, to);
    for (const key of [from, to]) await deriveAnew(db, key, derive);
  });
}

/** What was said of a line that is no more is said of the one that it became. */
async function inheritFacts(db: HistoryDb, from: string, to: string): Promise<void> {
  const facts = await db.lines.get(from);
  if (!facts || (await db.readings.where('belongs').equals(from).count()) > 0) return;
  await db.lines.put({ ...facts, ...(await db.lines.get(to)), key: to });
  await db.lines.delete(from);
}

/** Whether `a` says all that `b` says and was read no earlier, so that what `b` said of days and cycle is overruled too. */
export function replaces(a: Reading, b: Reading): boolean {
  if (a.page !== b.page || a.asOf !== b.asOf || a.readAt < b.readAt || fullness(a) < fullness(b)) return false;
  if (a.readAt === b.readAt && fullness(a) === fullness(b)) return false;
  const told = tellsOf(a);
  return tellsOf(b).every((one) => told.includes(one));
}

const tellsOf = ({ days, months, cycle }: Reading) => [...days.map(({ date }) => date), ...months.map(({ month }) => month), ...(cycle ? [''] : [])];

const fullness = (reading: Reading) =>
  reading.figures.length +
  reading.days.length +
  reading.months.length +
  reading.account.length +
  reading.buckets.reduce((sum, bucket) => sum + bucket.figures.length, 0);
