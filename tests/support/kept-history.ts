/** A history of twelve days, and the browser's storage as plain objects, for tests of what is done with backups. */
import { HistoryDb } from '../../src/history/db';
import { giveFolder } from './file-folder';
import { rowsOf } from './kept-readings';

export const DAY = 86_400_000;
export const NOW = Date.parse('2028-03-01T12:00:00+09:00');
export const READ = {
  ...{ day: 1, minute: 0, number: '1111' as const, label: undefined, family: 'docomo' as const, figures: [], plan: 'eximo', bill: 1 },
  ...{ asOf: false, table: 2, pool: true, visit: '00000000-0000-4000-8000-000000000001', given: undefined },
};
export const ROWS = await rowsOf(Array.from({ length: 12 }, (_, day) => ({ ...READ, day, bill: day })));

/** What the browser holds. */
export const kept = { local: {} as Record<string, unknown>, session: {} as Record<string, unknown>, cleared: [] as string[] };

const area = (of: 'local' | 'session') => ({
  get: async (key: string) => ({ [key]: kept[of][key] }),
  set: async (more: object) => void Object.assign(kept[of], structuredClone(more)),
  remove: async (key: string) => void Reflect.deleteProperty(kept[of], key),
  clear: async () => void Object.assign(kept, { [of]: {} }),
});
/** In the place of `src/platform/browser`. */
export const browser = {
  notifications: { clear: async (key: string) => void kept.cleared.push(key) },
  storage: { local: area('local'), session: area('session') },
};

/** A browser with settings, an empty history, and no file. @param last the history of the test before */
export async function beginAnew(last?: HistoryDb) {
  Object.assign(kept, { local: { settings: { language: 'en', lines: { 'docomo:1111': { nickname: '妈妈' } } } }, session: {}, cleared: [] });
  const files = giveFolder();
  last?.close();
  for (const { name = '' } of await indexedDB.databases()) await new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done));
  return { files, db: new HistoryDb() };
}
