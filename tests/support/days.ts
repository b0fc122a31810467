/** Days that go by in a real Chromium: a portal whose figures move, and clocks of page and worker that are set by hand. */
import type { Page } from 'puppeteer';
import { type Bench, eventually } from './chromium';

export const PORTAL = 'https://www.docomo.ne.jp/mydocomo/data/';

/** What the portal shows: used and left of 20 GB, and whether it is slowed down. */
export interface Shown {
  used: number;
  total?: number;
  slow?: boolean;
}

export function portalPage({ used, total = 20, slow = false }: Shown): string {
  return `<!doctype html>
<html lang="ja">
  <head><meta charset="utf-8"><title>データ量 | My docomo</title></head>
  <body>
    <header><a href="/">My docomo</a> <a href="/logout">ログアウト</a></header>
    <main>
      <h1>ご利用データ量</h1>
      <p>電話番号 090-****-5678</p>
      <dl>
        <dt>今月の使用データ量</dt><dd>${used.toFixed(2)}GB</dd>
        <dt>残りデータ量</dt><dd>${(total - used).toFixed(2)}GB</dd>
        <dt>当月の利用可能データ量</dt><dd>${total.toFixed(2)}GB</dd>
        <dt>現在の通信速度</dt><dd>${slow ? '送受信最大128kbps' : '通常'}</dd>
      </dl>
    </main>
  </body>
</html>`;
}

/** Sets the worker's clock, and lets it look at the time as an alarm would. */
export async function workerAt(bench: Bench, now: number): Promise<void> {
  await (await bench.worker()).evaluate((at) => {
    const clock = Date as unknown as { real?: () => number };
    clock.real ??= Date.now;
    const { real } = clock;
    const ahead = at - real();
    Date.now = () => real() + ahead;
  }, now);
}

export async function alarmAt(bench: Bench, now: number, name = 'refresh-views'): Promise<void> {
  await workerAt(bench, now);
  await (await bench.worker()).evaluate((alarm) => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: { onAlarm: { dispatch(alarm: object): void } } } }).chrome;
    alarms.onAlarm.dispatch({ name: alarm });
  }, name);
}

/** Opens the portal at an instant, as its user does, and waits until it is kept and the badge says what it must. */
export async function visitAt(bench: Bench, shown: Shown, now: number, badge: string): Promise<void> {
  await workerAt(bench, now);
  const { length: before } = await rowsOf(bench, 'readings');
  bench.pages.set(PORTAL, portalPage(shown));
  const tab = await bench.tab();
  await clockOfScripts(tab, now);
  await tab.goto(PORTAL, { waitUntil: 'domcontentloaded' });
  await eventually(
    () => rowsOf(bench, 'readings'),
    ({ length }) => length > before,
  );
  await eventually(
    () => bench.badge(),
    ({ text }) => text === badge,
  );
  await tab.close();
}

/** The clock of a tab's content script, from before its first line on: one that changed later would be a clock put forward by years. */
async function clockOfScripts(tab: Page, now: number): Promise<void> {
  const session = await tab.createCDPSession();
  session.on('Debugger.paused', ({ callFrames: [frame] }) => {
    if (!frame) return;
    void session
      .send('Debugger.evaluateOnCallFrame', {
        callFrameId: frame.callFrameId,
        expression: `{ const real = Date.now, ahead = ${now} - real(); Date.now = () => real() + ahead; }`,
      })
      .then(() => session.send('Debugger.resume'))
      // a tab that closed meanwhile wants no clock
      .catch(() => undefined);
  });
  await session.send('Debugger.enable');
  await session.send('Debugger.setBreakpointByUrl', { urlRegex: '^chrome-extension://.*/portal\\.js$', lineNumber: 0 });
}

/** Keys of the notices that stand in the browser's own list. */
export const noticesShown = async (bench: Bench): Promise<string[]> =>
  (await bench.worker()).evaluate(async () => {
    const { notifications } = (globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object> } } }).chrome;
    return Object.keys(await notifications.getAll()).sort();
  });

/** All rows of one table of the history, read past the extension. */
export const rowsOf = async <T>(bench: Bench, table: string): Promise<T[]> =>
  (await bench.worker()).evaluate(async (name) => {
    // opening it by itself would make an empty one in its place
    if (!(await indexedDB.databases()).some((one) => one.name === 'nokori')) return [];
    return new Promise<unknown[]>((resolve, reject) => {
      const open = indexedDB.open('nokori');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const all = open.result.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => {
          open.result.close();
          resolve(all.result as unknown[]);
        };
      };
    });
  }, table) as Promise<T[]>;
