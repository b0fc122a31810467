import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DECEMBER, gb, jst, lineAt, NOVEMBER, only, usedOf } from '../../tests/support/looks';
import { CARRIERS } from '../carriers';
import { HistoryDb } from '../history/db';
import { nextDue } from '../history/notices';
import type { AlertChoice } from '../model/settings';
import { settingsOf } from '../model/settings';
import type { LineSummary } from '../model/summary';
import { checkAlerts } from './check-alerts';

/** The browser’s own list of notifications: one of a key already there takes its place. */
const fake = vi.hoisted(() => ({ shown: new Map<string, { title: string; message: string }>(), created: [] as string[], dies: '' as '' | 'before' | 'after' }));
vi.mock('../platform/browser', () => ({
  browser: {
    notifications: {
      create: async (key: string, said: { title: string; message: string }) => {
        if (fake.dies === 'before') throw new Error('gone');
        fake.shown.set(key, said);
        fake.created.push(key);
        if (fake.dies === 'after') throw new Error('gone');
      },
      clear: async (key: string) => fake.shown.delete(key),
    },
  },
}));

const NOW = jst('2026-11-20');
const KEY = 'docomo:1234|2026-11-01|used|80';
let name = '';
let db: HistoryDb;
let count = 0;

/** The worker starts anew: nothing is remembered but what is stored. */
const restart = () => void (db = new HistoryDb(name));
const check = (line: Partial<LineSummary>, now = NOW, choice: AlertChoice = only('used'), language = 'en') =>
  checkAlerts(db, { version: 1, lines: [lineAt(now, line)], portals: [] }, CARRIERS, settingsOf({ language, alerts: choice }), now, 'Asia/Tokyo');
const states = async () => (await db.notices.toArray()).map(({ level, state }) => `${level} ${state}`);

beforeEach(async () => {
  fake.shown.clear();
  fake.created.length = 0;
  fake.dies = '';
  name = `alerts-${count++}`;
  restart();
  await check(usedOf(1, 5));
});

it('tells once, in the user’s language, under the episode’s key', async () => {
  await check({ ...usedOf(4, 5), number: '1234' }, NOW, only('used'), 'zh-Hans');
  await check(usedOf(4.2, 5));
  expect(fake.created).toEqual([KEY]);
  expect(fake.shown.get(KEY)).toMatchObject({ title: 'docomo ••1234：流量已用 80%', message: '剩余 1 GB，可用至 11月30日。点击打开运营商官网。' });
  expect(await states()).toEqual(['80 sent']);
});

it('tells nothing at first sight', async () => {
  name = `alerts-${count++}`;
  restart();
  await check(usedOf(4.6, 5));
  expect([fake.created, await states()]).toEqual([[], ['80 passed', '90 passed']]);
});

describe('a worker that dies, or a browser that will not show', () => {
  it.each(['before', 'after'] as const)('%s it is shown: shows the same again, under the same key', async (dies) => {
    fake.dies = dies;
    await check(usedOf(4, 5));
    expect(await states()).toEqual(['80 due']);
    fake.dies = '';
    restart();
    await check(usedOf(4, 5));
    expect([...fake.shown.keys()]).toEqual([KEY]);
    restart();
    await check(usedOf(4, 5));
    expect([new Set(fake.created), await states()]).toEqual([new Set([KEY]), ['80 sent']]);
    expect(fake.created).toHaveLength(dies === 'after' ? 2 : 1);
  });

  it('and finds more used when it starts: tells the stronger alone', async () => {
    fake.dies = 'before';
    await check(usedOf(4, 5));
    fake.dies = '';
    restart();
    await check(usedOf(4.6, 5));
    expect(fake.created).toEqual([KEY.replace('80', '90')]);
  });

  it('and finds the cycle over: tells nothing of it', async () => {
    fake.dies = 'before';
    await check(usedOf(4, 5));
    fake.dies = '';
    restart();
    await check({ ...usedOf(4, 5), readAt: NOW }, jst('2026-12-01'));
    expect(fake.created).toEqual([]);
  });
});

it('two looks at once tell under one key', async () => {
  await Promise.all([check(usedOf(4, 5)), check(usedOf(4, 5)), check(usedOf(4, 5))]);
  expect([[...fake.shown.keys()], await states()]).toEqual([[KEY], ['80 sent']]);
  await check(usedOf(4, 5));
  expect(new Set(fake.created)).toEqual(new Set([KEY]));
});

it('waits for the end of the quiet hours, through restarts, and then tells once', async () => {
  const choice = { ...only('used'), quiet: { from: '22:00', to: '07:00' } };
  await check(usedOf(4, 5), jst('2026-11-20T23:00'), choice);
  restart();
  await check(usedOf(4.1, 5), jst('2026-11-21T06:59'), choice);
  expect([fake.created, await nextDue(db, jst('2026-11-21T06:59'))]).toEqual([[], jst('2026-11-21T07:00')]);
  await check(usedOf(4.2, 5), jst('2026-11-21T07:00'), choice);
  await check(usedOf(4.2, 5), jst('2026-11-21T07:01'), choice);
  expect(fake.created).toEqual([KEY]);
});

it('what was missed is made up once', async () => {
  const choice = only('renewed');
  await check({ ...usedOf(1, 5), readAt: NOW }, jst('2026-12-20'), choice);
  await check({ ...usedOf(1, 5), readAt: NOW }, jst('2027-01-20'), choice);
  expect(fake.created).toEqual(['docomo:1234|2026-12-01|renewed|on']);
});

it('takes back what is over', async () => {
  await check(usedOf(4, 5));
  await check({ ...usedOf(0, 5), cycle: DECEMBER }, jst('2026-12-02'));
  expect([fake.shown.size, await states()]).toEqual([0, []]);
});

it.each([{ archived: true }, { hidden: true }])('does not watch a line that is %j', async (over) => {
  await check({ ...usedOf(4, 5), ...over });
  expect([fake.created, await states()]).toEqual([[], []]);
  await check({ ...usedOf(4, 5), cycle: NOVEMBER });
  expect(fake.created).toEqual([KEY]);
});

it('keeps what is due of a line that is archived before it is shown', async () => {
  fake.dies = 'before';
  await check(usedOf(4, 5));
  fake.dies = '';
  await check({ ...usedOf(4, 5), archived: true });
  expect([fake.created, await states()]).toEqual([[], ['80 due']]);
});

it('tells of a pool once, whatever lines draw on it', async () => {
  const pool = { used: gb(9), remaining: gb(1), total: gb(10) };
  const lines = ['1111', '2222', '3333'].map((number) => ({ ...lineAt(NOW), key: `docomo:${number}`, number, pool }));
  const look = (now: number, share: number) =>
    checkAlerts(
      db,
      { version: 1, lines: lines.map((line) => ({ ...line, readAt: now, pool: { ...pool, used: gb(share), remaining: gb(10 - share) } })), portals: [] },
      CARRIERS,
      settingsOf({ language: 'en', alerts: only('used') }),
      now,
      'Asia/Tokyo',
    );
  await look(NOW, 1);
  await look(NOW + 1, 9);
  expect(fake.created).toEqual(['docomo:1111|2026-11-01|used|90']);
});
