/** What a reading costs to keep, and the summary to ask for, with years of them stored: held against an empty history, in a real Chromium. */
import puppeteer from 'puppeteer';
import { build, type Rollup } from 'vite';
import { findChromium } from '../../.ci/browsers.mjs';
import { LAUNCH, openTab } from '../support/reader.ts';
import type { Timing } from './history-in-page.ts';

/** Ten lines; the last is three readings of each a day for nine years. */
const STORED = [0, 1_000, 10_000, 100_000];

/** Prints one row a cost: the empty history is 1.0. */
export async function benchHistory(print: (line: string) => void): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, or set CHROME_BIN');
  const code = await bundle('history-in-page.ts');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 1_800_000,
    args: [...LAUNCH, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const { page } = await openTab(browser);
    await page.goto('https://history.example/');
    await page.evaluate(code);
    const timings = (await page.evaluate(`nokoriBenchHistory(${JSON.stringify(STORED)})`)) as Timing[];
    const [empty] = timings as [Timing];
    print(
      `history: medians with ${STORED.map((stored) => stored.toLocaleString('en-US')).join(' / ')} readings of ten lines stored, as multiples of the first`,
    );
    for (const key of ['append', 'summary'] as const)
      print(`  history: ${key} ${timings.map((timing) => (timing[key] / empty[key]).toFixed(1)).join(' / ')}  (${empty[key].toFixed(1)} ms)`);
  } finally {
    await browser.close();
  }
}

/** Not shortened as what goes into pages is: the database does not take that. */
export async function bundle(file: string): Promise<string> {
  const entry = new URL(file, import.meta.url).pathname;
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib: { entry, formats: ['iife'], name: 'nokori' } } });
  return (built as Rollup.RollupOutput[])[0]?.output[0].code ?? '';
}
