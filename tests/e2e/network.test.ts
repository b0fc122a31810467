/** That nothing leaves the browser can only be held if the bench sees every request, also of tabs it did not open itself and of the worker. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../src/ui/dashboard/sections';
import { type Bench, EXTENSION, eventually, startChromium } from '../support/chromium';
import { leaveHistory } from '../support/example-history';
import { manifestIn } from '../support/manifest';
import { cardOn } from '../support/page-card';
import { OTHER, pause, type Reader, startReader, TOP_UP, USAGE } from '../support/translated';

describe('the bench', () => {
  let bench: Bench;
  beforeAll(async () => void (bench = await startChromium()));
  afterAll(async () => {
    bench.requests.length = 0;
    await bench.close();
  });

  it('serves tabs that open by themselves, and notes what a page asks for elsewhere', async () => {
    bench.pages.set('https://portal.example/', '<title>first</title>');
    bench.pages.set('https://portal.example/next', '<title>second</title>');
    const page = await bench.open('https://portal.example/');
    await page.evaluate(() => void window.open('https://portal.example/next'));
    const titles = async () => Promise.all((await bench.browser.pages()).map((tab) => tab.title()));
    await eventually(titles, (all) => all.includes('second'));
    expect(bench.strays).toEqual([]);
    await page.evaluate(() => void fetch('https://elsewhere.example/page').catch(() => undefined));
    await eventually(
      async () => bench.strays,
      (all) => all.join() === 'https://elsewhere.example/page',
    );
  });
});

describe('the extension', () => {
  let reader: Reader;
  beforeAll(async () => void (reader = await startReader()));
  afterAll(() => reader.close());
  const asked = () => reader.bench.requests;
  /** Nobody who visits a page is asked whether the browser may fetch its icon. */
  const further = () => asked().filter(({ url, navigation }) => !navigation && !url.endsWith('/favicon.ico'));
  const places = () => asked().flatMap(({ url, navigation }) => (navigation ? [url] : []));

  it('asks for nothing while pages are read and translated, and the card is open', async () => {
    await reader.set({ language: 'en', translation: { mode: 'text' } });
    for (const url of [TOP_UP, USAGE, OTHER]) {
      const page = await reader.bench.open(url);
      if (url === USAGE) await (await cardOn(page)).open();
      await eventually(
        () => page.evaluate(() => document.body.innerText),
        (text) => /remaining|left|Data/i.test(text),
      );
    }
    await eventually(
      () => reader.bench.badge(),
      ({ text }) => text === '7.5',
    );
    expect(places()).toEqual([TOP_UP, USAGE, OTHER]);
  });

  it('asks for nothing in any part of the full page, and none for its popup', async () => {
    const page = await reader.bench.extensionPage('dashboard.html#usage');
    await leaveHistory(reader.bench, page, Date.now());
    for (const section of SECTIONS) {
      await page.evaluate((name) => void (location.hash = name), section);
      await page.waitForSelector(`nav [aria-current] , main`);
      await pause(300);
    }
    const popup = await reader.bench.extensionPage('popup.html');
    await popup.waitForSelector('[data-testid=line]');
    for (const language of ['zh-Hans', 'zh-Hant', 'en']) await popup.select('[data-testid=language]', language);
    await reader.bench.stopWorker();
    await pause();
    expect(places()).toEqual([TOP_UP, USAGE, OTHER]);
  });

  it('goes to a portal’s listed address when its user says so: one navigation, counted apart', async () => {
    const popup = await reader.bench.extensionPage('popup.html');
    const before = asked().length;
    await (await popup.waitForSelector('[data-testid=line] button:not(.link)'))?.click();
    await eventually(
      async () => places().length,
      (count) => count > 3,
    );
    await pause(500);
    const hosts = manifestIn(EXTENSION).host_permissions.map((pattern) => new URL(pattern.replace('*', '')).host);
    const gone = asked().slice(before);
    expect(gone.filter(({ navigation }) => navigation)).toHaveLength(1);
    expect(gone.every(({ url }) => hosts.includes(new URL(url).host))).toBe(true);
    // of the whole run: nothing but what pages of portals and their visitor asked for
    expect(further()).toEqual([]);
  });
});

describe('what would ask', () => {
  it('and what would make text HTML is refused by the policy of its own pages', async () => {
    const bench = await startChromium();
    const page = await bench.extensionPage('popup.html');
    const write = () => {
      try {
        document.body.innerHTML = '<img src=x>';
        return 'written';
      } catch {
        return 'refused';
      }
    };
    expect(await page.evaluate(write)).toBe('refused');
    await bench.close();
  });

  it('is refused by the policy of its own pages and its worker', async () => {
    const bench = await startChromium();
    const ask = () => fetch('https://elsewhere.example/worker').then(String, () => 'refused');
    expect(await (await bench.worker()).evaluate(ask)).toBe('refused');
    expect(await (await bench.extensionPage('popup.html')).evaluate(ask)).toBe('refused');
    expect(bench.strays).toEqual([]);
    await bench.close();
  });

  it('is seen where the policy lets it: the recorder is not blind there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nokori-open-'));
    cpSync(EXTENSION, folder, { recursive: true });
    const manifest = manifestIn(folder);
    manifest.content_security_policy.extension_pages = manifest.content_security_policy.extension_pages.replace("connect-src 'none'", 'connect-src *');
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const bench = await startChromium({ without: true });
    await bench.browser.installExtension(folder);
    await (await bench.worker()).evaluate(() => fetch('https://elsewhere.example/worker').then(String, String));
    expect(bench.strays).toEqual(['https://elsewhere.example/worker']);
    bench.requests.length = 0;
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
