import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Figure, Reading } from '../model/reading';
import { append } from './append';
import { HistoryDb } from './db';
import type { Derive } from './derived';
import { recentReadings } from './query';

/** What readings become is tested where it is made. */
const nothing: Derive = { until: Number.POSITIVE_INFINITY, series: () => [], days: () => new Map(), closingDay: () => undefined };

const figure = (id: Figure['id'], value: number): Figure => ({ id, value: { value, unit: 'GB' }, evidence: { label: '', text: '', bound: 'row head' } });
const reading = (id: string, over: Partial<Reading> = {}): Reading => ({
  id,
  carrier: 'au',
  family: 'au',
  line: { number: '5678' },
  readAt: 1_790_000_000_000,
  page: 'https://my.au.com/',
  figures: [figure('used', 1)],
  buckets: [],
  account: [],
  days: [],
  months: [],
  unread: [],
  readerVersion: 1,
  ...over,
});

let db: HistoryDb;
let count = 0;
beforeEach(() => void (db = new HistoryDb(`history-${count++}`)));
afterEach(() => db.delete());

describe('append', () => {
  it('keeps the same reading once', async () => {
    expect(await append(db, [reading('a')], 'visit-0001', nothing)).toHaveLength(1);
    expect(await append(db, [reading('a')], 'visit-0002', nothing)).toHaveLength(0);
    expect(await db.readings.count()).toBe(1);
  });

  it('lets a fuller read of the same visit take the place of the earlier one, and no other', async () => {
    await append(db, [reading('a')], 'visit-0001', nothing);
    await append(db, [reading('b', { figures: [figure('used', 1), figure('remaining', 2)] })], 'visit-0001', nothing);
    expect((await db.readings.toArray()).map((row) => row.id)).toEqual(['b']);
    await append(db, [reading('c')], 'visit-0002', nothing);
    await append(db, [reading('d', { asOf: '2026-11-20' })], 'visit-0001', nothing);
    expect((await db.readings.toArray()).map((row) => row.id).sort()).toEqual(['b', 'c', 'd']);
  });

  it('stores all of a page or nothing of it', async () => {
    const broken = { ...reading('y'), id: undefined } as unknown as Reading;
    await expect(append(db, [reading('x'), broken], 'visit-0001', nothing)).rejects.toThrow();
    expect(await db.readings.count()).toBe(0);
  });

  it('ends the same in whatever order and how often readings of different visits arrive', async () => {
    const all = ['a', 'b', 'c', 'd'].map((id, i) => reading(id, { readAt: 1_790_000_000_000 + i }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 12 }), async (sent) => {
        const fresh = new HistoryDb(`history-${count++}`);
        for (const one of sent) await append(fresh, [one], `visit-${one.id}000`, nothing);
        expect((await fresh.readings.toArray()).map((row) => row.id).sort()).toEqual([...new Set(sent.map((one) => one.id))].sort());
        await fresh.delete();
      }),
      { numRuns: 20 },
    );
  });

  it('gives the newest readings of every line first', async () => {
    await append(db, [reading('a', { readAt: 1_790_000_000_000 })], 'visit-0001', nothing);
    await append(db, [reading('b', { readAt: 1_790_000_500_000 }), reading('c', { family: 'aa', line: {}, readAt: 1_700_000_000_000 })], 'visit-0002', nothing);
    expect((await recentReadings(db, 1_790_000_600_000)).map((row) => row.id)).toEqual(['c', 'b', 'a']);
  });
});
