/** What somebody does with Nokori's own pages: opens one at a time, reads its lines, fills in and presses what says so. */
import type { Page } from 'puppeteer';
import { type Bench, eventually } from './chromium';
import { isoOf } from './first-words';

export type User = ReturnType<typeof asUser>;

export function asUser(bench: Bench) {
  let page: Page;
  const open = async (path: string, wanted: string) => {
    await page?.close().catch(() => undefined);
    page = await bench.extensionPage(path);
    await page.waitForSelector(wanted);
  };
  /** Lines as they stand on the page. */
  const lines = (of = 'body') => page.$eval(of, (element) => (element as HTMLElement).innerText.split('\n').map((line) => line.trim()));

  return {
    /** the one that is open */
    get page() {
      return page;
    },
    popup: (wanted = '.popup') => open('popup.html', wanted),
    section: (name: string, wanted: string) => open(`dashboard.html#${name}`, wanted),
    lines,
    /** the name of each line in the popup */
    cards: () => page.$$eval('[data-testid=line] h2', (all) => all.map((name) => (name as HTMLElement).innerText.trim())),
    async fill(selector: string, value: string) {
      const input = await page.waitForSelector(selector);
      await input?.click({ count: 3 });
      await page.keyboard.press('Backspace');
      await input?.type(value);
      await page.keyboard.press('Tab');
    },
    /** A day as from the browser's calendar: the keys for it differ with the country. */
    fillDay: (selector: string, day: Date) =>
      page.$eval(
        selector,
        (input, value) => {
          (input as HTMLInputElement).value = value;
          for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
        },
        isoOf(day),
      ),
    async press(text: string, within = 'body') {
      const found = await page.evaluateHandle(
        (said, root) => [...document.querySelectorAll<HTMLElement>(`${root} :is(button, label, summary, a)`)].find((one) => one.innerText.trim() === said),
        text,
        within,
      );
      const element = found.asElement();
      if (!element) throw new Error(`nothing says ${text}`);
      await (element as Awaited<ReturnType<Page['$']>>)?.click();
    },
    /** Waits until it is said. */
    said: (text: string, of = 'body') =>
      eventually(
        () => lines(of),
        (all) => all.includes(text),
        5_000,
      ),
    settings: () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ settings: object }> } } } };
        return (await chrome.storage.local.get('settings')).settings;
      }),
  };
}
