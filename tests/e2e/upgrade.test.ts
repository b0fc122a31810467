/** An older build is replaced by this one under the same profile, as a store's update does: nothing is lost, and what it needs is asked for by none. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bench, EXTENSION, eventually, startChromium } from '../support/chromium';
import { rowsOf } from '../support/days';
import { manifestIn } from '../support/manifest';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';

interface Chrome {
  runtime: { getManifest(): { version: string } };
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> } };
  alarms: { getAll(): Promise<object[]> };
}
declare const chrome: Chrome;

/** The previous release's zip, unpacked; where NOKORI_PREVIOUS names none, this build under a lower number. */
const PREVIOUS = process.env.NOKORI_PREVIOUS ?? EXTENSION;
const folder = mkdtempSync(join(tmpdir(), 'nokori-installed-'));
const place = (build: string, version = manifestIn(build).version) => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifestIn(build), version }));
};

let bench: Bench;
beforeAll(async () => {
  place(PREVIOUS, '0.0.1');
  bench = await startChromium({ without: true });
  await bench.browser.installExtension(folder);
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

const version = async () => (await bench.worker()).evaluate(() => chrome.runtime.getManifest().version);
const settings = async () => (await bench.worker()).evaluate(async () => (await chrome.storage.local.get('settings')).settings);
const readings = async () => (await rowsOf<{ id: string }>(bench, 'readings')).map(({ id }) => id).sort();

it('keeps readings, settings, badge and alarms, and goes on reading in tabs that were open', async () => {
  await (await bench.worker()).evaluate(() => chrome.storage.local.set({ settings: { language: 'zh-Hant', lines: { 'gmo:1234': { nickname: 'mine' } } } }));
  const errors: string[] = [];
  for (const name of ['gmo-sim-usage', 'docomo-data-2019-spa']) {
    const { url, html, now } = pageNamed(name);
    bench.pages.set(url.replace(/#.*/, ''), moveDates(html, now, Date.now()));
    (await bench.open(url)).on('pageerror', (error) => errors.push(String(error)));
  }
  await eventually(readings, ({ length }) => length === 2);
  const [before, chosen, badge] = [await readings(), await settings(), await bench.badge()];
  expect(await version()).toBe('0.0.1');

  place(EXTENSION);
  await bench.browser.installExtension(folder);
  await eventually(version, (now) => now === manifestIn(EXTENSION).version);
  expect(await readings()).toEqual(expect.arrayContaining(before));
  expect(await settings()).toEqual(chosen);
  await eventually(
    () => bench.badge(),
    ({ text, title }) => text === badge.text && title === badge.title,
  );
  await eventually(
    async () => (await bench.worker()).evaluate(async () => (await chrome.alarms.getAll()).length),
    (count) => count > 0,
  );
  const popup = await bench.extensionPage('popup.html');
  await popup.waitForSelector('[data-testid=line]');
  expect(await popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))).toContain('2.93 GB');

  // pages that were open are read again by the new build: the same reading, kept once
  await new Promise((done) => setTimeout(done, 3_000));
  expect(await readings()).toEqual(before);
  expect(errors).toEqual([]);
});
