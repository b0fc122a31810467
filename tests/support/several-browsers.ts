/** Three browsers of one account, whose synced storages hear of each other when a test carries it over; the history of each is its own. */

import { othersDays, share, startSharing } from '../../src/app/share';
import { HistoryDb, type StoredReading } from '../../src/history/db';
import { mergeDays } from '../../src/history/devices/months';
import { usageDays } from '../../src/history/query';
import type { DeviceState } from '../../src/model/devices';
import { plusDays, startOfJstDate } from '../../src/model/jst';
import { type Settings, settingsOf } from '../../src/model/settings';
import type { UsageDay } from '../../src/model/usage';

type Area = Record<string, unknown>;
/** One browser each; `refuses`: what its synced storage says to every write. */
export const fake = { at: 0, browsers: [] as { local: Area; sync: Area; writes: number; refuses?: string | undefined }[] };
const here = () => fake.browsers[fake.at] as (typeof fake.browsers)[number];
const area = (of: 'local' | 'sync') => ({
  get: async (key: string | null) => structuredClone(key === null ? here()[of] : { [key]: here()[of][key] }),
  set: async (more: object) => {
    write(of);
    Object.assign(here()[of], structuredClone(more));
  },
  remove: async (keys: string[]) => {
    write(of);
    for (const key of keys) delete here()[of][key];
  },
});
const write = (of: string) => {
  if (of === 'local') return;
  here().writes++;
  if (here().refuses) throw new Error(here().refuses);
};
/** In the place of the browser's own interface. */
export const browser = { storage: { local: area('local'), sync: area('sync') } };
export const NAVIGATOR = { userAgent: 'X11; Linux', locks: { request: (_: string, work: () => unknown) => work() } };

export const HOUR = 3_600_000;
export const NOW = Date.parse('2026-11-21T12:00:00+09:00');
export const LINES = ['docomo:1234', 'au:5678'];
const dbs: HistoryDb[] = [];
export const on = (index: number) => {
  fake.at = index;
  return { db: dbs[index] as HistoryDb, local: fake.browsers[index]?.local as Area, sync: fake.browsers[index]?.sync as Area };
};
export const as = <T>(index: number, work: () => T): T => {
  fake.at = index;
  return work();
};
export const settingsAt = (index: number): Settings => settingsOf(on(index).local.settings);
export const stateAt = (index: number) => on(index).local.sharing as DeviceState;
export const choose = (index: number, change: Partial<Settings>) => void Object.assign(on(index).local, { settings: { ...settingsAt(index), ...change } });
export const call = (index: number, nickname: string, line = LINES[0] as string) =>
  choose(index, { lines: { ...settingsAt(index).lines, [line]: { nickname } } });
export const name = (index: number) => settingsAt(index).lines['docomo:1234']?.nickname;
/** What one browser's account brings to another: its own keys as they are now; with some of them lost. */
export function carry(from: number, to: number, lost: (key: string) => boolean = () => false): void {
  const own = `device:${stateAt(from)?.device}`;
  const [source, target] = [on(from).sync, on(to).sync];
  for (const key of new Set([...Object.keys(source), ...Object.keys(target)])) {
    if (!key.startsWith(own) || lost(key)) continue;
    if (key in source) target[key] = structuredClone(source[key]);
    else delete target[key];
  }
}
export const look = (index: number, now: number) => share(on(index).db, now, 0);
export const knows = async (index: number, lines: readonly string[], days: readonly UsageDay[] = []) => {
  const { db } = on(index);
  await db.readings.bulkPut(lines.map((belongs) => ({ id: belongs, belongs, readAt: NOW }) as StoredReading));
  await db.days.bulkPut([...days]);
};
export const seenAt = async (index: number, line: string) => {
  const { db } = on(index);
  const days = mergeDays([...(await usageDays(db, line, '2000-01-01', '2026-11-21')), ...(await (await othersDays(NOW))(line))]);
  return days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
};
export const portalDay = (key: string, back: number, MB: number, age = 1): UsageDay => {
  const date = plusDays('2026-11-20', -back);
  return { key, date, portal: { MB, share: 1, readAt: startOfJstDate(date) + age * 24 * HOUR } };
};

/** Three browsers that know the same lines and share. */
export async function beginAnew(): Promise<void> {
  for (const db of dbs) db.close();
  for (const { name: database = '' } of await indexedDB.databases()) await new Promise((done) => (indexedDB.deleteDatabase(database).onsuccess = done));
  fake.browsers = [0, 1, 2].map(() => ({ local: {}, sync: {}, writes: 0 }));
  dbs.splice(0, 3, ...[0, 1, 2].map((index) => new HistoryDb(`nokori-${index}`)));
  for (const index of [0, 1, 2]) {
    await knows(index, LINES);
    await as(index, () => startSharing(NOW + index));
  }
}
