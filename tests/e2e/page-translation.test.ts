/** Portal pages in the user's language: the card that offers it, what the page then says, and that it can all be taken back. */
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { cardOn } from '../support/page-card';
import { USAGE_PAGE } from '../support/sim-next';

interface Chrome {
  storage: { local: { set(values: object): Promise<void>; get(key: string): Promise<Record<string, Record<string, object>>> } };
  commands: { getAll(): Promise<{ name?: string; description?: string }[]>; onCommand: { dispatch(name: string, tab: object): void } };
  tabs: { query(of: object): Promise<{ url?: string }[]> };
}

/** A page of a carrier's whose access comes with the installation; it shows no figure. */
const TOP_UP = 'https://my.softbank.jp/charge/';
const USAGE = 'https://my.softbank.jp/usage/';
const OTHER = 'https://gmobb.jp/member/';
const TOP_UP_PAGE =
  '<!doctype html><html lang="ja"><meta charset="utf-8"><title>追加</title><body><main><h1>データ量の追加購入</h1><p id="left">残りデータ量</p><form><label>お支払い方法 <select name="by"><option>クレジットカード</option></select></label><button>購入する</button></form></main></body></html>';

let bench: Bench;
beforeEach(async () => {
  bench = await startChromium();
  bench.pages.set(TOP_UP, TOP_UP_PAGE);
  bench.pages.set(OTHER, TOP_UP_PAGE);
  bench.pages.set(USAGE, USAGE_PAGE);
});
afterEach(async () => {
  const { strays } = bench;
  await bench.close();
  expect(strays).toEqual([]);
});

const inWorker = async <T>(run: (given: string) => Promise<T>, given = ''): Promise<T> => (await bench.worker()).evaluate(run, given);
const set = (settings: object) =>
  inWorker((given) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ settings: JSON.parse(given) }), JSON.stringify(settings));
const kept = () => inWorker(async () => (await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get('settings')).settings?.translation ?? {});
const pressKey = (url: string) =>
  inWorker(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    chrome.commands.onCommand.dispatch('translate', (await chrome.tabs.query({})).find((tab) => tab.url === wanted) ?? {});
  }, url);

const left = (page: Page) => page.$eval('#left', ({ textContent }) => textContent ?? '');
const saysLeft = (page: Page, wanted: string) =>
  eventually(
    () => left(page),
    (said) => said === wanted,
  );
/** The page as a whole, without the hosts of ours that stand beside its body. */
const whole = (page: Page) => page.evaluate(() => document.head.outerHTML + document.body.outerHTML);
const quiet = (ms = 1_500) => new Promise((done) => setTimeout(done, ms));
const card = async (page: Page) => cardOn(page);

const SAYS = { en: 'Remaining data', 'zh-Hans': '剩余流量', 'zh-Hant': '剩餘數據量' };
const JA = '残りデータ量';

describe('before anyone has said yes', () => {
  it('nothing is translated; a page without figures has no card; one with figures offers it once', async () => {
    await set({ language: 'zh-Hans' });
    const topUp = await bench.open(TOP_UP);
    const page = await bench.open(USAGE);
    const shown = await card(page);
    await shown.open();
    expect(await shown.text()).toContain('要用中文显示运营商的官网吗');
    expect(await shown.text()).toMatch(/已用 2\.50 GB 剩余 7\.50 GB 账单 1,980 日元/);
    expect(await left(topUp)).toBe(JA);
    expect(await (await card(topUp)).isThere()).toBe(false);

    // yes: this page, the other one that is open, and those that come
    await shown.press('[data-testid=yes]');
    await eventually(
      () => page.$eval('h2', ({ textContent }) => textContent),
      (said) => !/[ぁ-ん]/.test(said ?? 'の'),
    );
    expect(await kept()).toMatchObject({ mode: 'text', sites: {} });
    await eventually(
      () => shown.text(),
      (said) => said.includes('直接显示中文'),
    );
    await topUp.bringToFront();
    await saysLeft(topUp, SAYS['zh-Hans']);
    await saysLeft(await bench.open(OTHER), SAYS['zh-Hans']);
  });

  it('no is remembered', async () => {
    await set({ language: 'en' });
    const page = await bench.open(USAGE);
    const shown = await card(page);
    await shown.open();
    await shown.press('[data-testid=no]');
    await eventually(
      () => kept(),
      (choice) => (choice as { mode?: string }).mode === 'off',
    );
    await page.reload();
    await eventually(() => shown.isThere(), Boolean);
    await shown.open();
    expect(await shown.text()).not.toContain('Show portal pages in English?');
    expect(await shown.run((root) => root.querySelector<HTMLInputElement>('input[value=off]')?.checked)).toBe(true);
  });
});

describe('a page in another language', () => {
  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('%s: comes so each time, and goes back byte for byte', async (language) => {
    const page = await bench.open(TOP_UP);
    const before = await whole(page);
    await set({ language, translation: { mode: 'text' } });
    await saysLeft(page, SAYS[language]);
    expect(await page.$eval('option', ({ textContent }) => textContent)).toBe('クレジットカード');
    await page.reload();
    await saysLeft(page, SAYS[language]);
    await set({ language, translation: { mode: 'off' } });
    await saysLeft(page, JA);
    expect(await whole(page)).toBe(before);
    await page.reload();
    await quiet();
    expect(await left(page)).toBe(JA);
  });

  it('follows the language, and the mode', async () => {
    await set({ language: 'en', translation: { mode: 'text' } });
    const page = await bench.open(TOP_UP);
    await saysLeft(page, SAYS.en);
    await set({ language: 'zh-Hant', translation: { mode: 'text' } });
    await saysLeft(page, SAYS['zh-Hant']);
    await set({ language: 'zh-Hant', translation: { mode: 'gloss' } });
    await saysLeft(page, JA);
  });

  it('is switched by a key, for its site alone, and that is remembered', async () => {
    await set({ language: 'en' });
    const page = await bench.open(TOP_UP);
    await pressKey(TOP_UP);
    await saysLeft(page, SAYS.en);
    const other = await bench.open(OTHER);
    await quiet();
    expect(await left(other)).toBe(JA);
    await page.bringToFront();
    await page.reload();
    await saysLeft(page, SAYS.en);
    await pressKey(TOP_UP);
    await saysLeft(page, JA);
    expect(await kept()).toMatchObject({ sites: { softbank: 'off' } });
    const commands = await inWorker(() => (globalThis as unknown as { chrome: Chrome }).chrome.commands.getAll());
    expect(commands.find(({ name }) => name === 'translate')?.description).toBe('Switch the translation of this portal page');
  });

  it('is read beneath: the figures stay what the carrier says', async () => {
    await set({ language: 'en', translation: { mode: 'text' } });
    await bench.open(USAGE);
    await eventually(
      () => bench.badge(),
      ({ text }) => text === '7.5',
    );
    const readings = await inWorker(
      () =>
        new Promise<number>((resolve, reject) => {
          const asked = indexedDB.open('nokori');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const count = asked.result.transaction('readings').objectStore('readings').count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    );
    expect(readings).toBe(1);
  });
});

describe('the card', () => {
  it('points at a figure where it stands, and touches nothing there', async () => {
    await set({ language: 'en', translation: { mode: 'text' } });
    const page = await bench.open(USAGE);
    const shown = await card(page);
    await shown.open();
    await saysOf(page, 'dt:nth-of-type(2)', SAYS.en);
    const before = await whole(page);
    await shown.press('button.figure:nth-of-type(1)');
    const place = await page.$eval('dd', (element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left: x, top, right, bottom } = range.getBoundingClientRect();
      return { x, top, right, bottom };
    });
    const frame = await shown.run((root) => {
      const { left: x, top, right, bottom } = (root.querySelector('.frame') as HTMLElement).getBoundingClientRect();
      return { x, top, right, bottom };
    });
    for (const edge of ['x', 'top', 'right', 'bottom'] as const) expect(Math.abs(frame[edge] - place[edge])).toBeLessThanOrEqual(5);
    expect(await whole(page)).toBe(before);
  });

  it('dismissed it stays away, here and on the next page; the key still works', async () => {
    await set({ language: 'en' });
    const page = await bench.open(USAGE);
    const shown = await card(page);
    await shown.open();
    await page.keyboard.press('Escape');
    await eventually(() => shown.run((root) => root.querySelector('[data-testid=open]') !== null), Boolean);
    await page.keyboard.press('Escape');
    await eventually(
      () => shown.isThere(),
      (there) => !there,
    );
    expect(await kept()).toMatchObject({ card: false });
    await page.reload();
    await quiet(3_000);
    expect(await shown.isThere()).toBe(false);
    await pressKey(USAGE);
    await saysOf(page, 'dt:nth-of-type(2)', SAYS.en);
  });

  it('opens the full page', async () => {
    await set({ language: 'en' });
    const shown = await card(await bench.open(USAGE));
    await shown.open();
    await shown.press('[data-testid=dashboard]');
    await bench.browser.waitForTarget((target) => target.url().endsWith('/dashboard.html#usage'), { timeout: 5_000 });
  });

  it('lies on no control of the page, and stays where it was put', async () => {
    const bar = '<a href="/" style="position:fixed;right:0;bottom:0;width:300px;height:80px">ログアウト</a>';
    bench.pages.set(USAGE, USAGE_PAGE.replace('</body>', `${bar}</body>`));
    await set({ language: 'en' });
    const page = await bench.open(USAGE);
    const shown = await card(page);
    await eventually(() => shown.isThere(), Boolean);
    const at = () =>
      shown.run((root) => {
        const { left: x, top, bottom } = (root.querySelector('.page-card') as HTMLElement).getBoundingClientRect();
        return { x, top, bottom, height: innerHeight };
      });
    const first = await at();
    expect(first.bottom).toBeLessThan(first.height - 80);
    await shown.open();
    await shown.run((root) => root.querySelector<HTMLElement>('[data-testid=move]')?.focus());
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowLeft'] as const) await page.keyboard.press(key);
    const moved = await at();
    await page.reload();
    await eventually(() => shown.isThere(), Boolean);
    await shown.open();
    await eventually(at, ({ x, top }) => Math.abs(x - moved.x) < 2 && Math.abs(top - moved.top) < 2);
  });
});

const saysOf = (page: Page, selector: string, wanted: string) =>
  eventually(
    () => page.$eval(selector, ({ textContent }) => textContent),
    (said) => said === wanted,
  );
