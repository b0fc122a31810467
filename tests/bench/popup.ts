/** When the popup is first painted, with ten years of ten lines stored and with nothing stored, in real Chromiums with the built extension. */
import type { Page } from 'puppeteer';
import type { LineSummary, Summary } from '../../src/model/summary';
import { ensureBuilt } from '../support/built.ts';
import { type Bench, eventually, startChromium } from '../support/chromium.ts';
import { SUMMARIES } from '../support/summaries.ts';
import { bundle } from './timed-in.ts';

/** Three readings of each of ten lines, every day for ten years. */
const STORED = 10 * 3 * 3_652;
const LOADS = 21;
/** Lines of ten states that the popup says much of. */
const STATES = ['normal', 'lasting', 'runningOut', 'throttled', 'unlimited', 'stale', 'pool', 'prepaid', 'aging', 'billOnly'];

interface Chrome {
  storage: { local: { get(key: string): Promise<{ summary?: Summary }>; set(values: object): Promise<void> } };
}

/** Prints the first paint with ten lines over ten years against that over nothing, and against the empty popup (goal of both: at most 1.2). */
export async function benchPopup(print: (line: string) => void): Promise<void> {
  ensureBuilt(print);
  const [years, nothing] = [await startChromium(), await startChromium()];
  try {
    // first, while the workers are awake: a page's address is known by theirs
    const [full, empty] = [await years.extensionPage('popup.html'), await nothing.extensionPage('popup.html')];
    const from = performance.now();
    await fill(years);
    const seconds = Math.round((performance.now() - from) / 1000);
    const cases = [
      { page: full, lines: tenLines(), paints: [] as number[] },
      { page: empty, lines: tenLines(), paints: [] as number[] },
      { page: empty, lines: [], paints: [] as number[] },
    ];
    // in turn, so that what else the machine does falls on all of them alike; the first loads warm up
    for (let load = -3; load < LOADS; load++)
      for (const { page, lines, paints } of cases) {
        const ms = await firstPaint(page, lines);
        if (load >= 0) paints.push(ms);
      }
    const [ten, tenOfNothing, none] = cases.map(({ paints }) => median(paints)) as [number, number, number];
    print(`popup: first paint, medians of ${LOADS} loads each, in turn`);
    print(
      `  popup: ten lines with ${STORED.toLocaleString('en-US')} readings stored ${(ten / tenOfNothing).toFixed(2)} x that with none (${tenOfNothing.toFixed(0)} ms); written in ${seconds} s`,
    );
    print(`  popup: that with ten lines and ten years ${(ten / none).toFixed(2)} x the empty popup (${none.toFixed(0)} ms)`);
  } finally {
    await Promise.all([years.close(), nothing.close()]);
  }
}

/** Ten years in the extension's own database, and the worker at rest after having looked at them. */
async function fill(bench: Bench): Promise<void> {
  const page = await bench.extensionPage('dashboard.html');
  await page.evaluate(await bundle('popup-in-page.ts'));
  await page.evaluate(`nokoriFill(${STORED}, ${Date.now()})`);
  await page.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ settings: { woken: true } }));
  const lines = () =>
    page.evaluate(async () => (await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get('summary')).summary?.lines.length ?? 0);
  await eventually(lines, (count) => count === 10, 120_000);
  await page.close();
}

/** Milliseconds from the beginning of the load. A worker that was asleep is woken by the summary and writes its own: then once more. */
async function firstPaint(page: Page, lines: LineSummary[]): Promise<number> {
  await page.bringToFront();
  const summary: Summary = { version: 1, lines, portals: [] };
  const wanted = lines.map(({ carrier }) => carrier).sort();
  for (let tries = 0; tries < 5; tries++) {
    await page.evaluate((stored) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ summary: stored }), summary);
    await page.reload();
    await page.waitForSelector('.popup');
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page
      .waitForFunction((count) => document.querySelectorAll('[data-testid=line]').length === count, { timeout: 5_000 }, wanted.length)
      .catch(() => undefined);
    const { ms, painted } = await page.evaluate(() => ({
      ms: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      painted: [...document.querySelectorAll<HTMLElement>('[data-testid=line]')].map(({ dataset }) => dataset.carrier),
    }));
    if (painted.sort().join() === wanted.join()) return ms;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('the summary did not stay');
}

const tenLines = (): LineSummary[] =>
  STATES.flatMap((state, at) => (SUMMARIES[state]?.(Date.now()).lines ?? []).map((line) => ({ ...line, key: `${line.key}-${at}`, number: `${1000 + at}` })));

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;
