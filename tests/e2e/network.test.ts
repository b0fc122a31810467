/** That nothing leaves the browser can only be held if the bench sees every request, also of tabs it did not open itself. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bench, eventually, startChromium } from '../support/chromium';

let bench: Bench;
beforeAll(async () => {
  bench = await startChromium();
});
afterAll(() => bench?.close());

it('the bench serves tabs that open by themselves, and notes what a page asks for elsewhere', async () => {
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

it("the extension's own policy lets its worker ask for nothing", async () => {
  const before = bench.strays.length;
  const ask = () => fetch('https://elsewhere.example/worker').then(String, () => 'refused');
  expect(await (await bench.worker()).evaluate(ask)).toBe('refused');
  expect(bench.strays).toHaveLength(before);
});
