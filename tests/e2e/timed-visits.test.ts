/** A portal that the user wants visited from time to time: opened behind what they look at, read, closed. In a real Chromium. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually, startChromium } from '../support/chromium';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';
import { type Chrome, type Tab, visitsOn } from '../support/visits';

/** As functions that run in the worker see it; they carry nothing else with them. */
declare const chrome: Chrome;

const GMO = 'https://gmobb.jp/bbnavi/';
const DOCOMO = 'https://www.docomo.ne.jp/mydocomo/data/';
const NOTICE = 'signed-out|gmo';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SILENT = '<!doctype html><title>GMO</title><main>お知らせ</main>';
const today = (name: string) => {
  const page = pageNamed(name);
  return moveDates(page.html, page.now, Date.now());
};

const bench = await startChromium();
afterAll(() => bench.close());
const { run, kept, visitOf, tabsAt, notices, choose, opened, closed, lookAt, forgotten, later } = visitsOn(bench);

beforeEach(async () => {
  // nothing of the test before is under way any more
  await choose();
  for (let i = 0; i < 2; i++) await later(0);
  await run(async () => {
    const real = performance.timeOrigin + performance.now();
    const start = performance.now();
    Date.now = () => Math.round(real + performance.now() - start);
    await chrome.storage.local.set({ visits: [] });
    await chrome.storage.session.remove('visit-tab');
    const tabs = await chrome.tabs.query({});
    await chrome.tabs.remove(tabs.filter(({ url }) => url?.startsWith('https:')).map(({ id }) => id));
    for (const key of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(key);
  }, undefined);
});

describe('a portal that the user chose', () => {
  it('is opened behind, read, and closed again; the badge is new', async () => {
    bench.pages.set(GMO, today('gmo-sim-usage'));
    await run(() => {
      const seen: boolean[] = [];
      (globalThis as unknown as { seen: boolean[] }).seen = seen;
      chrome.tabs.onCreated.addListener(({ active }) => void seen.push(active));
    }, undefined);
    await choose('gmo');
    await eventually(
      () => bench.badge(),
      ({ text }) => text === '2.9',
    );
    await closed(GMO);
    expect(await run(() => (globalThis as unknown as { seen: boolean[] }).seen, undefined)).toEqual([false]);
    expect((await kept('session'))['visit-tab']).toBeUndefined();
    expect(await visitOf('gmo')).toMatchObject({ failures: 0 });
    expect(bench.strays).toEqual([]);
  });

  it('is left alone for three hours, and given up after a minute', async () => {
    bench.pages.set(GMO, SILENT);
    await run((lastAt) => chrome.storage.local.set({ visits: [{ family: 'gmo', failures: 0, lastAt, jitter: 0 }] }), Date.now());
    await choose('gmo');
    await later(3 * HOUR - MINUTE);
    expect(await tabsAt(GMO)).toEqual([]);
    await later(3 * HOUR + MINUTE);
    await opened(GMO);
    await later(3 * HOUR + MINUTE + 50_000);
    expect(await tabsAt(GMO)).toHaveLength(1);
    await later(3 * HOUR + 2 * MINUTE + 1_000);
    await closed(GMO);
    expect(await visitOf('gmo')).toMatchObject({ failures: 1 });
    await later(8 * HOUR);
    expect(await tabsAt(GMO)).toEqual([]);
    expect(await notices()).toEqual([]);
  });

  it('is not visited without a connection, nor where nobody chose it', async () => {
    bench.pages.set(GMO, SILENT);
    await later(HOUR);
    await run(() => void Object.defineProperty(navigator, 'onLine', { value: false, configurable: true }), undefined);
    await choose('gmo');
    await later(HOUR);
    expect(await tabsAt(GMO)).toEqual([]);
    expect(await visitOf('gmo')).toBeUndefined();
    await run(() => void Reflect.deleteProperty(navigator, 'onLine'), undefined);
    await later(2 * HOUR);
    await opened(GMO);
  });
});

describe('a tab that its user has looked at', () => {
  it('is theirs: neither time nor a reading closes it', async () => {
    bench.pages.set(GMO, SILENT);
    const before = (await run(() => chrome.tabs.query({ active: true }), undefined))[0] as Tab;
    await choose('gmo');
    const { id } = await opened(GMO);
    // nobody looks at the tab meanwhile: it is the coming of its user alone that counts
    await run((tab) => {
      const { get } = chrome.tabs;
      chrome.tabs.get = async () => ({ id: tab, active: false });
      (globalThis as unknown as { restore(): void }).restore = () => void (chrome.tabs.get = get);
      return chrome.tabs.update(tab, { active: true }).then(() => undefined);
    }, id);
    await forgotten();
    await run(() => (globalThis as unknown as { restore(): void }).restore(), undefined);
    await lookAt(before.id);
    await later(5 * MINUTE);
    expect(await tabsAt(GMO)).toHaveLength(1);
  });

  it('is theirs also where nobody was there to see them come', async () => {
    bench.pages.set(GMO, SILENT);
    await choose('gmo');
    const { id } = await opened(GMO);
    const { 'visit-tab': visit } = await kept('session');
    await lookAt(id);
    await forgotten();
    await run((forgotten) => chrome.storage.session.set({ 'visit-tab': forgotten }), visit);
    await later(5 * MINUTE);
    expect(await tabsAt(GMO)).toHaveLength(1);
    expect((await kept('session'))['visit-tab']).toBeUndefined();
  });
});

describe('a portal that is signed out', () => {
  it('is closed, told once, and not visited until a reading arrives by itself', async () => {
    bench.pages.set(GMO, today('gmo-sign-in'));
    await choose('gmo');
    await eventually(notices, (keys) => keys.join() === NOTICE);
    await closed(GMO);
    await eventually(
      () => visitOf('gmo'),
      (state) => state?.pausedSince !== undefined && state.told === true,
    );
    await run((key) => chrome.notifications.clear(key), NOTICE);
    await later(48 * HOUR);
    expect([await tabsAt(GMO), await notices()]).toEqual([[], []]);

    await run(() => {
      const real = performance.timeOrigin + performance.now();
      Date.now = () => Math.round(real);
    }, undefined);
    bench.pages.set(GMO, today('gmo-sim-usage'));
    const page = await bench.open(GMO);
    await eventually(
      () => visitOf('gmo'),
      (state) => state?.pausedSince === undefined && state?.failures === 0,
    );
    await page.close();
    await later(4 * HOUR);
    await opened(GMO);
  });

  it('is known by the host it sends its visitors to, once it has had the time to send them back', async () => {
    const signIn = 'https://id.smt.docomo.ne.jp/login';
    bench.pages.set(DOCOMO, `<script>location.replace('${signIn}')</script>`);
    bench.pages.set(signIn, '<title>Sign in</title>');
    await choose('docomo');
    await eventually(
      async () => (await bench.browser.pages()).map((page) => page.url()),
      (urls) => urls.includes(signIn),
    );
    await later(30_000);
    expect(await visitOf('docomo')).not.toHaveProperty('pausedSince');
    await later(MINUTE + 5_000);
    await eventually(notices, (keys) => keys.join() === 'signed-out|docomo');
    expect((await bench.browser.pages()).map((page) => page.url())).not.toContain(signIn);
  });
});

describe('the worker may die', () => {
  it('during a visit, which goes on, or is closed when its time is over', async () => {
    const popup = await bench.extensionPage('popup.html');
    const wake = () => popup.evaluate(() => void chrome.runtime.sendMessage({}).catch(() => undefined));
    bench.pages.set(GMO, SILENT);
    await choose('gmo');
    await opened(GMO);
    await bench.stopWorker();
    await wake();
    await new Promise((done) => setTimeout(done, 500));
    expect(await tabsAt(GMO)).toHaveLength(1);
    await run(async () => {
      const { 'visit-tab': visit } = await chrome.storage.session.get();
      await chrome.storage.session.set({ 'visit-tab': { ...visit, openedAt: Date.now() - 120_000 } });
      await chrome.alarms.clearAll();
    }, undefined);
    await bench.stopWorker();
    await wake();
    await closed(GMO);
    // each start sets them anew
    const alarms = () =>
      run(async () => [await chrome.alarms.get('visit'), await chrome.alarms.get('refresh-views')].map((alarm) => alarm?.scheduledTime), undefined);
    const [visit = 0, refresh = 0] = await eventually(alarms, (times) => times.every(Boolean));
    expect(visit).toBeGreaterThan(Date.now() + 5 * HOUR);
    expect(refresh).toBeLessThan(Date.now() + HOUR + MINUTE);
    expect(await run(() => chrome.runtime.onStartup.hasListeners(), undefined)).toBe(true);
    await popup.close();
  });
});
