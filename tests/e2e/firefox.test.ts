/** The built extension in a real Firefox: pages are read, the popup shows their figures in both languages, and sites are given and taken back. */
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

it('has the button for any other page, and says where it cannot read', async () => {
  const popup = await bench.extensionPage('popup.html');
  await (await popup.waitForSelector('[data-testid=read-page]'))?.click();
  // in front of this popup stands its own page
  await popup.waitForSelector('[data-testid=page-outcome][data-outcome=unreadable]');
  await popup.close();
});

it('reads a carrier that was given by a click, until it is taken back', async () => {
  const dashboard = await bench.extensionPage('dashboard.html#sites');
  const button = (list: string) => `[data-testid=${list}] [data-site=mineo] button`;
  const scripts = () =>
    dashboard.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { browser: { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } } }).browser;
      return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches).join();
    });
  await dashboard.waitForSelector('[data-testid=built] .granted');
  expect(await scripts()).toBe('');
  await (await dashboard.waitForSelector(button('offered')))?.click();
  await eventually(scripts, (matches) => matches === 'https://my.mineo.jp/*');

  const mineo = pageNamed('mineo-mypage-top');
  await bench.open(mineo.url, moveDates(mineo.html, mineo.now, Date.now()));
  const popup = await bench.extensionPage('popup.html');
  await popup.waitForSelector('[data-testid=line][data-carrier=mineo]', { timeout: 20_000 });

  await dashboard.bringToFront();
  await (await dashboard.waitForSelector(button('remembered')))?.click();
  await eventually(scripts, (matches) => matches === '');
});
