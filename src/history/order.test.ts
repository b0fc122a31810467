/** Readings are a set: in whatever order, portions and however often they arrive, points, days and months end the same. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveWith } from '../app/derive';
import { CARRIERS } from '../carriers';
import { jstDate, plusDays } from '../model/jst';
import type { BucketScope, Figure, Reading } from '../model/reading';
import { append } from './append';
import { HistoryDb } from './db';
import { deriveAll } from './derived';

const DAY = 86_400_000;
const START = Date.parse('2027-12-25T10:00:00+09:00');
const NOW = START + 300 * DAY;
const evidence = { label: '', text: '', bound: 'row head' as const };
const GB = (id: Figure['id'], value: number): Figure => ({ id, value: { value, unit: 'GB', decimals: 2 }, evidence });

interface Made {
  reading: Reading;
  visit: string;
}

/** One of a family's lines, or none of them, at some hour; cycles, tables and pools on some of its pages. */
const made = fc.record({
  day: fc.integer({ min: 0, max: 130 }),
  minute: fc.integer({ min: 0, max: 1439 }),
  line: fc.constantFrom('1111', '2222', undefined, undefined),
  carrier: fc.constantFrom('softbank', 'docomo', 'povo'),
  used: fc.option(
    fc.integer({ min: 0, max: 900 }).map((hundredths) => hundredths / 100),
    { nil: undefined },
  ),
  left: fc.option(
    fc.integer({ min: 0, max: 900 }).map((hundredths) => hundredths / 100),
    { nil: undefined },
  ),
  cycle: fc.constantFrom(undefined, undefined, 10, 20, 31),
  table: fc.constantFrom(0, 0, 0, 2, 4),
  pool: fc.boolean(),
  visit: fc.constantFrom('visit-000a', 'visit-000b', undefined),
  asOf: fc.boolean(),
});

function readings(list: readonly (typeof made extends fc.Arbitrary<infer T> ? T : never)[]): Made[] {
  return list.map((one, index) => {
    // no two at the same instant: a page is read once
    const readAt = START + one.day * DAY + one.minute * 60_000 + index;
    const today = jstDate(readAt);
    const rule = one.cycle && one.carrier === 'softbank' ? one.cycle : undefined;
    const figures = [...(one.used === undefined ? [] : [GB('used', one.used)]), ...(one.left === undefined ? [] : [GB('remaining', one.left)])];
    const pool: BucketScope = { kind: 'shared', members: [], figures: [GB('used', (one.used ?? 0) * 2)], days: [], months: [], unread: [] };
    const reading: Reading = {
      id: `reading-${index}`,
      carrier: one.carrier,
      family: one.carrier,
      line: one.line ? { number: one.line } : {},
      readAt,
      ...(one.asOf ? { asOf: plusDays(today, -1) } : {}),
      page: 'https://portal.example/usage',
      ...(rule ? { cycle: cycleOf(today, rule) } : {}),
      figures,
      buckets: one.pool ? [pool] : [],
      account: [],
      days: Array.from({ length: one.table }, (_, back) => ({ date: plusDays(today, -back), value: (readAt % 700) + back, unit: 'MB' as const })),
      months: one.table > 2 ? [{ month: today.slice(0, 7), value: readAt % 9000, unit: 'MB' as const }] : [],
      unread: [],
      readerVersion: 1,
    };
    return { reading, visit: one.visit ?? `visit-${index}-only` };
  });
}

function cycleOf(today: string, closingDay: number) {
  let end = today;
  while (Number(end.slice(8)) !== closingDay && !(closingDay === 31 && plusDays(end, 1).endsWith('-01'))) end = plusDays(end, 1);
  let start = plusDays(end, -1);
  const isEnd = (day: string) => Number(day.slice(8)) === closingDay || (closingDay === 31 && plusDays(day, 1).endsWith('-01'));
  while (!isEnd(plusDays(start, -1))) start = plusDays(start, -1);
  return { start, end };
}

let count = 0;
async function after(portions: readonly Made[][], then?: (db: HistoryDb) => Promise<void>) {
  const db = new HistoryDb(`order-${count++}`);
  for (const portion of portions)
    for (const visit of new Set(portion.map((one) => one.visit)))
      await append(
        db,
        portion.filter((one) => one.visit === visit).map(({ reading }) => reading),
        visit,
        deriveWith(CARRIERS, NOW),
      );
  await then?.(db);
  const found = {
    readings: (await db.readings.toArray()).map(({ id, belongs }) => `${id} ${belongs}`),
    points: await db.points.toArray(),
    days: await db.days.toArray(),
    months: await db.months.toArray(),
    lines: (await db.lines.toArray()).filter(({ learntClosingDay }) => learntClosingDay !== undefined),
  };
  await db.delete();
  return found;
}

const shuffled = fc.array(made, { minLength: 2, maxLength: 14 }).chain((list) => {
  const all = readings(list);
  const order = fc.shuffledSubarray(all, { minLength: all.length });
  return fc.record({ all: fc.constant(all), order, again: fc.subarray(all), size: fc.integer({ min: 1, max: 4 }) });
});

it('ends the same in any order, in any portions, however often', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, async ({ all, order, again, size }) => {
      const sent = [...order, ...again];
      const portions = Array.from({ length: Math.ceil(sent.length / size) }, (_, n) => sent.slice(n * size, (n + 1) * size));
      const once = await after([all]);
      expect(await after(portions)).toEqual(once);
      // and what is kept is what its readings come to
      expect(await after([all], (db) => deriveAll(db, 2, deriveWith(CARRIERS, NOW)))).toEqual(once);
      const dates = once.days.filter(({ portal, between }) => [portal, between].some((seen) => seen && !(seen.MB >= 0 && seen.share >= 0 && seen.share <= 1)));
      expect(dates).toEqual([]);
      const kept = new Set(once.readings.map((row) => row.split(' ')[0]));
      expect(once.points.filter(({ reading }) => !kept.has(reading))).toEqual([]);
    }),
    { seed: 20_280_229, numRuns: 40 },
  );
}, 60_000);
