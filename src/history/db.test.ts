/** What was left by earlier versions, made without Dexie, which multiplies its versions by ten. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { deriveWith } from '../app/derive';
import { CARRIERS } from '../carriers';
import { jstDate } from '../model/jst';
import { HistoryDb } from './db';
import { deriveAll } from './derived';
import { recentReadings, usageDays } from './query';

const DAY = 86_400_000;
const START = Date.parse('2027-11-02T12:00:00+09:00');
const NOW = START + 30 * DAY;
const evidence = { label: '', text: '', bound: 'row head' };
/** As version 1 stored it. */
const row = (id: string, day: number, over: object = {}) => ({
  id,
  carrier: 'docomo',
  family: 'docomo',
  line: { number: '1111' },
  lineKey: 'docomo:1111',
  visit: `visit-${id}`,
  readAt: START + day * DAY,
  page: 'https://www.docomo.ne.jp/mydocomo/data/',
  figures: [{ id: 'used', value: { value: 100 + 10 * day, unit: 'MB' }, evidence }],
  buckets: [],
  account: [],
  days: [],
  months: [],
  unread: [],
  readerVersion: 1,
  ...over,
});
const nameless = { line: {}, lineKey: 'docomo:' };
const second = { line: { number: '2222' }, lineKey: 'docomo:2222' };

let db: HistoryDb;
let count = 0;
afterEach(() => db.delete());

async function leftByVersion1(rows: readonly object[]): Promise<HistoryDb> {
  const name = `old-${count++}`;
  await new Promise<void>((done, fail) => {
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => {
      const readings = request.result.createObjectStore('readings', { keyPath: 'id' });
      readings.createIndex('lineKey', 'lineKey');
      readings.createIndex('[lineKey+readAt]', ['lineKey', 'readAt']);
      readings.createIndex('readAt', 'readAt');
      readings.createIndex('[visit+lineKey]', ['visit', 'lineKey']);
      for (const one of rows) readings.add(one);
    };
    request.onsuccess = () => {
      request.result.close();
      done();
    };
    request.onerror = () => fail(request.error);
  });
  db = new HistoryDb(name);
  return db;
}
const belongs = async () => Object.fromEntries((await db.readings.toArray()).map((reading) => [reading.id, reading.belongs]));

it('version 1: every reading is kept, knows its line, and the days are worked out', async () => {
  await leftByVersion1([row('a', 0), row('b', 10), row('c', 5, nameless)]);
  expect(await belongs()).toEqual({ a: 'docomo:1111', b: 'docomo:1111', c: 'docomo:1111' });
  expect(await usageDays(db, 'docomo:1111', '2027-11-01', '2027-11-30')).toEqual([]);
  await deriveAll(db, 1, deriveWith(CARRIERS, NOW));
  const days = await usageDays(db, 'docomo:1111', '2027-11-01', '2027-11-30');
  expect(days.map(({ date }) => date)).toEqual(Array.from({ length: 12 }, (_, day) => jstDate(START + (day - 1) * DAY)));
  expect(days.reduce((sum, { between }) => sum + (between?.MB ?? 0), 0)).toBeCloseTo(200, 9);
  expect((await recentReadings(db, NOW)).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

it('version 1: a reading without a number is of the only line until a second one is read', async () => {
  await leftByVersion1([row('a', 3), row('before', 1, nameless), row('between', 8, nameless), row('second', 10, second), row('after', 12, nameless)]);
  expect(await belongs()).toEqual({ a: 'docomo:1111', before: 'docomo:1111', between: 'docomo:1111', second: 'docomo:2222', after: 'docomo:' });
});

it('version 1 without a reading', async () => {
  await leftByVersion1([]);
  await deriveAll(db, 1, deriveWith(CARRIERS, NOW));
  expect([await db.readings.count(), await db.days.count(), (await db.marks.get('derived'))?.value]).toEqual([0, 0, 1]);
});

it('what is worked out once is not worked out again, and a worker that dies goes on where it was', async () => {
  await leftByVersion1([row('a', 0), row('b', 10), row('c', 5, { ...second, family: 'au', lineKey: 'au:2222' })]);
  let worked: string[] = [];
  const derive = deriveWith(CARRIERS, NOW);
  const watching = (dieAt?: string) => ({
    ...derive,
    series: (...[reading, facts]: Parameters<typeof derive.series>) => {
      if (reading.belongs === dieAt) throw new Error('died');
      worked.push(reading.id);
      return derive.series(reading, facts);
    },
  });
  await expect(deriveAll(db, 1, watching('docomo:1111'))).rejects.toThrow('died');
  expect(worked).toEqual(['c']);
  worked = [];
  await deriveAll(db, 1, watching());
  expect(worked.sort()).toEqual(['a', 'b']);
  await deriveAll(db, 1, watching());
  expect(worked).toHaveLength(2);
  await deriveAll(db, 2, watching());
  expect(worked).toHaveLength(5);
});
