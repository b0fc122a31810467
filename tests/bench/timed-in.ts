/** Benches of what the extension's own pages do with their database, in a real Chromium. */
import puppeteer from 'puppeteer';
import { build, type Rollup } from 'vite';
import { findChromium } from '../../.ci/browsers.mjs';
import { LAUNCH, openTab } from '../support/reader.ts';

/** What each call into a file of this folder gives, each in a page of its own. */
export async function timedIn<Timing>(file: string, calls: readonly string[]): Promise<Timing[]> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, or set CHROME_BIN');
  const code = await bundle(file);
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 1_800_000,
    args: [...LAUNCH, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const timings: Timing[] = [];
    for (const call of calls) {
      const { page } = await openTab(browser);
      await page.goto('https://history.example/');
      await page.evaluate(code);
      timings.push((await page.evaluate(call)) as Timing);
      await page.close();
    }
    return timings;
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
