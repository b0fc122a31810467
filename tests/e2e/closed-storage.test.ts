/** What is kept beside the history, as a script of the extension's own in a page sees it: not at all, from the first page on and after a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { type Bench, startChromium } from '../support/chromium';
import { inOwnWorld } from '../support/own-world';
import { USAGE_PAGE } from '../support/sim-next';
import { USAGE } from '../support/translated';

const profile = mkdtempSync(join(tmpdir(), 'nokori-closed-'));
let bench: Bench;
afterEach(() => bench.close());
afterAll(() => rmSync(profile, { recursive: true, force: true }));

/** What each area tells a script of the extension's in a page. */
const SEEN = `(async () => {
  const ask = async (area) => JSON.stringify(await chrome.storage[area].get(null));
  const seen = {};
  for (const area of ['local', 'sync', 'session']) seen[area] = await ask(area).catch(({ message }) => message);
  return seen;
})()`;

it.each(['a new profile', 'the same one again'])('%s', async () => {
  bench = await startChromium({ profile });
  bench.pages.set(USAGE, USAGE_PAGE);
  await bench.worker();
  const seen = await inOwnWorld(await bench.open(USAGE), SEEN);
  const refused = /^Access to storage is not allowed from this context/;
  expect(seen).toEqual({ local: expect.stringMatching(refused), sync: expect.stringMatching(refused), session: expect.stringMatching(refused) });
  expect(bench.strays).toEqual([]);
});
