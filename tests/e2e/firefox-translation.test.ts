/** Portal pages in the user's language in a real Firefox, and the page card there, on a page that lets no style but its own in. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/chromium';
import { type FirefoxBench, startFirefox } from '../support/firefox';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';

interface Chrome {
  storage: { local: { set(values: object): Promise<void>; get(key: string): Promise<{ settings?: { translation?: object } }> } };
}

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">`;
let bench: FirefoxBench;
beforeAll(async () => void (bench = await startFirefox()));
afterAll(() => bench.close());

it('the card offers it, by keys alone; the page is translated, and goes back byte for byte', async () => {
  const popup = await bench.extensionPage('popup.html');
  await popup.evaluate(() => (globalThis as unknown as { browser: Chrome }).browser.storage.local.set({ settings: { language: 'zh-Hans' } }));
  const { url, html, now } = pageNamed('gmo-sim-usage');
  const page = await bench.open(url, moveDates(html, now, Date.now()).replace('<head>', `<head>${POLICY}`));
  const before = await page.evaluate(() => document.body.outerHTML);
  const at = (right: number, bottom: number) => page.evaluate((x, y) => document.elementFromPoint(innerWidth - x, innerHeight - y)?.localName, right, bottom);
  const isCard = (name: string | undefined) => name === 'nokori-card';
  await eventually(() => at(60, 28), isCard, 30_000);
  // small, in its corner
  expect(isCard(await at(260, 28))).toBe(false);
  const { x, y } = await page.evaluate(() => ({ x: innerWidth - 60, y: innerHeight - 28 }));
  await page.mouse.click(x, y);
  // open, and as wide as its style says
  await eventually(() => at(300, 200), isCard);
  expect(isCard(await at(330, 200))).toBe(false);
  // from where it is folded past where it is dismissed to yes
  for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
  const heading = () => page.$eval('h1', ({ textContent }) => textContent?.trim());
  await eventually(heading, (said) => !/[ぁ-んァ-ヴ]/.test(said ?? 'の'), 30_000);
  const kept = () =>
    popup.evaluate(() => (globalThis as unknown as { browser: Chrome }).browser.storage.local.get('settings').then(({ settings }) => settings?.translation));
  expect(await kept()).toMatchObject({ mode: 'text' });

  await popup.evaluate(() =>
    (globalThis as unknown as { browser: Chrome }).browser.storage.local.set({ settings: { language: 'zh-Hans', translation: { mode: 'off' } } }),
  );
  await eventually(
    () => page.evaluate(() => document.body.outerHTML),
    (now) => now === before,
  );
  expect(await bench.errors()).toEqual([]);
});
