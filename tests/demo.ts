/**
 * `npm run demo [-- --headless]`: the built extension in a real browser, on bundled demo portals at the carriers' own addresses,
 * with their dates moved to today. Nothing is fetched from the network. Screenshots go to .output/demo/.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './support/built.ts';
import { type Bench, eventually, startChromium } from './support/chromium.ts';
import { choose, sentences, shoot, visit } from './support/demo-steps.ts';
import { type PortalPage, pageNamed } from './support/pages.ts';

const PAGES = ['docomo-data-2019-spa', 'au-data-2023', 'softbank-resfe-top-pie', 'iijmio-member-top', 'gmo-sim-usage'].map(pageNamed);
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const SHOTS = resolve(import.meta.dirname, '../.output/demo');
const hasDisplay = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

const shot = (name: string) => join(SHOTS, `${name}.png`) as `${string}.png`;
const say = (line: string) => process.stdout.write(`${line}\n`);
const progress = (line: string) => process.stderr.write(`demo: ${line}\n`);

ensureBuilt(progress);
rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });

// each carrier by itself first: the badge speaks of one line, and here it is sure to be this one
for (const page of PAGES) {
  progress(`${page.folder}: ${page.url} …`);
  const bench = await startChromium();
  try {
    await show(bench, page);
  } finally {
    await bench.close();
  }
}

progress('all five together …');
const bench = await startChromium({ headless });
const closed = new Promise((done) => bench.browser.once('disconnected', done));
for (const page of PAGES) await visit(bench, page);
const popup = await bench.extensionPage('popup.html');
await popup.waitForFunction((count) => document.querySelectorAll('[data-testid="line"]').length >= count, { timeout: 20_000 }, PAGES.length);
for (const language of LANGUAGES) {
  await choose(popup, language);
  for (const look of ['light', 'dark'] as const) await shoot(popup, shot(`popup-${language}${look === 'dark' ? '-dark' : ''}`), look);
}
say(`\nscreenshots: ${SHOTS}`);
if (headless) await bench.close();
else {
  say('The browser stays open with all five pages; close it to end the demo.');
  await closed;
}
process.exit(0);

/** Opens one carrier's page, and prints what badge and popup make of it. */
async function show(bench: Bench, page: PortalPage): Promise<void> {
  const name = page.folder;
  await shoot(await visit(bench, page), shot(`portal-${name}`));
  const { text } = await eventually(
    () => bench.badge(),
    (badge) => badge.text !== '',
  );
  say(`\n${name}\n  badge: ${text}`);
  const popup = await bench.extensionPage('popup.html');
  await popup.waitForSelector(`[data-testid="line"][data-carrier="${name}"]`, { timeout: 10_000 });
  for (const language of LANGUAGES) {
    const before = (await bench.badge()).title;
    await choose(popup, language);
    // the worker writes the title anew a moment after the choice; where it was in this language already it stays
    const { title } = await eventually(
      () => bench.badge(),
      (badge) => badge.title !== before,
      1_000,
    ).catch(() => bench.badge());
    say(`  ${language} title: ${title.replaceAll('\n', ' | ')}`);
    for (const sentence of await sentences(popup)) say(`  ${language} popup: ${sentence}`);
  }
  await popup.close();
}
