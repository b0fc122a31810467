/** What the demo does in the browser: open a portal, wait for its reading, use the popup, take pictures. */
import type { Page } from 'puppeteer';
import { type Bench, eventually } from './chromium.ts';
import type { PortalPage } from './pages.ts';
import { moveDates } from './portal-clock.ts';

/** Serves the page with its dates moved to today, opens it, and waits until its reading has reached the popup's summary. */
export async function visit(bench: Bench, page: PortalPage): Promise<Page> {
  const url = page.url.replace(/#.*/, '');
  bench.pages.set(url, moveDates(page.html, page.now, Date.now()));
  const tab = await bench.open(url);
  await eventually(
    () => summaryHas(bench, page.folder),
    (there) => there,
  );
  return tab;
}

const summaryHas = async (bench: Bench, carrier: string): Promise<boolean> =>
  (await bench.worker()).evaluate(async (wanted) => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ summary?: { lines: { carrier: string }[] } }> } } } }
    ).chrome;
    return ((await storage.local.get('summary')).summary?.lines ?? []).some((line) => line.carrier === wanted);
  }, carrier);

/** Switches the popup's language and waits until it is painted in it. */
export async function choose(popup: Page, language: string): Promise<void> {
  await popup.select('[data-testid="language"]', language);
  // a page in zh-CN is one in zh-Hans
  await popup.waitForFunction(
    (wanted) => new Intl.Locale(document.documentElement.lang).maximize().script === new Intl.Locale(wanted).maximize().script,
    { timeout: 5_000 },
    language,
  );
}

/** Per line the sentence and what stands under it. */
export const sentences = (popup: Page): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('[data-testid="line"]')].map((line) =>
      ['headline', 'detail']
        .map((id) => line.querySelector(`[data-testid="${id}"]`)?.textContent?.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .join(' · '),
    ),
  );

/** Saves a picture of the whole page as `path`; with a look, as wide as the popup. */
export async function shoot(page: Page, path: `${string}.png`, look?: 'light' | 'dark'): Promise<void> {
  if (look) {
    await page.setViewport({ width: 360, height: 560, deviceScaleFactor: 2 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
  }
  await page.screenshot({ path, fullPage: true });
}
