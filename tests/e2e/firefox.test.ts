/** The built extension in a real Firefox: a page is read, and the popup shows its figures in both languages. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/chromium';
import { type FirefoxBench, startFirefox } from '../support/firefox';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';

let bench: FirefoxBench;
beforeAll(async () => void (bench = await startFirefox()));
afterAll(() => bench.close());

it('reads a page and shows what is left', async () => {
  const page = pageNamed('docomo-data-2019-spa');
  await bench.open(page.url, moveDates(page.html, page.now, Date.now()));
  const popup = await bench.extensionPage('popup.html');
  const words = () => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  await eventually(words, (text) => text.includes('13.72 GB'), 30_000);
  // the browser's first language is Chinese
  expect(await words()).toContain('还剩 13.72 GB');
  await popup.select('[data-testid=language]', 'en');
  await eventually(words, (text) => text.includes('13.72 GB left') && text.includes('8.43 GB of 22.15 GB used'));
  const badge = () =>
    popup.evaluate(() => (globalThis as unknown as { browser: { action: { getBadgeText(of: object): Promise<string> } } }).browser.action.getBadgeText({}));
  await eventually(badge, (text) => text === '13.7');
  await bench.browser.pages();
});
