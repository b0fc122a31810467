import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CARRIERS } from '../carriers';
import { append } from '../history/append';
import { HistoryDb } from '../history/db';
import { deriveAll } from '../history/derived';
import { countOf, extentOf } from '../history/forget';
import { changeNotices } from '../history/notices';
import type { Notice } from '../model/notice';
import type { BucketScope, Figure, Reading } from '../model/reading';
import type { LineSummary } from '../model/summary';
import { load, save } from '../platform/store';
import { deriveWith } from './derive';
import { forget } from './forget';

const fake = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, cleared: [] as string[] }));
vi.mock('../platform/browser', () => ({
  browser: {
    notifications: { clear: async (key: string) => void fake.cleared.push(key) },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: fake.kept[key] }),
        set: async (more: object) => void Object.assign(fake.kept, structuredClone(more)),
        clear: async () => void (fake.kept = {}),
      },
    },
  },
}));

const DAY = 86_400_000;
const START = Date.parse('2026-11-02T12:00:00+09:00');
const NOW = START + 20 * DAY;
const derive = deriveWith(CARRIERS, NOW);
const evidence = { label: '', text: '', bound: 'row head' as const };
const gb = (id: Figure['id'], value: number): Figure => ({ id, value: { value, unit: 'GB', decimals: 2 }, evidence });
const pool = (used: number): BucketScope => ({ kind: 'shared', members: [], figures: [gb('used', used)], days: [], months: [], unread: [] });
const reading = (number: string | undefined, day: number, over: Partial<Reading> = {}): Reading => ({
  id: `${number}-${day}-${over.family ?? 'docomo'}`,
  carrier: 'docomo',
  family: 'docomo',
  line: number ? { number } : {},
  readAt: START + day * DAY,
  page: 'https://www.docomo.ne.jp/mydocomo/data/',
  cycle: { start: '2026-11-01', end: '2026-11-30' },
  figures: [gb('used', day + 1)],
  buckets: [],
  account: [],
  days: [{ date: '2026-11-01', value: 1, unit: 'GB' }],
  months: [{ month: '2026-10', value: 9, unit: 'GB' }],
  unread: [],
  readerVersion: 1,
  ...over,
});
const notice = (line: string): Notice => ({ key: `${line}|x|used|80`, line, rule: 'used', level: '80', cycle: '', state: 'sent', since: NOW, says: {} });
const summary = (...keys: string[]) => ({
  version: 1 as const,
  portals: [],
  lines: keys.map((key): LineSummary => ({ key, carrier: 'docomo', family: key.split(':')[0] as string, unread: [] })),
});
const ALL = ['docomo:1234', 'docomo:5678', 'au:9999'];

let db: HistoryDb;
let count = 0;
const dump = async () => Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
const keep = async (...readings: Reading[]) => {
  for (const one of readings) await append(db, [one], `visit-${one.id}`, derive);
};

beforeEach(async () => {
  Object.assign(fake, { kept: {}, cleared: [] });
  db = new HistoryDb(`forget-${count++}`);
  for (const day of [0, 3, 7]) await keep(reading('1234', day), reading('5678', day), reading('9999', day, { carrier: 'au', family: 'au' }));
  await deriveAll(db, 1, derive);
  for (const line of ALL) await changeNotices(db, line, NOW, () => ({ put: [notice(line)], remove: [] }));
  await db.lines.bulkPut(ALL.map((key) => ({ key, nickname: key })));
  await save('summary', summary(...ALL));
  const rules = Object.fromEntries(['*', ...ALL].map((key) => [key, { used: { on: true } }]));
  await save('settings', {
    language: 'en',
    badge: { shows: 'used', staleAfterHours: 24, line: 'docomo:1234' },
    alerts: { rules, quiet: { from: '22:00', to: '07:00' } },
    lines: Object.fromEntries(ALL.map((key) => [key, { nickname: key }])),
    visits: ['docomo', 'au'],
  });
  await save(
    'portals',
    ['docomo', 'au'].map((family) => ({ family, page: 'signed-out' as const, at: NOW })),
  );
  await save(
    'visits',
    ['docomo', 'au'].map((family) => ({ family, failures: 0 })),
  );
});

describe('one line', () => {
  it('is gone from every table, and the others stay as they were', async () => {
    const before = await dump();
    await forget(db, { line: 'docomo:1234' });
    const after = await dump();
    expect(JSON.stringify(after)).not.toContain('1234');
    for (const [table, rows] of Object.entries(before))
      expect(after[table], table).toEqual((rows as object[]).filter((row) => !JSON.stringify(row).includes('1234')));
    expect([await countOf(db, 'docomo:1234'), await countOf(db, 'docomo:5678')]).toEqual([0, 3]);
  });

  it('takes its settings with it, and what stands on the screen', async () => {
    await forget(db, { line: 'docomo:1234' });
    expect(fake.cleared).toEqual(['docomo:1234|x|used|80']);
    const settings = await load('settings');
    expect(JSON.stringify(settings)).not.toContain('1234');
    expect(settings).toMatchObject({
      language: 'en',
      badge: { shows: 'used', staleAfterHours: 24 },
      alerts: { quiet: { from: '22:00', to: '07:00' } },
      visits: ['docomo', 'au'],
    });
    expect([Object.keys(settings.lines ?? {}), Object.keys(settings.alerts?.rules ?? {})]).toEqual([ALL.slice(1), ['*', ...ALL.slice(1)]]);
    expect((await load('portals')).map(({ family }) => family)).toEqual(['docomo', 'au']);
  });

  it('leaves the badge on another line', async () => {
    await forget(db, { line: 'docomo:5678' });
    expect((await load('settings')).badge).toEqual({ shows: 'used', staleAfterHours: 24, line: 'docomo:1234' });
  });

  it('as the last of its family takes the visits to its portal with it', async () => {
    await forget(db, { line: 'au:9999' });
    expect((await load('settings')).visits).toEqual(['docomo']);
    expect([await load('portals'), await load('visits')].map((list) => list.map(({ family }) => family))).toEqual([['docomo'], ['docomo']]);
  });

  it('done twice it comes to the same', async () => {
    await forget(db, { line: 'docomo:1234' });
    const [once, kept] = [await dump(), structuredClone(fake.kept)];
    await forget(db, { line: 'docomo:1234' });
    expect([await dump(), fake.kept]).toEqual([once, kept]);
  });

  it('begins anew with its next reading', async () => {
    await forget(db, { line: 'docomo:1234' });
    await keep(reading('1234', 10, { days: [], months: [] }));
    const fresh = new HistoryDb(`forget-fresh-${count++}`);
    await append(fresh, [reading('1234', 10, { days: [], months: [] })], 'visit-1234-10', derive);
    for (const table of ['points', 'days', 'months', 'lines', 'notices'])
      expect(
        (await db.table(table).toArray()).filter((row) => JSON.stringify(row).includes('1234')),
        table,
      ).toEqual(await fresh.table(table).toArray());
    let told: unknown;
    await changeNotices(db, 'docomo:1234', NOW, (look) => {
      told = look;
      return { put: [], remove: [] };
    });
    expect(told).toEqual({ notices: [], firstSight: true });
  });

  it('takes readings without a number along that are its own', async () => {
    await keep(reading(undefined, -1, { page: 'https://www.docomo.ne.jp/x' }));
    await forget(db, { line: 'docomo:' });
    await forget(db, { line: 'docomo:1234' });
    expect((await db.readings.where('belongs').startsWith('docomo').toArray()).map(({ belongs }) => belongs)).toEqual(Array(3).fill('docomo:5678'));
  });

  it('leaves a pool to the other lines that tell of it, and takes with it what nobody else does', async () => {
    await keep(reading('1234', 8, { buckets: [pool(30)] }), reading('5678', 9, { buckets: [pool(31)] }));
    expect(await db.points.where('[key+at]').between(['docomo~pool', 0], ['docomo~pool', NOW]).count()).toBe(2);
    await forget(db, { line: 'docomo:1234' });
    expect((await db.points.toArray()).filter(({ key }) => key === 'docomo~pool').map(({ usedMB }) => usedMB)).toEqual([31_000]);
    await forget(db, { line: 'docomo:5678' });
    expect(JSON.stringify(await dump())).not.toMatch(/docomo[:~]/);
  });
});

describe('everything', () => {
  it('leaves empty tables and an empty storage, and what is on the screen is taken back', async () => {
    await forget(db, {});
    expect(Object.values(await dump())).toEqual(db.tables.map(() => []));
    expect(fake.kept).toEqual({});
    expect(fake.cleared.sort()).toEqual(ALL.map((line) => notice(line).key).sort());
    expect(await extentOf(db)).toEqual({ readings: 0 });
    await forget(db, {});
    expect([await db.readings.count(), fake.kept]).toEqual([0, {}]);
  });

  it('and begins anew', async () => {
    await forget(db, {});
    await keep(reading('1234', 10));
    expect([await extentOf(db), await countOf(db, 'docomo:1234')]).toEqual([{ readings: 1, since: START + 10 * DAY }, 1]);
  });
});

it.each([{ line: '*' }, { line: 7 }, { everything: true }, null, 'docomo:1234'])('refuses %j and forgets nothing', async (body) => {
  const [before, kept] = [await dump(), structuredClone(fake.kept)];
  await expect(forget(db, body)).rejects.toThrow('refused');
  expect([await dump(), fake.kept]).toEqual([before, kept]);
});

it('knows how many readings there are and since when', async () => expect(await extentOf(db)).toEqual({ readings: 9, since: START }));
