/** A database that cannot be opened, or not read: what can still be had of it is put aside before it makes room for a new one. Each step can be done again. */
import { HistoryDb } from './db';
import { ASIDE } from './forget';

const NAME = 'nokori';
/** Dexie multiplies its versions by ten, and adds one where it has put back a part that was missing. */
const versionOf = (native: number) => Math.floor(native / 10);

/** Whether every table can be opened and looked into. @returns how many readings there are; undefined where it is spoilt */
export async function soundReadings(): Promise<number | undefined> {
  const db = new HistoryDb();
  try {
    for (const table of db.tables) await table.toCollection().last();
    return await db.readings.count();
  } catch {
    return undefined;
  } finally {
    db.close();
  }
}

/** Whether a newer Nokori has written it. */
export async function isNewer(): Promise<boolean> {
  const db = new HistoryDb();
  const found = (await indexedDB.databases()).find(({ name }) => name === NAME);
  return versionOf(found?.version ?? 0) > db.verno;
}

/** The rows of a spoilt database's readings, unchecked, and whether anything of it could be kept. */
export interface Aside {
  rows: unknown[];
  aside: boolean;
}

/** Copies the database, as far as it can be read, to the place of whatever was put aside before. */
export async function copyAside(): Promise<Aside> {
  let rows: unknown[] = [];
  let aside = false;
  try {
    const old = await done(indexedDB.open(NAME));
    old.onversionchange = () => old.close();
    const stores = await Promise.all([...old.objectStoreNames].map(async (name) => ({ name, ...(await rowsOf(old, name)) })));
    old.close();
    rows = stores.find(({ name }) => name === 'readings')?.rows ?? [];
    await done(indexedDB.deleteDatabase(ASIDE));
    const request = indexedDB.open(ASIDE, 1);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, rows: all } of stores) {
        const store = request.result.createObjectStore(name, keyPath === null ? { autoIncrement: true } : { keyPath });
        for (const row of all) store.put(row);
      }
    };
    (await done(request)).close();
    aside = stores.some(({ rows: all }) => all.length > 0);
  } catch {
    // what cannot be opened cannot be kept
  }
  return { rows, aside };
}

/** What was put aside. */
export async function readAside(): Promise<Aside> {
  if (!(await indexedDB.databases()).some(({ name }) => name === ASIDE)) return { rows: [], aside: false };
  const db = await done(indexedDB.open(ASIDE));
  const { rows } = db.objectStoreNames.contains('readings') ? await rowsOf(db, 'readings') : { rows: [] };
  db.close();
  return { rows, aside: true };
}

/** Makes room for a new one. */
export const dropSpoilt = async (): Promise<void> => void (await done(indexedDB.deleteDatabase(NAME)));

/** The rows of a store up to the first that cannot be read. */
function rowsOf(db: IDBDatabase, name: string): Promise<{ keyPath: string | string[] | null; rows: unknown[] }> {
  return new Promise((resolve) => {
    const store = db.transaction(name).objectStore(name);
    const rows: unknown[] = [];
    const end = () => resolve({ keyPath: store.keyPath, rows });
    const request = store.openCursor();
    request.onerror = end;
    request.onsuccess = () => {
      if (!request.result) return end();
      rows.push(request.result.value);
      request.result.continue();
    };
  });
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
