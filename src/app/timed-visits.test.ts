import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CARRIERS } from '../carriers';
import type { VisitState } from '../model/visits';
import { load, save } from '../platform/store';
import { noteVisit, visitPortals } from './timed-visits';

interface Tab {
  id: number;
  url?: string;
  active: boolean;
  status: string;
  incognito: boolean;
  windowId: number;
}
const fake = vi.hoisted(() => {
  const area = () => {
    const kept: Record<string, unknown> = {};
    return {
      kept,
      get: async (key: string) => ({ [key]: kept[key] }),
      set: async (more: object) => void Object.assign(kept, more),
      remove: async (key: string) => void delete kept[key],
      clear: () => {
        for (const key of Object.keys(kept)) delete kept[key];
      },
    };
  };
  return { hosts: [] as string[], tabs: [] as Tab[], alarm: 0, shown: [] as string[][], cleared: [] as string[], local: area(), session: area() };
});
vi.mock('../platform/browser', () => ({
  browser: {
    storage: { local: fake.local, session: fake.session },
    permissions: { getAll: async () => ({ origins: fake.hosts.map((host) => `https://${host}/*`) }) },
    alarms: { create: (_: string, { when }: { when: number }) => void (fake.alarm = when) },
    notifications: {
      create: async (...of: [string, { title: string; message: string }]) => void fake.shown.push([of[0], of[1].title, of[1].message]),
      clear: async (key: string) => void fake.cleared.push(key),
    },
    tabs: {
      query: async () => fake.tabs.filter(({ active }) => active),
      get: async (id: number) => fake.tabs.find((tab) => tab.id === id) ?? Promise.reject(new Error('No tab')),
      remove: async (id: number) => void (fake.tabs = fake.tabs.filter((tab) => tab.id !== id)),
      create: async (of: Partial<Tab>) => {
        const tab = { active: true, ...of, id: fake.tabs.length + 1, status: 'complete', incognito: false } as Tab;
        fake.tabs.push(tab);
        return tab;
      },
    },
  },
}));

const NOW = Date.parse('2026-11-20T12:00:00+09:00');
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const GMO = 'https://gmobb.jp/bbnavi/';
const front = (over: Partial<Tab> = {}): Tab => ({ id: 100, active: true, status: 'complete', incognito: false, windowId: 5, ...over });
const look = (now: number) => visitPortals(CARRIERS, now);
const choose = (visits: string[], more: object = {}) => save('settings', { language: 'en', visits, ...more });
const stateOf = async (family: string) => (await load('visits')).find((state) => state.family === family) as VisitState;
const visits = () => fake.tabs.filter(({ active }) => !active);
const visitTab = () => visits()[0] as Tab;

beforeEach(() => {
  fake.local.clear();
  fake.session.clear();
  Object.assign(fake, { hosts: ['gmobb.jp', 'my.au.com', 'my.sim-next.jp', 'www.docomo.ne.jp'], tabs: [front()], alarm: 0, shown: [], cleared: [] });
});

describe('a visit', () => {
  it('opens behind, in the window of the tab in front, and is looked after in a minute', async () => {
    await choose(['gmo']);
    await look(NOW);
    expect(visits()).toMatchObject([{ url: GMO, active: false, windowId: 5 }]);
    expect(fake.session.kept['visit-tab']).toEqual({ id: visitTab().id, family: 'gmo', openedAt: NOW });
    expect(fake.alarm).toBe(NOW + MINUTE);
    await look(NOW + 20 * SECOND);
    expect([visits().length, fake.alarm]).toEqual([1, NOW + MINUTE]);
  });

  it('ends with its reading, and the next is three hours away', async () => {
    await choose(['gmo']);
    await look(NOW);
    await noteVisit('gmo', undefined, visitTab().id, NOW + 5 * SECOND);
    expect([visits(), fake.session.kept['visit-tab']]).toEqual([[], undefined]);
    expect(await stateOf('gmo')).toMatchObject({ failures: 0, lastAt: NOW + 5 * SECOND });
    await look(NOW + 6 * SECOND);
    expect(visits()).toEqual([]);
    expect(fake.alarm).toBeGreaterThanOrEqual(NOW + 5 * SECOND + 3 * HOUR);
    expect(fake.alarm).toBeLessThanOrEqual(NOW + 5 * SECOND + 3.5 * HOUR);
  });

  it('goes on where another tab or another family is read', async () => {
    await choose(['gmo']);
    await look(NOW);
    await noteVisit('gmo', undefined, 100, NOW + SECOND);
    await noteVisit('au', 'signed-out', visitTab().id, NOW + SECOND);
    expect(visits()).toHaveLength(1);
    expect(await stateOf('au')).toBeUndefined();
  });

  it.each(['error', 'maintenance', 'loading'] as const)('that meets a page of the kind %s has failed', async (page) => {
    await choose(['gmo']);
    await look(NOW);
    await noteVisit('gmo', page, visitTab().id, NOW + SECOND);
    expect(visits()).toEqual([]);
    expect(await stateOf('gmo')).toMatchObject({ failures: 1, lastAt: NOW });
    await look(NOW + 2 * SECOND);
    expect(fake.alarm).toBeGreaterThanOrEqual(NOW + 6 * HOUR);
  });

  it('is one at a time; the next family has its turn when it is over', async () => {
    await choose(['gmo', 'au']);
    await look(NOW);
    await look(NOW + SECOND);
    expect(visits().map(({ url }) => url)).toEqual([GMO]);
    await look(NOW + MINUTE);
    expect(visits().map(({ url }) => url)).toEqual(['https://my.au.com/']);
  });

  it('of a site that nobody has described goes where it was read', async () => {
    const family = 'site:my.sim-next.jp';
    await choose([family]);
    await look(NOW);
    expect(visits()).toEqual([]);
    const page = 'https://my.sim-next.jp/usage/';
    await save('summary', { version: 1, portals: [], lines: [{ key: 'k', carrier: family, family, page, unread: [] }] });
    await look(NOW + HOUR);
    expect(visits()).toMatchObject([{ url: page }]);
  });

  it('does not last longer for a clock that is set back', async () => {
    await choose(['gmo']);
    await look(NOW);
    await look(NOW - 24 * HOUR);
    expect(visits()).toEqual([]);
    expect(await stateOf('gmo')).toMatchObject({ lastAt: NOW - 24 * HOUR });
  });
});

describe('no visit, and nothing noted', () => {
  it.each([
    ['where the user chose none', () => choose([])],
    ['of a host that may not be seen', async () => void (fake.hosts = ['my.au.com'])],
    ['beside private windows alone', async () => void (fake.tabs = [front({ incognito: true })])],
    ['without any window', async () => void (fake.tabs = [])],
    ['without a connection', async () => void vi.stubGlobal('navigator', { onLine: false })],
  ])('%s', async (_, but) => {
    await choose(['gmo']);
    await but();
    await look(NOW);
    vi.unstubAllGlobals();
    expect(visits()).toEqual([]);
    expect(await load('visits')).toEqual([]);
    const chosen = ((await load('settings')).visits ?? []).length > 0;
    expect(fake.alarm).toBe(chosen ? NOW + 15 * MINUTE : 0);
  });
});

describe('a tab in front', () => {
  it('is its user’s: neither a reading nor time closes it, and it is nobody’s fault', async () => {
    await choose(['gmo']);
    for (const end of [(tab: number) => noteVisit('gmo', 'signed-out', tab, NOW + SECOND), () => look(NOW + 2 * MINUTE)]) {
      await save('visits', []);
      fake.tabs = [front()];
      await look(NOW);
      const tab = visitTab();
      tab.active = true;
      await end(tab.id);
      expect(fake.tabs).toContain(tab);
      expect(fake.session.kept['visit-tab']).toBeUndefined();
      expect(await stateOf('gmo')).not.toHaveProperty('pausedSince', expect.any(Number));
    }
  });
});

describe('signed out', () => {
  const signOut = async (page: 'signed-out' | 'code' = 'signed-out') => {
    await look(NOW);
    await noteVisit('gmo', page, visitTab().id, NOW + SECOND);
    await look(NOW + 2 * SECOND);
  };

  it.each(['signed-out', 'code'] as const)('a page of the kind %s pauses, and is told once in the user’s language', async (page) => {
    await choose(['gmo']);
    await signOut(page);
    expect(visits()).toEqual([]);
    expect(fake.shown).toMatchObject([['signed-out|gmo', 'GMO Tokutoku BB: signed out', expect.stringContaining('Sign in')]]);
    await look(NOW + 72 * HOUR);
    expect([visits(), fake.shown.length]).toEqual([[], 1]);
  });

  it('ends with a reading: its notice goes, and the next pause is told again', async () => {
    await choose(['gmo']);
    await signOut();
    await noteVisit('gmo', undefined, 100, NOW - 4 * HOUR);
    expect(fake.cleared).toEqual(['signed-out|gmo']);
    expect(await stateOf('gmo')).not.toHaveProperty('pausedSince');
    await signOut();
    expect(fake.shown).toHaveLength(2);
  });

  it('is told after the quiet hours', async () => {
    const clock = (at: number) => new Date(at).toTimeString().slice(0, 5);
    await choose(['gmo'], { alerts: { quiet: { from: clock(NOW - HOUR), to: clock(NOW + 2 * HOUR) } } });
    await signOut();
    expect([fake.shown, fake.alarm]).toEqual([[], NOW + 2 * HOUR]);
    await look(NOW + 2 * HOUR);
    expect(fake.shown).toHaveLength(1);
  });

  it('is seen in the host that the tab has ended on, when its time is over', async () => {
    await choose(['docomo']);
    await look(NOW);
    visitTab().url = undefined as never;
    await look(NOW + 30 * SECOND);
    expect(await stateOf('docomo')).not.toHaveProperty('pausedSince', expect.any(Number));
    await look(NOW + MINUTE);
    expect(await stateOf('docomo')).toMatchObject({ pausedSince: NOW + MINUTE, told: true });
    expect([visits(), fake.shown.length]).toEqual([[], 1]);
  });

  it('is not what a server is that never answers', async () => {
    await choose(['docomo']);
    await look(NOW);
    Object.assign(visitTab(), { url: undefined, status: 'loading' });
    await look(NOW + MINUTE);
    expect([visits(), fake.shown]).toEqual([[], []]);
    expect(await stateOf('docomo')).toMatchObject({ failures: 1 });
  });
});
