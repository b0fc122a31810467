/** In a real Firefox: an older build is replaced by this one under the same profile, and keeps what was read. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFor } from '../support/built';
import { eventually } from '../support/chromium';
import { startFirefox } from '../support/firefox';
import { manifestIn } from '../support/manifest';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';

interface Chrome {
  runtime: { getManifest(): { version: string } };
  storage: { local: { set(values: object): Promise<void>; get(key: string): Promise<object> } };
}
declare const browser: Chrome;

it('keeps readings and settings', async () => {
  const older = mkdtempSync(join(tmpdir(), 'nokori-older-'));
  cpSync(builtFor('firefox'), older, { recursive: true });
  writeFileSync(join(older, 'manifest.json'), JSON.stringify({ ...manifestIn(older), version: '0.0.1' }));
  const bench = await startFirefox(30_000, older);
  const popup = async () => {
    const page = await bench.extensionPage('popup.html');
    await page.waitForSelector('[data-testid=line]', { timeout: 30_000 });
    return { page, version: await page.evaluate(() => browser.runtime.getManifest().version), words: await page.evaluate(() => document.body.innerText) };
  };
  const full = await bench.extensionPage('dashboard.html');
  await full.evaluate(() => browser.storage.local.set({ settings: { language: 'zh-Hant' } }));
  const { url, html, now } = pageNamed('gmo-sim-usage');
  await bench.open(url, moveDates(html, now, Date.now()));
  const before = await popup();
  expect(before.version).toBe('0.0.1');
  expect(before.words).toContain('2.93 GB');

  await bench.browser.installExtension(builtFor('firefox'));
  const after = await eventually(popup, ({ version }) => version === manifestIn(builtFor('firefox')).version, 40_000);
  expect(after.words).toContain('2.93 GB');
  expect(await after.page.evaluate(() => browser.storage.local.get('settings'))).toEqual({ settings: { language: 'zh-Hant' } });
  // what was asked at the very moment of the update has nobody left to be answered by
  expect((await bench.errors()).filter((error) => !error.includes('context unloaded'))).toEqual([]);
  await bench.close();
  rmSync(older, { recursive: true, force: true });
});
