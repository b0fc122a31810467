/** A private window that its user let the extension into: pages there are read, shown and translated, and nothing of it is kept, nor what is chosen there. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/chromium';
import { rowsOf } from '../support/days';
import { type CardOnPage, cardOn } from '../support/page-card';
import { LEFT, OTHER, pause, type Reader, says, startReader, USAGE } from '../support/translated';

interface Chrome {
  storage: { local: { get(of: null): Promise<Record<string, unknown>> } };
  windows: { create(of: object): Promise<object> };
  tabs: { query(of: object): Promise<{ id: number; windowId: number; incognito: boolean }[]> };
  commands: { onCommand: { dispatch(name: string, tab: object): void } };
}
declare const chrome: Chrome;

let reader: Reader;
beforeAll(async () => {
  reader = await startReader({ inPrivate: true });
  await reader.set({ language: 'en' });
});
afterAll(() => reader.close());

/** Everything kept on the disk beside the history, and the readings in it. */
const kept = async (): Promise<[Record<string, unknown>, object[]]> => [
  await (await reader.bench.worker()).evaluate(() => chrome.storage.local.get(null)),
  await rowsOf(reader.bench, 'readings'),
];

async function openPrivately(url: string): Promise<{ page: Page; card: CardOnPage }> {
  const before = new Set(reader.bench.browser.targets());
  await (await reader.bench.worker()).evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  const target = await reader.bench.browser.waitForTarget((one) => one.url() === url && !before.has(one), { timeout: 10_000 });
  const page = (await target.page()) as Page;
  return { page, card: await cardOn(page) };
}

it('shows what it reads, and forgets it', async () => {
  const before = await eventually(kept, ([local]) => 'summary' in local);
  const { page, card } = await openPrivately(USAGE);
  await eventually(() => card.isThere(), Boolean);
  await card.open();
  expect(await card.text()).toContain('7.50 GB');
  await pause();
  expect(await kept()).toEqual(before);

  // yes, in the card: here, and nowhere else
  await card.press('[data-testid=yes]');
  await says(page, 'dt:nth-of-type(2)', LEFT.en);
  await page.reload();
  await says(page, 'dt:nth-of-type(2)', LEFT.en);
  const plain = await reader.bench.open(OTHER);
  await pause();
  expect(await plain.$eval('#left', ({ textContent }) => textContent)).toBe(LEFT.ja);
  await plain.close();

  // by the key: off, and on again
  const press = async () =>
    (await reader.bench.worker()).evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      chrome.commands.onCommand.dispatch('translate', { ...tabs.find(({ incognito }) => incognito), url });
    }, USAGE);
  await page.bringToFront();
  await press();
  await says(page, 'dt:nth-of-type(2)', LEFT.ja);
  await press();
  await says(page, 'dt:nth-of-type(2)', LEFT.en);

  // moved, then never again: in this tab
  await card.open();
  await card.run((root) => root.querySelector<HTMLElement>('[data-testid=move]')?.focus());
  await page.keyboard.press('ArrowLeft');
  for (const _ of [1, 2]) {
    await page.keyboard.press('Escape');
    await pause(300);
  }
  await eventually(
    () => card.isThere(),
    (there) => !there,
  );
  await pause();
  expect(await kept()).toEqual(before);
  await page.close();

  // another tab knows nothing of it
  const next = await openPrivately(USAGE);
  await eventually(() => next.card.isThere(), Boolean);
  expect(await next.page.$eval('dt:nth-of-type(2)', ({ textContent }) => textContent)).toBe(LEFT.ja);
  expect(reader.bench.strays).toEqual([]);
});
