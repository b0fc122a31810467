/** Whose readings are, what their pages teach, and clocks that were wrong. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deriveWith } from '../app/derive';
import { CARRIERS } from '../carriers';
import type { Figure, Reading } from '../model/reading';
import { append, moveReadings } from './append';
import { HistoryDb } from './db';
import { recentReadings, usageDays } from './query';

const DAY = 86_400_000;
const START = Date.parse('2028-01-12T12:00:00+09:00');
const evidence = { label: '', text: '', bound: 'row head' as const };
const MB = (id: Figure['id'], value: number): Figure => ({ id, value: { value, unit: 'MB' }, evidence });
let made = 0;
const reading = (day: number, usedMB: number, over: Partial<Reading> = {}): Reading => ({
  id: `r${made++}`,
  carrier: 'softbank',
  family: 'softbank',
  line: { number: '1111' },
  readAt: START + day * DAY,
  page: 'https://my.softbank.jp/',
  figures: [MB('used', usedMB)],
  buckets: [],
  account: [],
  days: [],
  months: [],
  unread: [],
  readerVersion: 1,
  ...over,
});
const cycle = { start: '2028-01-11', end: '2028-02-10' };

let db: HistoryDb;
let count = 0;
beforeEach(() => void (db = new HistoryDb(`lines-${count++}`)));
afterEach(() => db.delete());
const add = (one: Reading, now = START + 100 * DAY) => append(db, [one], `visit-${one.id}-only`, deriveWith(CARRIERS, now));
const MBs = async (key: string) => Math.round((await usageDays(db, key, '2000-01-01', '2100-01-01')).reduce((sum, { between }) => sum + (between?.MB ?? 0), 0));

it('a page that prints its cycle teaches the closing day, also of what was read before', async () => {
  await add(reading(2, 300));
  await add(reading(20, 900));
  expect(await MBs('softbank:1111')).toBe(600);
  await add(reading(28, 1000, { cycle }));
  expect(await db.lines.toArray()).toMatchObject([{ key: 'softbank:1111', learntClosingDay: 10 }]);
  // since the reset, and not over it
  expect(await MBs('softbank:1111')).toBe(1000);
  await add(reading(32, 200));
  expect(await MBs('softbank:1111')).toBe(1200);
});

it('the closing day that was taught last holds, whichever arrives last', async () => {
  const [old, late] = [reading(2, 300, { cycle }), reading(50, 300, { cycle: { start: '2028-02-21', end: '2028-03-20' } })];
  await add(late);
  await add(old);
  expect(await db.lines.toArray()).toMatchObject([{ learntClosingDay: 20 }]);
});

it('the nameless line becomes the first number with all that was said of it; with a second number it stays apart', async () => {
  await add(reading(1, 100, { line: {} }));
  await db.lines.put({ key: 'softbank:', nickname: 'A', tripEnd: '2028-02-01' });
  await add(reading(2, 200));
  expect(await db.lines.toArray()).toEqual([{ key: 'softbank:1111', nickname: 'A', tripEnd: '2028-02-01' }]);
  await add(reading(5, 400, { line: { number: '2222' } }));
  await add(reading(6, 300, { line: {} }));
  expect((await db.readings.orderBy('belongs').uniqueKeys()) as string[]).toEqual(['softbank:', 'softbank:1111', 'softbank:2222']);
  expect(await MBs('softbank:1111')).toBe(100);
});

it('a number that turns out to have been there earlier takes nothing that the user gave away', async () => {
  await add(reading(2, 200));
  await add(reading(3, 200, { line: { number: '2222' } }));
  await add(reading(4, 300, { line: {} }));
  await moveReadings(db, 'softbank:', 'softbank:1111', deriveWith(CARRIERS, START + 100 * DAY));
  await add(reading(1, 100, { line: { number: '2222' } }));
  expect(await MBs('softbank:1111')).toBe(100);
  expect(await db.readings.where('belongs').equals('softbank:').count()).toBe(0);
});

it('an archived line keeps its history', async () => {
  await add(reading(2, 200));
  await add(reading(3, 300));
  await db.lines.put({ key: 'softbank:1111', archived: true });
  expect([await MBs('softbank:1111'), (await recentReadings(db, START + 900 * DAY)).length]).toEqual([100, 2]);
});

it('what was read by a clock that was ahead says nothing until then', async () => {
  const table = (value: number) => ({ days: [{ date: '2028-01-13', value, unit: 'MB' as const }] });
  await add(reading(1, 100));
  // the clock is a month ahead, then set right
  await add(reading(31, 100, table(999)), START + 31 * DAY);
  await add(reading(2, 300, table(50)), START + 2 * DAY);
  await add(reading(3, 450), START + 3 * DAY);
  expect(await MBs('softbank:1111')).toBe(350);
  expect((await usageDays(db, 'softbank:1111', '2028-01-13', '2028-01-13'))[0]?.portal?.MB).toBe(50);
  expect((await recentReadings(db, START + 3 * DAY)).map(({ readAt }) => (readAt - START) / DAY)).toEqual([3, 2, 1]);
});

it('the newest reading of every page is at hand, also where pages have a new address each time', async () => {
  for (let day = 0; day < 70; day++) await add(reading(day / 2, day, { page: `https://my.softbank.jp/${String(day).padStart(3, '0')}` }));
  await add(reading(10, 5, { page: 'https://my.softbank.jp/bill', figures: [{ id: 'bill', value: 3000, evidence }] }));
  const recent = await recentReadings(db, START + 40 * DAY);
  expect(recent[0]?.page).toBe('https://my.softbank.jp/069');
  expect(new Set(recent.map(({ id }) => id)).size).toBe(recent.length);
});

it('a superseded reading leaves no day behind', async () => {
  const pool = { kind: 'shared' as const, members: [], figures: [MB('used', 700)], days: [], months: [], unread: [] };
  const derive = deriveWith(CARRIERS, START + 100 * DAY);
  await append(db, [reading(2, 100, { cycle })], 'visit-0001', derive);
  await append(db, [reading(4, 900, { cycle, buckets: [pool] })], 'visit-0002', derive);
  expect([await MBs('softbank:1111'), await MBs('softbank~pool')]).toEqual([900, 700]);
  await append(db, [reading(4.001, 300, { cycle, figures: [MB('used', 300), MB('remaining', 700), MB('total', 1000)] })], 'visit-0002', derive);
  expect([await MBs('softbank:1111'), await MBs('softbank~pool'), await db.points.count()]).toEqual([300, 0, 2]);
});

it('of two tables the one read of the whole day counts, then the one read last, whichever arrives last', async () => {
  const table = (value: number, more: Partial<Reading> = {}) => ({ days: [{ date: '2028-01-14', value, unit: 'MB' as const }], ...more });
  const whole = reading(3, 300, table(500));
  // another device reads later what the portal says as of the day itself
  const part = reading(4, 300, table(200, { asOf: '2028-01-14T09:00:00+09:00' }));
  const later = reading(5, 400, table(510));
  const portal = async () => (await usageDays(db, 'softbank:1111', '2028-01-14', '2028-01-14'))[0]?.portal;
  await add(whole);
  await add(part);
  expect(await portal()).toMatchObject({ MB: 500, share: 1 });
  await add(later);
  expect(await portal()).toMatchObject({ MB: 510, share: 1 });
  await add(reading(4.5, 350, table(505)));
  expect(await portal()).toMatchObject({ MB: 510, share: 1 });
});

it.each([
  ['as they come', [0, 1]],
  ['the later one first', [1, 0]],
])('of one visit the later and no less full reading stays: %s', async (_, order) => {
  const both = [reading(2, 100), reading(2.001, 110)] as const;
  for (const index of order) await append(db, [both[index] as Reading], 'visit-0001', deriveWith(CARRIERS, START + 100 * DAY));
  expect((await db.readings.toArray()).map(({ id }) => id)).toEqual([both[1].id]);
});
