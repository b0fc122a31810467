/** What a portal prints is shown as text and no more: code, letters that turn the direction, half letters, a name of a megabyte. */
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { cardOn } from '../support/page-card';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';

const GMO = pageNamed('gmo-sim-usage');
const HTML = moveDates(GMO.html, GMO.now, Date.now());
const PLAN = 'とくとくBB SIM 音声 5GBプラン（ドコモ回線）';
const CODE = '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;document.title=1&lt;/script&gt;';

const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/;

let bench: Bench;
beforeEach(async () => void (bench = await startChromium()));
afterEach(() => bench.close());

const look = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    text: document.body.innerText,
    foreign: [...document.querySelectorAll('body script:not([src]), body img[src=x], body [onerror], body iframe')].length,
  }));

it.each([
  ['code', `${CODE}プラン`],
  ['letters that turn the direction', '5GB\u202e\u2066\u2067\u200f\u061cプラン'],
  ['half letters and controls', '\ud83d5GB\udc00\u0007\u001bプラン&#xd800;&#0;'],
  ['a megabyte', 'プラン長'.repeat(85_000)],
])('%s', async (_, plan) => {
  const html = HTML.replaceAll(PLAN, plan).replace('<head>', '<head><meta charset="utf-8">');
  expect(html).not.toBe(HTML);
  bench.pages.set(GMO.url, html);
  const page = await bench.open(GMO.url);
  await eventually(
    () => bench.badge(),
    ({ text }) => text === '2.9',
  );
  const card = await cardOn(page);
  await card.open();
  const shown = [await card.text()];
  expect(await card.run((root) => root.querySelectorAll('img, script, iframe, [onerror]').length)).toBe(0);
  for (const [path, ready] of [
    ['popup.html', '[data-testid=line]'],
    ['dashboard.html#usage', 'main'],
    ['dashboard.html#lines', '[data-line]'],
  ] as const) {
    const own = await bench.extensionPage(path);
    await own.waitForSelector(ready);
    const { title, text, foreign } = await look(own);
    expect([title.startsWith('Nokori'), foreign]).toEqual([true, 0]);
    shown.push(text);
    await own.close();
  }
  for (const text of shown) {
    expect(text).not.toMatch(TURNING);
    expect(() => encodeURIComponent(text)).not.toThrow();
    expect([...text].filter((letter) => letter < ' ' && !/\s/.test(letter))).toEqual([]);
    expect(text.length).toBeLessThan(20_000);
  }
  expect(shown[1]).toContain('2.93');
  expect(await page.title()).not.toBe('1');
});
