/** What a user does while the worker, or the page, dies; and what they do after it. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { backupFile } from '../../src/history/backup/format';
import example from '../../src/history/upgrades/version-1.json';
import { jstDate } from '../../src/model/jst';
import { eventually } from '../support/chromium';
import { exampleReadings } from '../support/example-history';
import { RESTORE } from './restore';
import type { Stage } from './stage';

export interface Scenario {
  id: string;
  /** beginnings of the names of fail points that it comes by */
  dies: RegExp;
  inPage?: boolean;
  /** what it changes is there as a whole or not at all */
  atOnce?: boolean;
  prepare(stage: Stage): Promise<void>;
  act(stage: Stage): Promise<unknown>;
  /** after a death; resolves when the user has seen it done */
  again(stage: Stage): Promise<void>;
}

interface Chrome {
  storage: { local: { set(of: object): Promise<void> }; session: { set(of: object): Promise<void> } };
  alarms: { create(name: string, of: object): Promise<void> };
  notifications: { clear(key: string): Promise<void> };
}
declare const chrome: Chrome;

/** How long a page is looked at. */
const READ_MS = 1_900;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const gb = (value: number) => ({ value, unit: 'GB' });
const typed = (stage: Stage, used: number) => stage.tell('own/typed', { carrier: { id: 'docomo' }, last4: '5678', used: gb(used), total: gb(20) });

async function readOnce(stage: Stage, used: number): Promise<void> {
  const tab = await stage.visit(used);
  await pause(READ_MS);
  await tab.close();
}

const RECORD: Scenario = {
  id: 'record',
  dies: /^(record|append|views|alert|alarm:(set|before-next|next-set)$)/,
  prepare: (stage) => typed(stage, 10).then(() => undefined),
  act: (stage) => stage.visit(17),
  again: (stage) => readOnce(stage, 17),
};

/** What is typed in twice within the hour takes the place of what was mistyped. */
const CORRECT: Scenario = {
  id: 'correct',
  dies: /^(append|views|alert)/,
  prepare: (stage) => typed(stage, 10).then(() => undefined),
  act: async (stage) =>
    void stage.tell('own/typed', { carrier: { id: 'docomo' }, last4: '5678', used: gb(17), remaining: gb(3), total: gb(20) }).catch(() => undefined),
  again: async (stage) => {
    // who does not see it types it in again
    const isThere = async () => (await stage.state()).readings.some((row) => row.includes('"value":17'));
    await eventually(isThere, Boolean, 1_000).catch(() => undefined);
    if (!(await isThere())) await stage.tell('own/typed', { carrier: { id: 'docomo' }, last4: '5678', used: gb(17), remaining: gb(3), total: gb(20) });
    else await stage.tell('own/refresh', {});
  },
};

/** A notice that was due when the browser was closed. */
const ALARM: Scenario = {
  id: 'alarm',
  dies: /^(alarm|views|alert:(looked|before-commit|committed|before-shown|shown|sent))/,
  async prepare(stage) {
    await typed(stage, 10);
    await typed(stage, 17);
    await stage.run(async () => {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('nokori');
        request.onsuccess = () => done(request.result);
      });
      const store = db.transaction('notices', 'readwrite').objectStore('notices');
      const rows = await new Promise<{ key: string; state: string }[]>((done) => {
        const request = store.getAll();
        request.onsuccess = () => done(request.result);
      });
      for (const row of rows) store.put({ ...row, state: 'due' });
      await new Promise((done) => {
        store.transaction.oncomplete = done;
      });
      db.close();
      for (const { key } of rows) await chrome.notifications.clear(key);
    }, null);
  },
  act: (stage) => stage.run(() => chrome.alarms.create('refresh-views', { when: Date.now() + 20, periodInMinutes: 60 }), null),
  again: (stage) => readOnce(stage, 17),
};

const wake = (stage: Stage) => stage.run(() => chrome.storage.local.set({ settings: { woken: Math.random() } }), null);
const EARLIER_MS = 730 * 86_400_000;

const UPGRADE: Scenario = {
  id: 'upgrade',
  dies: /^upgrade/,
  async prepare(stage) {
    await stage.bench.stopWorker();
    await stage.run(
      async ({ stores, earlier }) => {
        const done = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        await done(indexedDB.deleteDatabase('nokori'));
        const request = indexedDB.open('nokori', 10);
        request.onupgradeneeded = () => {
          for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
            const store = request.result.createObjectStore(name, { keyPath });
            for (const index of indexes) store.createIndex(typeof index === 'string' ? index : `[${index.join('+')}]`, index);
            for (const row of rows) store.add({ ...row, readAt: row.readAt - earlier });
          }
        };
        (await done(request)).close();
      },
      { stores: example.stores, earlier: EARLIER_MS },
    );
  },
  act: wake,
  again: async (stage) => {
    await wake(stage);
    await eventually(
      () => stage.run(async () => (await indexedDB.databases()).find(({ name }) => name === 'nokori')?.version, null),
      (version) => version === 20,
    );
  },
};

async function bringIn(stage: Stage, mode: 'merge' | 'replace'): Promise<Page> {
  const now = Math.floor(Date.now() / 86_400_000) * 86_400_000;
  const rows = (await exampleReadings(now)).slice(-12);
  const path = join(tmpdir(), `nokori-${process.pid}.json`);
  writeFileSync(path, await (await backupFile(rows, { language: 'en' }, Date.parse(`${jstDate(now)}T00:00:00Z`))).text());
  const page = await stage.bench.extensionPage('dashboard.html#backup');
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.waitForSelector('[data-testid=preview]');
  await page.click(`input[name=import-mode][value=${mode}]`);
  await page.click('[data-testid=bring]');
  if (mode === 'replace') await (await page.waitForSelector('[data-testid=yes]'))?.click();
  return page;
}

const importing = (mode: 'merge' | 'replace'): Scenario => ({
  id: `import-${mode}`,
  dies: /^import/,
  inPage: true,
  atOnce: true,
  prepare: (stage) => typed(stage, 10).then(() => undefined),
  act: (stage) => bringIn(stage, mode).catch(() => undefined),
  again: async (stage) => {
    const page = await bringIn(stage, mode);
    await page.waitForSelector('[data-testid=brought]');
    await page.close();
  },
});

export const SCENARIOS: readonly Scenario[] = [RECORD, CORRECT, ALARM, UPGRADE, importing('merge'), importing('replace'), RESTORE];
