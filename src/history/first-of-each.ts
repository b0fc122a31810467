import Dexie from 'dexie';
import type { HistoryDb } from './db';

/** Behind every text that is a key. */
export const LAST = '\uffff';

/**
 * The first entry of every different value in an index, in order, after one and before another. One step each: a cursor of the browser that is
 * asked for unique keys walks over all that are alike.
 * @param prefix what the index's first parts have to be
 */
export async function firstOfEach(
  readings: HistoryDb['readings'],
  index: string,
  prefix: readonly string[],
  after = '',
  before = LAST,
  most = Number.POSITIVE_INFINITY,
): Promise<[value: string, readAt: number][]> {
  const found: [string, number][] = [];
  while (found.length < most) {
    const entry = (await readings
      .where(index)
      .between([...prefix, found.at(-1)?.[0] ?? after, Dexie.maxKey], [...prefix, before])
      .firstKey()) as unknown as [string, number] | undefined;
    if (!entry) break;
    found.push(entry.slice(prefix.length) as [string, number]);
  }
  return found;
}
