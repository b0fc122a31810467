import type { Reading } from '../model/reading';
import type { HistoryDb, StoredReading } from './db';

/** Family and last four digits: what a line is known by. A line without a number is known by its family, and its label if any. */
export const lineKeyOf = (reading: Pick<Reading, 'family' | 'line'>): string => `${reading.family}:${reading.line.number ?? reading.line.label ?? ''}`;

/**
 * Appends readings of one visit in one transaction; the same reading twice is one. A fuller read of the same visit,
 * line and as-of takes the earlier one's place. Resolves after commit.
 * @returns how many were new
 */
export function append(db: HistoryDb, readings: readonly Reading[], visit: string): Promise<number> {
  return db.transaction('rw', db.readings, async () => {
    let added = 0;
    for (const reading of readings) {
      const row: StoredReading = { ...reading, lineKey: lineKeyOf(reading), visit };
      if (await db.readings.get(row.id)) continue;
      const earlier = await db.readings.where('[visit+lineKey]').equals([visit, row.lineKey]).toArray();
      const superseded = earlier.filter((other) => other.page === row.page && other.asOf === row.asOf && fullness(other) <= fullness(row));
      await db.readings.bulkDelete(superseded.map((other) => other.id));
      await db.readings.add(row);
      added++;
    }
    return added;
  });
}

const fullness = (reading: Reading) =>
  reading.figures.length +
  reading.days.length +
  reading.months.length +
  reading.account.length +
  reading.buckets.reduce((sum, bucket) => sum + bucket.figures.length, 0);
