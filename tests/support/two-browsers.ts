/** Two real browsers of one account, whose synced storages hear of each other when a test carries it over. */
import type { Page } from 'puppeteer';
import { type Bench, startChromium } from './chromium';

type Area = Record<string, unknown>;
export interface Chrome {
  storage: Record<
    'local' | 'sync',
    { get(key: null): Promise<Area>; set(items: Area): Promise<void>; remove(keys: string[]): Promise<void>; getBytesInUse(key: null): Promise<number> }
  >;
}
interface Browser {
  bench: Bench;
  page: Page;
}

export const BIG = 'docomo:1234';
let browsers: Browser[];

export async function startBoth(): Promise<void> {
  browsers = [];
  for (let count = 0; count < 2; count++) {
    const bench = await startChromium();
    browsers.push({ bench, page: await bench.extensionPage('dashboard.html#devices') });
  }
}
export const closeBoth = (): Promise<unknown> => Promise.all(browsers.map(({ bench }) => bench.close()));

export const at = (index: number) => browsers[index] as Browser;
/** In the worker, past the extension's own code. */
export const inWorker = async <T, A>(index: number, work: (given: A) => Promise<T>, given: A): Promise<T> =>
  (await at(index).bench.worker()).evaluate(work as never, given as never) as Promise<T>;
export const synced = (index: number) => inWorker(index, async () => (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.get(null), null);
export const local = (index: number) => inWorker(index, async () => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null), null);
export const deviceOf = async (index: number) => ((await local(index)).sharing as { device: string }).device;

/** Brings a browser's own keys to the other one, as they are now. */
export async function carry(from: number, lost: (key: string) => boolean = () => false): Promise<number> {
  const own = `device:${await deviceOf(from)}`;
  const isCarried = (key: string) => key.startsWith(own) && !lost(key);
  const [source, target] = [await synced(from), await synced(1 - from)];
  const items = Object.fromEntries(Object.entries(source).filter(([key]) => isCarried(key)));
  const gone = Object.keys(target).filter((key) => isCarried(key) && !(key in source));
  await inWorker(
    1 - from,
    async ([more, less]: [Area, string[]]) => {
      const { sync } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      await sync.set(more);
      await sync.remove(less);
    },
    [items, gone] as [Area, string[]],
  );
  return Object.keys(items).length;
}

/** Forgets the older half of the readings that one browser has, as if they had been read elsewhere. */
export const halve = (index: number) =>
  inWorker(
    index,
    async (since) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('nokori');
        open.onsuccess = () => done(open.result);
      });
      await new Promise<void>((done) => {
        const transaction = db.transaction(['readings', 'days', 'points'], 'readwrite');
        for (const [table, field] of [
          ['readings', 'readAt'],
          ['days', 'date'],
          ['points', 'at'],
        ] as const) {
          const cursor = transaction.objectStore(table).openCursor();
          cursor.onsuccess = () => {
            const row = cursor.result;
            if (!row) return;
            const value = (row.value as Record<string, string | number>)[field] as string | number;
            if (typeof value === 'number' ? value < since : Date.parse(value) < since) row.delete();
            row.continue();
          };
        }
        transaction.oncomplete = () => done();
      });
      db.close();
    },
    Date.now() - 40 * 86_400_000,
  );
