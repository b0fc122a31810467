/** A history spoilt on the disk, a backup of a part of it, and the full page that puts it back together. */
import { eventually } from '../support/chromium';
import type { Scenario } from './scenarios';
import type { Stage } from './stage';

interface Chrome {
  storage: Record<'local' | 'session', { get(of: string): Promise<Record<string, unknown>>; set(of: object): Promise<void> }>;
}
declare const chrome: Chrome;

const gb = (value: number) => ({ value, unit: 'GB' });
const typed = (stage: Stage, last4: string, used: number) => stage.tell('own/typed', { carrier: { id: 'docomo' }, last4, used: gb(used), total: gb(20) });

const backups = (stage: Stage) =>
  stage.run(async () => {
    const names: string[] = [];
    const folder = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
    for await (const name of folder.keys()) if (name.endsWith('.gz')) names.push(name);
    return names.length;
  }, null);

/** Writes its readings into a database of a form that no version has had, so that none can be made of it. */
const spoil = (stage: Stage) =>
  stage.run(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const whole = await done(indexedDB.open('nokori'));
    const rows = await done<object[]>(whole.transaction('readings').objectStore('readings').getAll());
    whole.close();
    await done(indexedDB.deleteDatabase('nokori'));
    const request = indexedDB.open('nokori', 10);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('readings', { keyPath: 'lineKey' });
      for (const row of rows) store.put(row);
    };
    (await done(request)).close();
  }, null);

const isBroken = (stage: Stage) => stage.run(async () => (await chrome.storage.session.get('trouble')).trouble === 'broken', null);

export const RESTORE: Scenario = {
  id: 'restore',
  dies: /^(restore|import:(cleared|put|before-commit)$)/,
  inPage: true,
  async prepare(stage) {
    await typed(stage, '5678', 10);
    await eventually(() => backups(stage), Boolean);
    // read after the backup
    await typed(stage, '9999', 4);
    await stage.bench.stopWorker();
    await spoil(stage);
    await stage.run(() => chrome.storage.local.set({ settings: { woken: Math.random() } }), null);
    await eventually(() => isBroken(stage), Boolean);
  },
  act: (stage) => stage.bench.extensionPage('dashboard.html#backup').catch(() => undefined),
  async again(stage) {
    const page = await stage.bench.extensionPage('dashboard.html#backup');
    await eventually(
      async () => [await isBroken(stage), await stage.run(async () => (await chrome.storage.local.get('mending')).mending, null)],
      ([broken, mending]) => !broken && !mending,
      10_000,
    );
    await page.close();
  },
};
