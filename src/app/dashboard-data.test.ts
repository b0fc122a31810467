import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CARRIERS } from '../carriers';
import { append } from '../history/append';
import { HistoryDb } from '../history/db';
import type { Figure, Reading } from '../model/reading';
import { dashboardData } from './dashboard-data';
import { deriveWith } from './derive';

vi.mock('../platform/browser', () => ({ browser: { storage: { local: { get: async () => ({}) } } } }));

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-21T10:00:00+09:00');
const gb = (id: Figure['id'], value: number): Figure => ({
  id,
  value: { value, unit: 'GB', decimals: 1 },
  evidence: { label: '', text: '', bound: 'row head' },
});
const reading = (id: string, back: number, over: Partial<Reading> = {}): Reading => ({
  id,
  carrier: 'docomo',
  family: 'docomo',
  line: { number: '1234' },
  readAt: NOW - back * DAY,
  page: 'https://www.docomo.ne.jp/mydocomo/data/',
  figures: [gb('used', 30 - back)],
  buckets: [],
  account: [],
  days: [],
  months: [],
  unread: [],
  readerVersion: 1,
  ...over,
});

const db = new HistoryDb();
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it('reads what is known of a line, oldest first, and nothing of others', async () => {
  expect(await dashboardData().kept()).toEqual({ readings: 0 });
  const derive = deriveWith(CARRIERS, NOW);
  const table = { days: [{ date: '2026-11-10', value: 0, unit: 'GB' as const }], months: [{ month: '2026-09', value: 7, unit: 'GB' as const }] };
  for (const [index, one] of [reading('a', 3), reading('b', 2, table), reading('c', 1, { line: { number: '9999' } }), reading('old', 600)].entries())
    await append(db, [one], `visit-000${index}`, derive);
  const { days, months, points } = await dashboardData().loadUsage('docomo:1234');
  expect(days.map(({ date }) => date)).toEqual([...days.map(({ date }) => date)].sort());
  // read as nothing is not the same as not read
  expect(days.find(({ date }) => date === '2026-11-10')).toEqual({ date: '2026-11-10', MB: 0, share: 1, from: 'portal' });
  expect(months.find(({ id }) => id === '2026-09')).toEqual({ id: '2026-09', MB: 7000, share: 1, from: 'portal' });
  expect(points.map((point) => point.reading)).toEqual(['a', 'b']);
  expect(await dashboardData().loadUsage('nobody:')).toEqual({ days: [], months: [], points: [] });
});

it('counts, and says since when', async () => {
  expect([await dashboardData().countOf('docomo:1234'), await dashboardData().countOf('nobody:')]).toEqual([3, 0]);
  expect(await dashboardData().kept()).toEqual({ readings: 4, since: NOW - 600 * DAY });
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 4711, quota: 1 }) } });
  expect(await dashboardData().kept()).toMatchObject({ bytes: 4711 });
  vi.stubGlobal('navigator', { storage: { estimate: async () => Promise.reject(new Error('no')) } });
  expect(await dashboardData().kept()).not.toHaveProperty('bytes');
  vi.unstubAllGlobals();
});
