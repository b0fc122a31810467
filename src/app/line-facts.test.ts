import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CARRIERS } from '../carriers';
import { append } from '../history/append';
import { HistoryDb } from '../history/db';
import type { Reading } from '../model/reading';
import { deriveWith } from './derive';
import { applyUserFacts } from './line-facts';

const reading = (id: string, day: string, used: number): Reading => ({
  id,
  carrier: 'softbank',
  family: 'softbank',
  line: { number: '5678' },
  readAt: Date.parse(`${day}T12:00:00+09:00`),
  page: 'https://re11.my.softbank.jp/',
  figures: [{ id: 'used', value: { value: used, unit: 'GB', decimals: 2 }, evidence: { label: '', text: '', bound: 'row head' } }],
  buckets: [],
  account: [],
  days: [],
  months: [],
  unread: [],
  readerVersion: 1,
});

let db: HistoryDb;
let count = 0;
beforeEach(async () => {
  db = new HistoryDb(`facts-${count++}`);
  for (const one of [reading('a', '2026-11-09', 4), reading('b', '2026-11-12', 0.5)]) await append(db, [one], `visit-${one.id}`, deriveWith(CARRIERS));
});
afterEach(() => db.delete());

const KEY = 'softbank:5678';
const cycles = async () => (await db.points.toArray()).map(({ cycle }) => cycle?.start);

it('works a line’s days out anew once its user says when its month closes', async () => {
  expect(await cycles()).toEqual([undefined, undefined]);
  await applyUserFacts(db, { [KEY]: { closingDay: 10 } }, CARRIERS);
  expect(await cycles()).toEqual(['2026-10-11', '2026-11-11']);
  expect((await db.days.get([KEY, '2026-11-11']))?.between?.MB).toBeGreaterThan(0);
  await applyUserFacts(db, {}, CARRIERS);
  expect(await cycles()).toEqual([undefined, undefined]);
});

it('keeps what pages taught, and changes nothing the second time', async () => {
  await db.lines.put({ key: KEY, learntClosingDay: 20, learntAt: 5 });
  for (let again = 0; again < 2; again++) await applyUserFacts(db, { [KEY]: { nickname: 'work' } }, CARRIERS);
  expect(await db.lines.toArray()).toEqual([{ key: KEY, learntClosingDay: 20, learntAt: 5, nickname: 'work' }]);
});

it('says of the line what was said of it while it had no number', async () => {
  await applyUserFacts(db, { 'softbank:': { closingDay: 10, nickname: 'mine' } }, CARRIERS);
  expect(await db.lines.get(KEY)).toMatchObject({ closingDay: 10, nickname: 'mine' });
  expect(await cycles()).toEqual(['2026-10-11', '2026-11-11']);
});
