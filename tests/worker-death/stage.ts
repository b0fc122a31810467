/** A browser whose extension can be made to die, and what is found in it afterwards. */
import type { Page } from 'puppeteer';
import { jstDate } from '../../src/model/jst';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { PORTAL, portalPage } from '../support/days';
import { buildToDie } from './build';

export interface Plan {
  name: string;
  inPage: boolean;
}

/** What has to be the same whether or not somebody died. */
export interface State {
  readings: string[];
  points: number;
  days: string[];
  notices: string[];
  shown: string[];
  lines: string[];
  alarms: string[];
}

export interface Stage {
  bench: Bench;
  /** runs in a page of the extension, which is opened anew where it died too */
  run<A, T>(what: (given: A) => T | Promise<T>, given: A): Promise<T>;
  /** resolves when whoever has to die knows */
  arm(plan: Plan): Promise<void>;
  /** @returns whether it came to that before so much time went by, or before this was done; what is still planned is dropped */
  death(before: number | Promise<unknown>): Promise<boolean>;
  state(): Promise<State>;
  tell(type: string, body: object): Promise<unknown>;
  /** opens the portal, as its user does */
  visit(used: number): Promise<Page>;
  close(): Promise<void>;
}

interface Chrome {
  storage: Record<'local' | 'session', { get(of: string | null): Promise<Record<string, never>>; set(of: object): Promise<void> }>;
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  notifications: { getAll(): Promise<object> };
  runtime: { sendMessage(message: object): Promise<unknown> };
}
/** As functions that run in the page see it; they carry nothing else with them. */
declare const chrome: Chrome;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export async function startStage(): Promise<Stage> {
  const bench = await startChromium({ extension: buildToDie(), args: ['--js-flags=--allow-natives-syntax'] });
  await bench.worker();
  // as of one instant: a reading of the next hour would be another
  const [, month, day] = jstDate(Date.now()).split('-').map(Number);
  const asOf = `<main><p>${month}月${day}日 0:00時点</p>`;
  let desk: Page | undefined;
  let dead = 0;
  let seen = 0;
  bench.browser.on('targetdestroyed', (target) => {
    if (target.url().endsWith('/background.js')) dead++;
  });
  async function open(): Promise<Page> {
    desk = await bench.extensionPage('popup.html');
    desk.on('error', () => {
      desk = undefined;
    });
    return desk;
  }
  const run: Stage['run'] = async (what, given) => {
    for (let tries = 0; ; tries++) {
      const page = desk ?? (await open());
      try {
        // a page that died answers nothing, not even that
        const died = new Promise<never>((_, fail) => page.once('error', fail));
        return (await Promise.race([page.evaluate(what as (given: unknown) => never, given), died])) as never;
      } catch (error) {
        if (tries > 2) throw error;
        if (desk === page) desk = undefined;
        page.close().catch(() => undefined);
      }
    }
  };
  return {
    bench,
    run,
    async arm(plan) {
      const id = Math.random();
      await run((failAt) => chrome.storage.session.set({ failAt }), { ...plan, id, after: 0 });
      seen = dead;
      // a page takes its plan when it opens
      if (plan.inPage) return;
      const taken = () => run(async () => (await chrome.storage.session.get('failTaken')).failTaken as unknown as number, null);
      await eventually(taken, (last) => last === id || dead > seen, 5_000);
    },
    async death(before) {
      let isOver = false;
      void (typeof before === 'number' ? pause(before) : before.then(() => pause(200))).then(() => {
        isOver = true;
      });
      while (dead === seen && !isOver) await pause(20);
      const died = dead > seen;
      if (!died) await run((failAt) => chrome.storage.session.set({ failAt }), { name: '', id: Math.random(), inPage: false });
      await pause(50);
      seen = dead;
      return died;
    },
    state: () => run(stateOf, Date.now()),
    tell: (type, body) => run((message) => chrome.runtime.sendMessage(message), { type, body }),
    async visit(used) {
      bench.pages.set(PORTAL, portalPage({ used }).replace('<main>', asOf));
      return bench.open(PORTAL);
    },
    close: () => bench.close(),
  };
}

/** Runs in the page. */
async function stateOf(now: number): Promise<State> {
  interface Row {
    id: string;
    lineKey: string;
    asOf?: string;
    key: string;
    date: string;
    state: string;
    figures: { id: string; value: unknown }[];
  }
  const alarms = (await chrome.alarms.getAll()).filter(({ scheduledTime }) => scheduledTime > now - 60_000).map(({ name }) => name);
  const none = { readings: [], points: 0, days: [], notices: [], shown: [], lines: [], alarms };
  // opening it by itself would make an empty one in its place
  if (!(await indexedDB.databases()).some(({ name }) => name === 'nokori')) return none;
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('nokori');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const all = (table: string) =>
    new Promise<Row[]>((done, fail) => {
      if (![...db.objectStoreNames].includes(table)) return done([]);
      const request = db.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  try {
    const [readings = [], points = [], days = [], notices = []] = await Promise.all(['readings', 'points', 'days', 'notices'].map(all));
    const { summary } = (await chrome.storage.local.get('summary')) as { summary?: { lines: { key: string; used?: object; remaining?: object }[] } };
    const figures = (list: { id: string; value: unknown }[]) => JSON.stringify(list.map(({ id, value }) => [id, value]));
    return {
      readings: readings.map((row) => `${row.lineKey} ${row.asOf} ${figures(row.figures)}`).sort(),
      points: points.length,
      days: days.map(({ key, date }) => `${key} ${date}`).sort(),
      notices: notices.map(({ key, state }) => `${key} ${state}`).sort(),
      shown: Object.keys(await chrome.notifications.getAll()).sort(),
      lines: (summary?.lines ?? []).map(({ key, used, remaining }) => JSON.stringify([key, used, remaining])).sort(),
      alarms,
    };
  } finally {
    db.close();
  }
}
