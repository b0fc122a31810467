/** In a real Firefox: the extension asks the network for nothing; a portal that its user goes to is counted apart. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SECTIONS } from '../../src/ui/dashboard/sections';
import { builtFor } from '../support/built';
import { eventually } from '../support/chromium';
import { startFirefox } from '../support/firefox';
import { manifestIn } from '../support/manifest';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';

interface Chrome {
  storage: { local: { set(values: object): Promise<void> } };
}

it('asks for nothing while it reads, translates, and shows popup and full page; its button goes to the portal', async () => {
  const bench = await startFirefox();
  const full = await bench.extensionPage('dashboard.html#usage');
  await full.evaluate(() =>
    (globalThis as unknown as { browser: Chrome }).browser.storage.local.set({ settings: { language: 'en', translation: { mode: 'text' } } }),
  );
  const { url, html, now } = pageNamed('gmo-sim-usage');
  const page = await bench.open(url, moveDates(html, now, Date.now()));
  await eventually(
    () => page.$eval('h1', ({ textContent }) => textContent),
    (said) => !/[ぁ-んァ-ヴ]/.test(said ?? 'の'),
    30_000,
  );
  for (const section of SECTIONS) {
    await full.evaluate((name) => void (location.hash = name), section);
    await new Promise((done) => setTimeout(done, 300));
  }
  const popup = await bench.extensionPage('popup.html');
  await popup.waitForSelector('[data-testid=line]', { timeout: 20_000 });
  expect(await bench.requests()).toEqual([]);

  await (await popup.waitForSelector('[data-testid=line] button:not(.link)'))?.click();
  const [gone, ...more] = await eventually(
    () => bench.requests(),
    ({ length }) => length > 0,
  );
  expect([new URL(gone?.url ?? '').host, gone?.navigation, more]).toEqual(['gmobb.jp', true, []]);
  await bench.close();
});

it('is refused by its policy, and seen where the policy lets it: the recorder is not blind there', async () => {
  const ask = () => fetch('https://elsewhere.example/').then(String, () => 'refused');
  const folder = mkdtempSync(join(tmpdir(), 'nokori-open-'));
  cpSync(builtFor('firefox'), folder, { recursive: true });
  const manifest = manifestIn(folder);
  manifest.content_security_policy.extension_pages = manifest.content_security_policy.extension_pages.replace("connect-src 'none'", 'connect-src *');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [extension, seen] of [
    [undefined, []],
    [folder, [{ url: 'https://elsewhere.example/', navigation: false }]],
  ] as const) {
    const bench = await startFirefox(30_000, extension);
    await (await bench.extensionPage('popup.html')).evaluate(ask);
    expect(await bench.requests()).toEqual(seen);
    await bench.close();
  }
  rmSync(folder, { recursive: true, force: true });
});
