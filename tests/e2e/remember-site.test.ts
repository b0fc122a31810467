/** A site that the user lets Nokori remember is read by itself from then on, until it is taken back in the dashboard. In a real Chromium. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';
import { SIM_NEXT, USAGE_PAGE } from '../support/sim-next';
import { agreeTo, takeAllBack } from '../support/site-access';

interface Chrome {
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
  tabs: { query(of: object): Promise<{ url?: string }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  commands: { getAll(): Promise<{ name?: string; description?: string; shortcut?: string }[]>; onCommand: { dispatch(name: string, tab: object): void } };
  storage: { session: { get(): Promise<Record<string, { outcome?: string }>> } };
}

const USAGE = `${SIM_NEXT}/usage/`;
const HOST = new URL(SIM_NEXT).host;
const words = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const registered = async (bench: Bench) =>
  (await bench.worker()).evaluate(async () => {
    const scripts = await (globalThis as unknown as { chrome: Chrome }).chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches);
  });
const badgeIs = (bench: Bench, wanted: string) =>
  eventually(
    () => bench.badge(),
    ({ text }) => text === wanted,
  );
const listed = (dashboard: Page, list: string) =>
  dashboard.$$eval(`[data-testid=${list}] [data-site]`, (sites) => sites.map((site) => (site as HTMLElement).dataset.site as string));

let bench: Bench;
const fresh = () => {
  beforeAll(async () => void (bench = await startChromium()));
  afterAll(() => bench.close());
};

describe('a carrier that has to be asked for', () => {
  fresh();

  it('is given by a click in the popup; its portal opens and is read', async () => {
    const mineo = pageNamed('mineo-mypage-top');
    bench.pages.set('https://my.mineo.jp/', moveDates(mineo.html, mineo.now, Date.now()));
    await agreeTo(bench, ['my.mineo.jp']);
    expect(await registered(bench)).toEqual([]);
    const popup = await bench.extensionPage('popup.html');
    await (await popup.waitForSelector('[data-testid=empty] summary'))?.click();
    await (await popup.waitForSelector('[data-carrier=mineo]', { visible: true }))?.click();
    await popup.waitForSelector('[data-testid=line][data-carrier=mineo]', { timeout: 15_000 });
    expect(await registered(bench)).toEqual(['https://my.mineo.jp/*']);
    expect((await bench.browser.pages()).map((tab) => tab.url())).toContain('https://my.mineo.jp/');
  });

  it('is taken back and given again in the dashboard', async () => {
    const dashboard = await bench.extensionPage('dashboard.html#sites');
    await (await dashboard.waitForSelector('[data-testid=remembered] [data-site=mineo] button'))?.click();
    await eventually(
      () => registered(bench),
      (matches) => matches.length === 0,
    );
    await agreeTo(bench, ['my.mineo.jp']);
    await dashboard.bringToFront();
    await (await dashboard.waitForSelector('[data-testid=offered] [data-site=mineo] button'))?.click();
    await eventually(
      () => registered(bench),
      (matches) => matches.join() === 'https://my.mineo.jp/*',
    );
    await (await dashboard.waitForSelector('[data-testid=remembered] [data-site=mineo] button'))?.click();
    await eventually(
      () => registered(bench),
      (matches) => matches.length === 0,
    );
  });
});

describe('remembering a site', () => {
  fresh();

  beforeEach(() => void bench.pages.set(USAGE, USAGE_PAGE));

  it('begins with a click in the popup', async () => {
    await agreeTo(bench, [HOST]);
    const popup = await bench.popupOver(await bench.open(USAGE));
    await popup.select('[data-testid=language]', 'en');
    await popup.click('[data-testid=read-page]');
    const remember = await popup.waitForSelector('[data-testid=page-outcome] button');
    expect(await registered(bench)).toEqual([]);
    await remember?.click();
    await eventually(
      () => registered(bench),
      (matches) => matches.join() === `${SIM_NEXT}/*`,
    );
    // the offer is gone, and so is what said that it must be asked for each time
    await eventually(
      () => words(popup),
      (said) => said.includes('This page has been read.') && !said.includes('Remember this site') && !said.includes('Updates only when'),
    );
  });

  it('has its pages read by themselves, also by a worker that was away', async () => {
    for (const [amount, badge] of [
      ['6.25GB', '6.2'],
      ['6.00GB', '6'],
    ] as const) {
      bench.pages.set(USAGE, USAGE_PAGE.replace('7.50GB', amount));
      const tab = await bench.open(USAGE);
      await badgeIs(bench, badge);
      await tab.close();
      await bench.stopWorker();
    }
  });

  it('ends in the dashboard; what was read stays', async () => {
    const dashboard = await bench.extensionPage('dashboard.html#sites');
    await dashboard.waitForSelector('[data-testid=remembered] [data-site]');
    expect(await listed(dashboard, 'remembered')).toEqual([`site:${HOST}`]);
    bench.pages.set(USAGE, USAGE_PAGE.replace('7.50GB', '5.50GB'));
    const open = await bench.open(USAGE);
    await badgeIs(bench, '5.5');
    await dashboard.bringToFront();
    await dashboard.click('[data-testid=remembered] button');
    await eventually(
      () => registered(bench),
      (matches) => matches.length === 0,
    );
    await eventually(
      () => listed(dashboard, 'remembered'),
      (sites) => sites.length === 0,
    );

    bench.pages.set(USAGE, USAGE_PAGE.replace('7.50GB', '1.10GB'));
    // neither the next page nor the one that still has the script in it
    await bench.open(USAGE);
    await open.evaluate(() => document.querySelectorAll('dd')[1]?.replaceChildren('0.90GB'));
    await new Promise((done) => setTimeout(done, 3_000));
    expect((await bench.badge()).text).toBe('5.5');
    const popup = await bench.extensionPage('popup.html');
    await popup.waitForSelector('[data-testid=line]');
    await popup.select('[data-testid=language]', 'en');
    await eventually(
      () => words(popup),
      (said) => said.includes('5.50 GB left') && said.includes('Updates only when you press'),
    );
  });
});

describe('without a popup', () => {
  fresh();

  const worker = <T>(run: (url: string) => Promise<T>, url: string) => bench.worker().then((it) => it.evaluate(run, url));
  const outcomes = () =>
    worker(async () => {
      const kept = await (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.get();
      return Object.entries(kept).flatMap(([key, { outcome }]) => (key.startsWith('asked-') ? [outcome] : []));
    }, '');

  it('the menu’s item and the key read the page in front', async () => {
    const page = pageNamed('gmo-sim-usage');
    bench.pages.set(page.url, moveDates(page.html, page.now, Date.now()));
    const dispatch = {
      menu: async (url: string) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-page' }, tab ?? {});
      },
      key: async (url: string) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        chrome.commands.onCommand.dispatch('read-page', tab ?? {});
      },
    };
    for (const way of [dispatch.menu, dispatch.key]) {
      const tab = await bench.open(page.url);
      await worker(way, page.url);
      await eventually(outcomes, (all) => all.includes('usage'));
      await tab.close();
      await eventually(outcomes, (all) => !all.includes('usage'));
    }
  });

  it('the key has a name in the browser’s list, and takes none from anybody', async () => {
    const commands = await worker(() => (globalThis as unknown as { chrome: Chrome }).chrome.commands.getAll(), '');
    expect(commands.find(({ name }) => name === 'read-page')).toMatchObject({ description: 'Read the usage figures on this page', shortcut: '' });
  });
});

describe('access that came with the installation', () => {
  fresh();

  it('taken back in the browser, is explained until it is given again', async () => {
    const page = pageNamed('gmo-sim-usage');
    bench.pages.set(page.url, moveDates(page.html, page.now, Date.now()));
    await bench.open(page.url);
    const popup = await bench.extensionPage('popup.html');
    await popup.waitForSelector('[data-testid=line][data-carrier=gmo]');
    await takeAllBack(bench);
    const notice = '[data-testid=portal-notice][data-family=gmo]';
    await popup.waitForSelector(notice);
    expect(await words(popup)).toContain('Nokori is not allowed to read GMO Tokutoku BB’s site any more.');
    const dashboard = await bench.extensionPage('dashboard.html#sites');
    await dashboard.waitForSelector('[data-testid=built] [data-site=gmo]:not(.granted) button');

    // what the installation asked for is given at once, on the browser's page itself
    await agreeTo(bench, ['gmobb.jp']);
    await dashboard.waitForSelector('[data-testid=built] [data-site=gmo].granted');
    await popup.waitForFunction((gone) => !document.querySelector(gone), { polling: 100 }, notice);
  });
});
