/** Portal pages to be translated, and what their user sets, presses and sees. */
import type { Page } from 'puppeteer';
import { type Bench, eventually, type Options, startChromium } from './chromium';
import { USAGE_PAGE } from './sim-next';

interface Chrome {
  storage: { local: { set(values: object): Promise<void>; get(key: string): Promise<Record<string, Record<string, object>>> } };
  commands: { getAll(): Promise<{ name?: string; description?: string }[]>; onCommand: { dispatch(name: string, tab: object): void } };
  tabs: { query(of: object): Promise<{ url?: string }[]> };
}

/** Pages of two carriers whose access comes with the installation: two without a figure, one with three. */
export const TOP_UP = 'https://my.softbank.jp/charge/';
export const USAGE = 'https://my.softbank.jp/usage/';
export const OTHER = 'https://gmobb.jp/member/';
const TOP_UP_PAGE = `<!doctype html>
<html lang="ja">
  <head><meta charset="utf-8"><title>追加</title></head>
  <body>
    <main>
      <h1>データ量の追加購入</h1>
      <p id="left">残りデータ量</p>
      <form><label>お支払い方法 <select name="by"><option>クレジットカード</option></select></label><button>購入する</button></form>
    </main>
  </body>
</html>`;

/** `#left` of the pages without figures, and the second `dt` of the one with figures, in each language. */
export const LEFT = { ja: '残りデータ量', en: 'Remaining data', 'zh-Hans': '剩余流量', 'zh-Hant': '剩餘數據量' };

export interface Reader {
  bench: Bench;
  /** stores settings, in the place of whatever was there */
  set(settings: object): Promise<void>;
  /** what is kept of the translation */
  kept(): Promise<Record<string, unknown>>;
  /** the key that switches it, in front of the tab at an address */
  pressKey(url: string): Promise<void>;
  commands(): Promise<{ name?: string; description?: string }[]>;
  close(): Promise<void>;
}

/** A browser with the extension, which serves these pages. */
export async function startReader(options: Options = {}): Promise<Reader> {
  const bench = await startChromium(options);
  for (const url of [TOP_UP, OTHER]) bench.pages.set(url, TOP_UP_PAGE);
  bench.pages.set(USAGE, USAGE_PAGE);
  const inWorker = async <T>(run: (given: string) => Promise<T>, given = ''): Promise<T> => (await bench.worker()).evaluate(run, given);
  return {
    bench,
    set: (settings) =>
      inWorker((given) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ settings: JSON.parse(given) }), JSON.stringify(settings)),
    kept: () =>
      inWorker(
        async () =>
          ((await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get('settings')).settings?.translation ?? {}) as Record<string, unknown>,
      ),
    pressKey: (url) =>
      inWorker(async (wanted) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        chrome.commands.onCommand.dispatch('translate', (await chrome.tabs.query({})).find((tab) => tab.url === wanted) ?? {});
      }, url),
    commands: () => inWorker(() => (globalThis as unknown as { chrome: Chrome }).chrome.commands.getAll()),
    close: () => bench.close(),
  };
}

/** Waits until an element says this. */
export const says = (page: Page, selector: string, wanted: string) =>
  eventually(
    () => page.$eval(selector, ({ textContent }) => textContent),
    (said) => said === wanted,
  );

/** The page as it is, without what stands beside its body. */
export const whole = (page: Page) => page.evaluate(() => document.head.outerHTML + document.body.outerHTML);

export const pause = (ms = 1_500) => new Promise((done) => setTimeout(done, ms));
