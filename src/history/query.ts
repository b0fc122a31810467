import type { HistoryDb, StoredReading } from './db';

/** How far back a summary looks: a bill is stated monthly, a cycle is at most 31 days. */
const LOOK_BACK_MS = 62 * 86_400_000;
const MAX_PER_LINE = 200;

/** The recent readings of every line, newest first per line. Cost is bounded by lines, not by history. */
export async function recentReadings(db: HistoryDb): Promise<StoredReading[]> {
  const keys = (await db.readings.orderBy('lineKey').uniqueKeys()) as string[];
  const perLine = await Promise.all(
    keys.map(async (key) => {
      const newest = await db.readings.where('[lineKey+readAt]').between([key, -Infinity], [key, Infinity]).reverse().limit(MAX_PER_LINE).toArray();
      const latest = newest[0]?.readAt ?? 0;
      return newest.filter((reading) => reading.readAt >= latest - LOOK_BACK_MS);
    }),
  );
  return perLine.flat();
}
