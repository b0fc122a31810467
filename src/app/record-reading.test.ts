import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CARRIERS } from '../carriers';
import { HistoryDb } from '../history/db';
import type { PageKind, PageReading } from '../model/reading';
import { askedTab, saveAskedTab } from '../platform/asked-tabs';
import type { Sender } from '../platform/messages';
import { load } from '../platform/store';
import { recordReading } from './record-reading';

const fake = vi.hoisted(() => {
  const area = () => {
    let kept: Record<string, unknown> = {};
    return {
      get: async (key: string | null) => (key === null ? kept : { [key]: kept[key] }),
      set: async (more: object) => void (kept = { ...kept, ...more }),
      clear: () => void (kept = {}),
    };
  };
  return { origins: [] as string[], storage: { local: area(), session: area() } };
});
vi.mock('../platform/browser', () => ({ browser: { storage: fake.storage, permissions: { getAll: async () => ({ origins: fake.origins }) } } }));

const NOW = Date.parse('2026-11-21T10:00:00+09:00');
const SITE = 'https://my.sim-next.jp';
const TAB = 7;
const evidence = { label: '残り', text: '3GB', bound: 'row head' as const };
const scope = { days: [], months: [], unread: [] };
const reading = (page: PageKind = 'usage', carrier?: string): PageReading => ({
  page,
  ...(carrier ? { carrier } : {}),
  lines: page === 'usage' ? [{ ...scope, figures: [{ id: 'remaining', value: { value: 3, unit: 'GB' }, evidence }] }] : [],
  buckets: [],
  account: { ...scope, figures: [] },
});

let db: HistoryDb;
let count = 0;
const record = (body: PageReading, over: Partial<Sender> = {}, readAt = NOW) => {
  const sender = { tab: TAB, origin: SITE, page: `${SITE}/usage/`, incognito: false, ...over };
  return recordReading(db, { reading: body, readAt, visit: '01234567-89ab' }, sender, CARRIERS, NOW);
};
const ask = (origin = SITE) => saveAskedTab(TAB, { origin, at: NOW, outcome: 'reading' });
const grant = (...hosts: string[]) => void (fake.origins = hosts.map((host) => `https://${host}/*`));
const outcome = async () => (await askedTab(TAB))?.outcome;

beforeEach(() => {
  fake.storage.local.clear();
  fake.storage.session.clear();
  grant('www.docomo.ne.jp');
  db = new HistoryDb(`record-${count++}`);
});

describe('a site that nobody has described', () => {
  it('is stored under its own name when its tab was asked for, and the user is told', async () => {
    await ask();
    expect(await record(reading())).toMatchObject({ stored: true });
    expect(await db.readings.toArray()).toMatchObject([{ carrier: 'site:my.sim-next.jp', family: 'site:my.sim-next.jp', page: `${SITE}/usage/` }]);
    expect(await outcome()).toBe('usage');
  });

  it('is stored from any tab once it is remembered', async () => {
    grant('my.sim-next.jp');
    expect(await record(reading())).toMatchObject({ stored: true });
    expect(await outcome()).toBeUndefined();
  });

  it.each([
    ['in a tab that nobody asked for', async () => undefined, {}],
    ['on another origin of an asked tab', () => ask(), { origin: 'https://ads.example' }],
    ['on another port of an asked origin', () => ask(), { origin: `${SITE}:8443` }],
    ['in another tab than the asked one', () => ask(), { tab: 8 }],
    ['over http', () => ask('http://my.sim-next.jp'), { origin: 'http://my.sim-next.jp' }],
    ['where only a wider or another permission was given', async () => void (fake.origins = ['https://*/*', 'https://*.sim-next.jp/*', '<all_urls>']), {}],
  ])('is refused %s', async (_, before, sender) => {
    await before();
    await expect(record(reading(), sender)).rejects.toThrow('refused');
    expect(await db.readings.count()).toBe(0);
  });

  it('is never stored as the carrier that it says it is', async () => {
    await ask();
    await record(reading('usage', 'docomo')).catch(() => undefined);
    expect((await db.readings.toArray()).filter(({ family }) => family !== 'site:my.sim-next.jp')).toEqual([]);
  });

  it('makes no line of a page without one readable figure', async () => {
    await ask();
    expect(await record({ ...reading(), lines: [{ ...scope, figures: [], unread: [{ figure: 'used', reason: 'two values' }] }] })).toMatchObject({
      stored: false,
    });
    expect(await outcome()).toBe('other');
  });

  it('keeps no state of a page that was read once, by hand', async () => {
    await ask();
    await record(reading('signed-out'));
    expect(await outcome()).toBe('signed-out');
    expect(await load('portals')).toEqual([]);
  });

  it('keeps the state of a remembered one', async () => {
    grant('my.sim-next.jp');
    await record(reading('signed-out'));
    expect(await load('portals')).toMatchObject([{ family: 'site:my.sim-next.jp', page: 'signed-out' }]);
  });
});

describe('a page on which nothing was found', () => {
  it('answers who asked, and changes nothing else', async () => {
    await ask('https://www.docomo.ne.jp');
    await record(reading('signed-out', 'docomo'), { origin: 'https://www.docomo.ne.jp', tab: 8 });
    expect(await record(reading('other', 'docomo'), { origin: 'https://www.docomo.ne.jp' })).toMatchObject({ stored: false });
    expect(await outcome()).toBe('other');
    expect(await load('portals')).toMatchObject([{ family: 'docomo', page: 'signed-out' }]);
  });
});

describe('a private window', () => {
  it('leaves nothing behind, and says so', async () => {
    await ask();
    expect(await record(reading(), { incognito: true })).toMatchObject({ stored: false });
    expect(await record(reading('signed-out', 'docomo'), { incognito: true, origin: 'https://www.docomo.ne.jp', tab: 8 })).toMatchObject({ stored: false });
    expect([await outcome(), await db.readings.count(), await load('portals')]).toEqual(['private', 0, []]);
  });
});

it('refuses a reading of another time', async () => {
  await expect(record(reading('usage', 'docomo'), { origin: 'https://www.docomo.ne.jp' }, NOW - 3_600_000)).rejects.toThrow('refused: clock');
});
