/** "Read this page" on the portal of a carrier that nobody has described, in a real Chromium with the extension as it is built. */
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { NEWS_PAGE, SIM_NEXT, USAGE_PAGE } from '../support/sim-next';

const USAGE = `${SIM_NEXT}/usage/`;
const words = (popup: Page) => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const outcome = (popup: Page) => popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid=page-outcome]')?.dataset.outcome ?? '');
const press = (popup: Page) => popup.click('[data-testid=read-page]');
/** Everything of the kept things that the storage of this session holds, as text. */
const session = async (bench: Bench) =>
  (await bench.worker()).evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { session: { get(): Promise<object> } } } }).chrome.storage.session.get().then((all) => JSON.stringify(all)),
  );
const badgeIs = (bench: Bench, wanted: string) =>
  eventually(
    () => bench.badge(),
    ({ text }) => text === wanted,
  );

let bench: Bench;
beforeEach(async () => {
  bench = await startChromium();
  bench.pages.set(USAGE, USAGE_PAGE);
  bench.pages.set(`${SIM_NEXT}/news/`, NEWS_PAGE);
  bench.pages.set('https://elsewhere.example/', USAGE_PAGE);
});
afterEach(() => bench.close());

describe('a page that reads well', () => {
  it('becomes a line under the site’s own name, in popup, badge and title', async () => {
    const tab = await bench.open(USAGE);
    const popup = await bench.popupOver(tab);
    await popup.select('[data-testid=language]', 'en');
    expect(await words(popup)).toContain('Open your carrier’s page once');
    await press(popup);
    await eventually(
      () => outcome(popup),
      (now) => now === 'usage',
    );
    await popup.waitForSelector('[data-testid=line]');
    const said = await words(popup);
    for (const part of ['sim-next.example ••4321', '7.50 GB left', '2.50 GB of 10.00 GB used', '¥1,980', `Let Nokori read ${new URL(SIM_NEXT).host} by itself`])
      expect(said).toContain(part);
    expect(said).not.toMatch(/resets|days left/);
    expect((await badgeIs(bench, '7.5')).title).toContain('sim-next.example ••4321: 7.50 GB left');
    expect(bench.strays).toEqual([]);

    // nothing of it is lost with the popup
    await popup.close();
    const again = await bench.popupOver(tab);
    expect(await outcome(again)).toBe('usage');
    await press(again);
    await eventually(
      () => outcome(again),
      (now) => now === 'usage',
    );
    expect(await again.$$('[data-testid=line]')).toHaveLength(1);
  });

  it('is read although the worker died meanwhile', async () => {
    const popup = await bench.popupOver(await bench.open(USAGE));
    await bench.worker();
    await press(popup);
    await bench.stopWorker();
    await badgeIs(bench, '7.5');
  });
});

describe('a page that nobody asked for', () => {
  it('is never read, also where another tab was asked for', async () => {
    const asked = await bench.open(USAGE);
    await press(await bench.popupOver(asked));
    await badgeIs(bench, '7.5');
    bench.pages.set(USAGE, USAGE_PAGE.replace('7.50GB', '1.10GB'));
    await bench.open(USAGE);
    await asked.reload();
    await new Promise((done) => setTimeout(done, 3_000));
    expect((await bench.badge()).text).toBe('7.5');
  });

  it('is forgotten when the tab leaves the site, and when it closes', async () => {
    const tab = await bench.open(USAGE);
    await press(await bench.popupOver(tab));
    await badgeIs(bench, '7.5');
    expect(await session(bench)).toContain('"asked-');
    await tab.goto('https://elsewhere.example/');
    await eventually(
      () => session(bench),
      (kept) => !kept.includes('"asked-'),
    );
    await tab.goto(USAGE);
    await press(await bench.popupOver(tab));
    await eventually(
      () => session(bench),
      (kept) => kept.includes('"outcome":"usage"'),
    );
    await tab.close();
    await eventually(
      () => session(bench),
      (kept) => !kept.includes('"asked-'),
    );
  });
});

describe('a page that gives nothing', () => {
  it('says that it shows no figures', async () => {
    const popup = await bench.popupOver(await bench.open(`${SIM_NEXT}/news/`));
    await popup.select('[data-testid=language]', 'zh-Hans');
    await press(popup);
    expect(await words(popup)).toContain('正在读取此页');
    await eventually(
      () => words(popup),
      (said) => said.includes('此页没有找到流量数据'),
      60_000,
    );
  });

  it('says that it is one of the browser’s own', async () => {
    const tab = await bench.tab();
    await tab.goto('chrome://version/');
    const popup = await bench.popupOver(tab);
    await popup.select('[data-testid=language]', 'en');
    await press(popup);
    await eventually(
      () => words(popup),
      (said) => said.includes('This page cannot be read'),
    );
  });
});
