/** What is kept beside the history, as a script of the extension's own in a page sees it: not at all, from the first page on and after a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, expect, it } from 'vitest';
import { type Bench, startChromium } from '../support/chromium';
import { USAGE_PAGE } from '../support/sim-next';
import { USAGE } from '../support/translated';

const profile = mkdtempSync(join(tmpdir(), 'nokori-closed-'));
let bench: Bench;
afterEach(() => bench.close());
afterAll(() => rmSync(profile, { recursive: true, force: true }));

/** What each area tells a script of the extension's in a page, asked in its own world. */
async function seenIn(page: Page): Promise<Record<string, string>> {
  const session = await page.createCDPSession();
  const own = new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => context.origin.startsWith('chrome-extension://') && found(context.id));
  });
  await session.send('Runtime.enable');
  const expression = `(async () => {
    const ask = async (area) => JSON.stringify(await chrome.storage[area].get(null));
    const seen = {};
    for (const area of ['local', 'sync', 'session']) seen[area] = await ask(area).catch(({ message }) => message);
    return seen;
  })()`;
  const { result } = await session.send('Runtime.evaluate', { expression, contextId: await own, awaitPromise: true, returnByValue: true });
  return result.value;
}

it.each(['a new profile', 'the same one again'])('%s', async () => {
  bench = await startChromium({ profile });
  bench.pages.set(USAGE, USAGE_PAGE);
  await bench.worker();
  const seen = await seenIn(await bench.open(USAGE));
  const refused = /^Access to storage is not allowed from this context/;
  expect(seen).toEqual({ local: expect.stringMatching(refused), sync: expect.stringMatching(refused), session: expect.stringMatching(refused) });
  expect(bench.strays).toEqual([]);
});
