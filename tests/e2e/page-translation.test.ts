/** Portal pages in the user's language: what they then say, when, and that it can all be taken back. */
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { eventually } from '../support/chromium';
import { tooSmall } from '../support/controls';
import { cardOn } from '../support/page-card';
import { whatDoesNotFit } from '../support/text-fits';
import { LEFT, OTHER, pause, type Reader, says, startReader, TOP_UP, USAGE, whole } from '../support/translated';

let reader: Reader;
beforeEach(async () => {
  reader = await startReader();
});
afterEach(async () => {
  await reader.close();
  expect(reader.bench.strays).toEqual([]);
});

const left = (page: Page) => page.$eval('#left', ({ textContent }) => textContent);

describe('before anyone has said yes', () => {
  it('nothing is translated; a page without figures has no card; one with figures offers it once', async () => {
    await reader.set({ language: 'zh-Hans' });
    const topUp = await reader.bench.open(TOP_UP);
    const page = await reader.bench.open(USAGE);
    const shown = await cardOn(page);
    await shown.open();
    expect(await shown.text()).toContain('要用中文显示运营商的官网吗');
    expect(await shown.text()).toMatch(/已用 2\.50 GB 剩余 7\.50 GB 账单 1,980 日元/);
    expect(await left(topUp)).toBe(LEFT.ja);
    expect(await (await cardOn(topUp)).isThere()).toBe(false);

    // yes: this page, the other one that is open, and those that come
    await shown.press('[data-testid=yes]');
    await eventually(
      () => page.$eval('h2', ({ textContent }) => textContent),
      (said) => !/[ぁ-ん]/.test(said ?? 'の'),
    );
    expect(await reader.kept()).toMatchObject({ mode: 'text', sites: {} });
    await eventually(
      () => shown.text(),
      (said) => said.includes('直接显示中文'),
    );
    await topUp.bringToFront();
    await says(topUp, '#left', LEFT['zh-Hans']);
    await says(await reader.bench.open(OTHER), '#left', LEFT['zh-Hans']);
  });

  it('no is remembered', async () => {
    await reader.set({ language: 'en' });
    const page = await reader.bench.open(USAGE);
    const shown = await cardOn(page);
    await shown.open();
    await shown.press('[data-testid=no]');
    await eventually(
      () => reader.kept(),
      ({ mode }) => mode === 'off',
    );
    await page.reload();
    await eventually(() => shown.isThere(), Boolean);
    await shown.open();
    expect(await shown.text()).not.toContain('Show portal pages in English?');
    expect(await shown.run((root) => root.querySelector<HTMLInputElement>('input[value=off]')?.checked)).toBe(true);
  });
});

describe('a page in another language', () => {
  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('%s: comes so each time, and goes back byte for byte', async (language) => {
    const page = await reader.bench.open(TOP_UP);
    const before = await whole(page);
    await reader.set({ language, translation: { mode: 'text' } });
    await says(page, '#left', LEFT[language]);
    expect(await page.$eval('option', ({ textContent }) => textContent)).toBe('クレジットカード');
    await page.reload();
    await says(page, '#left', LEFT[language]);
    await reader.set({ language, translation: { mode: 'off' } });
    await says(page, '#left', LEFT.ja);
    expect(await whole(page)).toBe(before);
    await page.reload();
    await pause();
    expect(await left(page)).toBe(LEFT.ja);
  });

  it('follows the language, and the mode', async () => {
    await reader.set({ language: 'en', translation: { mode: 'text' } });
    const page = await reader.bench.open(TOP_UP);
    await says(page, '#left', LEFT.en);
    await reader.set({ language: 'zh-Hant', translation: { mode: 'text' } });
    await says(page, '#left', LEFT['zh-Hant']);
    await reader.set({ language: 'zh-Hant', translation: { mode: 'gloss' } });
    await says(page, '#left', LEFT.ja);
  });

  it('follows whoever changes their mind before it is there', async () => {
    const page = await reader.bench.open(TOP_UP);
    const before = await whole(page);
    for (let round = 0; round < 3; round++)
      for (const language of ['en', 'zh-Hans', 'zh-Hant'])
        for (const mode of ['text', 'off', 'text']) {
          await reader.set({ language, translation: { mode } });
          await new Promise((done) => setTimeout(done, 40 * round));
        }
    await reader.set({ language: 'zh-Hant', translation: { mode: 'off' } });
    await pause();
    expect(await whole(page)).toBe(before);
    await reader.set({ language: 'zh-Hans', translation: { mode: 'text' } });
    await says(page, '#left', LEFT['zh-Hans']);
  });

  it('is switched by a key, for its site alone, and that is remembered', async () => {
    await reader.set({ language: 'en' });
    const page = await reader.bench.open(TOP_UP);
    await reader.pressKey(TOP_UP);
    await says(page, '#left', LEFT.en);
    const other = await reader.bench.open(OTHER);
    await pause();
    expect(await left(other)).toBe(LEFT.ja);
    await page.bringToFront();
    await page.reload();
    await says(page, '#left', LEFT.en);
    await reader.pressKey(TOP_UP);
    await says(page, '#left', LEFT.ja);
    expect(await reader.kept()).toMatchObject({ sites: { softbank: 'off' } });
    const commands = await reader.commands();
    expect(commands.find(({ name }) => name === 'translate')?.description).toBe('Switch the translation of this portal page');
  });

  it('is read beneath: the figures stay what the carrier says', async () => {
    await reader.set({ language: 'en', translation: { mode: 'text' } });
    await reader.bench.open(USAGE);
    await eventually(
      () => reader.bench.badge(),
      ({ text }) => text === '7.5',
    );
    const readings = await (await reader.bench.worker()).evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const asked = indexedDB.open('nokori');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const count = asked.result.transaction('readings').objectStore('readings').count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    );
    expect(readings).toBe(1);
  });

  it('is switched in the popup, where there is a portal behind it', async () => {
    await reader.set({ language: 'en' });
    const page = await reader.bench.open(TOP_UP);
    const popup = await reader.bench.popupOver(page);
    expect([...(await violations(popup)), ...(await tooSmall(popup)), ...(await whatDoesNotFit(popup))]).toEqual([]);
    await popup.click('[data-testid=translate]');
    await says(page, '#left', LEFT.en);
    expect(await reader.kept()).toMatchObject({ sites: { softbank: 'text' } });
    await popup.close();
    reader.bench.pages.set('https://elsewhere.example/', '<!doctype html><p>残りデータ量');
    const elsewhere = await reader.bench.popupOver(await reader.bench.open('https://elsewhere.example/'));
    expect(await elsewhere.$('[data-testid=translate]')).toBeNull();
  });

  it('is the carrier’s again when the extension goes', async () => {
    await reader.set({ language: 'en', translation: { mode: 'text' } });
    const page = await reader.bench.open(USAGE);
    const before = await whole(page);
    await says(page, 'dt:nth-of-type(2)', LEFT.en);
    const shown = await cardOn(page);
    await eventually(() => shown.isThere(), Boolean);
    for (const [id] of await reader.bench.browser.extensions()) await reader.bench.browser.uninstallExtension(id);
    await says(page, 'dt:nth-of-type(2)', LEFT.ja);
    await eventually(
      () => shown.isThere(),
      (there) => !there,
    );
    expect(await whole(page)).toBe(before);
  });
});
