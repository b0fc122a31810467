/** An example database of every version, as that version left it: each is opened by this one, and nothing of it is lost. Made without Dexie. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deriveWith } from '../../app/derive';
import { CARRIERS } from '../../carriers';
import type { LineFacts } from '../../model/line-facts';
import { HistoryDb, type StoredReading } from '../db';
import { deriveAll } from '../derived';

interface Example {
  stores: Record<string, { keyPath: string | string[]; indexes: (string | string[])[]; rows: Record<string, unknown>[] }>;
}

const EXAMPLES = import.meta.glob<Example>('./version-*.json', { import: 'default', eager: true });
const byVersion = new Map(Object.entries(EXAMPLES).map(([path, example]) => [Number(/\d+/.exec(path)?.[0]), example]));
const NOW = Date.parse('2028-03-01T00:00:00Z');

const named = (keyPath: string | string[]) => (typeof keyPath === 'string' ? keyPath : `[${keyPath.join('+')}]`);

async function leave(name: string, version: number, { stores }: Example): Promise<void> {
  await new Promise<void>((done, fail) => {
    // Dexie multiplies its versions by ten
    const request = indexedDB.open(name, version * 10);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const index of indexes) made.createIndex(named(index), index);
        for (const row of rows) made.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      done();
    };
    request.onerror = () => fail(request.error);
  });
}

it('there is one of every version', () => {
  const newest = new HistoryDb('newest').verno;
  expect([...byVersion.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: newest }, (_, index) => index + 1));
});

it.each([...byVersion])('version %i: every row is there, and all that follows from the readings', async (version, example) => {
  const db = new HistoryDb(`upgrade-${version}`);
  await leave(db.name, version, example);
  for (const [store, { rows }] of Object.entries(example.stores)) {
    const kept = (await db.table(store).toArray()) as Record<string, unknown>[];
    expect(kept, store).toHaveLength(rows.length);
    for (const row of rows) expect(kept, store).toContainEqual(expect.objectContaining(row));
  }
  await deriveAll(db, 1, deriveWith(CARRIERS, NOW));
  // as they would be, had this version read them
  const expected = new HistoryDb(`expected-${version}`);
  const latest = byVersion.get(expected.verno) as Example;
  const facts = version === 1 ? [] : (latest.stores.lines?.rows as unknown as LineFacts[]);
  await expected.lines.bulkPut(facts);
  await expected.readings.bulkPut(latest.stores.readings?.rows as unknown as StoredReading[]);
  await deriveAll(expected, 1, deriveWith(CARRIERS, NOW));
  for (const name of ['readings', 'points', 'days', 'months', 'lines'] as const) expect(await db[name].toArray(), name).toEqual(await expected[name].toArray());
  expect(await db.days.count()).toBeGreaterThan(3);
  await Promise.all([db.delete(), expected.delete()]);
});
