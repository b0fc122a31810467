/** The page card on a portal's page, by its effects: what it points at, where it stands, and that it goes away for good. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventually } from '../support/chromium';
import { cardOn } from '../support/page-card';
import { LEFT, pause, type Reader, says, startReader, USAGE, whole } from '../support/translated';

let reader: Reader;
beforeEach(async () => {
  reader = await startReader();
});
afterEach(async () => {
  await reader.close();
  expect(reader.bench.strays).toEqual([]);
});

it('points at a figure where it stands, and touches nothing there', async () => {
  await reader.set({ language: 'en', translation: { mode: 'text' } });
  const page = await reader.bench.open(USAGE);
  const shown = await cardOn(page);
  await shown.open();
  await says(page, 'dt:nth-of-type(2)', LEFT.en);
  const before = await whole(page);
  await shown.press('button.figure:nth-of-type(1)');
  const place = await page.$eval('dd', (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left: x, top, right, bottom } = range.getBoundingClientRect();
    return { x, top, right, bottom };
  });
  const frame = await shown.run((root) => {
    const { left: x, top, right, bottom } = (root.querySelector('.frame') as HTMLElement).getBoundingClientRect();
    return { x, top, right, bottom };
  });
  for (const edge of ['x', 'top', 'right', 'bottom'] as const) expect(Math.abs(frame[edge] - place[edge])).toBeLessThanOrEqual(5);
  expect(await whole(page)).toBe(before);
});

it('dismissed it stays away, here and on the next page; the key still works', async () => {
  await reader.set({ language: 'en' });
  const page = await reader.bench.open(USAGE);
  const shown = await cardOn(page);
  await shown.open();
  await page.keyboard.press('Escape');
  await eventually(() => shown.run((root) => root.querySelector('[data-testid=open]') !== null), Boolean);
  await page.keyboard.press('Escape');
  await eventually(
    () => shown.isThere(),
    (there) => !there,
  );
  expect(await reader.kept()).toMatchObject({ card: false });
  await page.reload();
  await pause(3_000);
  expect(await shown.isThere()).toBe(false);
  await reader.pressKey(USAGE);
  await says(page, 'dt:nth-of-type(2)', LEFT.en);
});

it('opens the full page', async () => {
  await reader.set({ language: 'en' });
  const shown = await cardOn(await reader.bench.open(USAGE));
  await shown.open();
  await shown.press('[data-testid=dashboard]');
  await reader.bench.browser.waitForTarget((target) => target.url().endsWith('/dashboard.html#usage'), { timeout: 5_000 });
});

it('lies on no control of the page, and stays where it was put', async () => {
  const bar = '<a href="/" style="position:fixed;right:0;bottom:0;width:300px;height:80px">ログアウト</a>';
  reader.bench.pages.set(USAGE, (reader.bench.pages.get(USAGE) ?? '').replace('</body>', `${bar}</body>`));
  await reader.set({ language: 'en' });
  const page = await reader.bench.open(USAGE);
  const shown = await cardOn(page);
  await eventually(() => shown.isThere(), Boolean);
  const at = () =>
    shown.run((root) => {
      const { left: x, top, bottom } = (root.querySelector('.page-card') as HTMLElement).getBoundingClientRect();
      return { x, top, bottom, height: innerHeight };
    });
  const first = await at();
  expect(first.bottom).toBeLessThan(first.height - 80);
  await shown.open();
  await shown.run((root) => root.querySelector<HTMLElement>('[data-testid=move]')?.focus());
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowLeft'] as const) await page.keyboard.press(key);
  const moved = await at();
  await page.reload();
  await eventually(() => shown.isThere(), Boolean);
  await shown.open();
  await eventually(at, ({ x, top }) => Math.abs(x - moved.x) < 2 && Math.abs(top - moved.top) < 2);
});
