/** `npm run demo`: the built extension in a real browser, on bundled portal pages at the carriers' own addresses, with their dates moved to today. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { type Bench, eventually, startChromium } from './support/chromium.ts';
import { pageNamed } from './support/pages.ts';
import { moveDates } from './support/portal-clock.ts';

const PAGES = ['docomo-data-2019-spa', 'au-data-2023', 'softbank-resfe-top-pie', 'iijmio-member-top', 'gmo-sim-usage'];
const FOLDER = '.output/demo';
const LANGUAGES = ['zh-Hans', 'en'];

const say = (text: string) => process.stderr.write(`demo: ${text}\n`);
const windowed = !process.argv.includes('--headless') && (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

say('building …');
const built = spawnSync('wxt', ['build', '-b', 'chrome'], { encoding: 'utf8', shell: process.platform === 'win32' });
if (built.status !== 0) {
  process.stderr.write(`${built.stdout}\n${built.stderr}`);
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
say(windowed ? 'opening a browser …' : 'starting a browser without a window: there is no display …');
const bench = await startChromium({ headless: !windowed });
let last = '';
for (const name of PAGES) {
  const made = pageNamed(name);
  bench.pages.set(made.url, moveDates(made.html, made.now, Date.now()));
  const page = await bench.open(made.url);
  await page.setViewport({ width: 1000, height: 800 });
  const before = last;
  last =
    (await eventually(
      () => summary(bench),
      (text) => text !== before,
    )) ?? '';
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await tell(bench, made.folder, made.url);
  if (!windowed) await page.close();
}
const popup = await bench.extensionPage('popup.html');
await shoot(popup);
say(`screenshots of the pages and the popup are in ${FOLDER}/`);
if (bench.strays.length > 0) say(`the pages asked for: ${bench.strays.join(', ')}`);
if (windowed) {
  say('the browser stays open: click the Nokori button in its toolbar; close the window to end');
  await new Promise((closed) => bench.browser.on('disconnected', closed));
} else await bench.close();

/** The stored summary: it changes when a page was read. */
function summary(of: Bench): Promise<string> {
  return of
    .worker()
    .then((worker) =>
      worker.evaluate(() =>
        (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } }).chrome.storage.local
          .get('summary')
          .then((found) => JSON.stringify((found.summary as { lines?: unknown[] } | undefined)?.lines ?? [])),
      ),
    )
    .then((text) => (text === '[]' ? '' : text));
}

/** Prints badge and sentences of the carrier whose page was just read. */
async function tell(of: Bench, carrier: string, url: string): Promise<void> {
  const page = await of.extensionPage('popup.html');
  await page.waitForSelector(`[data-testid=line][data-carrier=${carrier}]`);
  process.stdout.write(`\n${carrier}  ${url}\n`);
  const { text } = await of.badge();
  process.stdout.write(`  badge   ${text}\n`);
  for (const language of LANGUAGES) {
    await page.select('[data-testid=language]', language);
    await new Promise((done) => setTimeout(done, 150));
    const lines = await page.$$eval(`[data-testid=line][data-carrier=${carrier}]`, (cards) =>
      cards.map((card) =>
        ['headline', 'detail']
          .map((id) => card.querySelector(`[data-testid=${id}]`)?.textContent?.trim())
          .filter(Boolean)
          .join(' · '),
      ),
    );
    for (const line of lines) process.stdout.write(`  ${language.padEnd(8)}${line}\n`);
  }
  await page.close();
}

/** Popup pictures: both languages, light and dark, at the width of a real popup. */
async function shoot(page: Page): Promise<void> {
  for (const language of LANGUAGES)
    for (const theme of ['light', 'dark']) {
      await page.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.select('[data-testid=language]', language);
      await new Promise((done) => setTimeout(done, 200));
      await page.screenshot({ path: `${FOLDER}/popup-${language}${theme === 'dark' ? '-dark' : ''}.png`, fullPage: true });
    }
}
