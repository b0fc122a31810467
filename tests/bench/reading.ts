/** What reading a page costs, held against a bare walk over its texts, in a real Chromium. */
import puppeteer from 'puppeteer';
import { findChromium } from '../../.ci/browsers.mjs';
import { pageNamed } from '../support/pages.ts';
import { bundle, LAUNCH, openTab } from '../support/reader.ts';
import type { Timing } from './reading-in-page.ts';

const SIZES = [1_000, 10_000, 100_000];

/** Prints one row a page size. */
export async function benchReading(print: (line: string) => void): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, or set CHROME_BIN');
  const code = await bundle(new URL('reading-in-page.ts', import.meta.url).pathname);
  const page = pageNamed('docomo-throttled-2023');
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(page.html)?.[1]?.replace(/<script[\s\S]*?<\/script>/g, '') ?? page.html;
  const browser = await puppeteer.launch({ executablePath, headless: true, args: [...LAUNCH, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  try {
    print('reading: medians as multiples of a bare walk over the texts of the same page');
    const tab = await openTab(browser);
    for (const nodes of SIZES) {
      tab.html = page.html;
      await tab.page.goto('about:blank');
      await tab.page.goto(page.url);
      await tab.page.evaluate(code);
      const timing = (await tab.page.evaluate(`nokoriBench(${JSON.stringify(body)}, ${nodes}, ${Date.parse(page.now)})`)) as Timing;
      const ratio = (ms: number) => `${(ms / timing.walk).toFixed(1)} x`;
      print(
        `  ${String(timing.nodes).padStart(7)} nodes  walk ${timing.walk.toFixed(2)} ms  first read ${ratio(timing.first)}  re-read after one node ${Math.round((100 * timing.again) / timing.first)} % of it  (${timing.figures} figures)`,
      );
    }
  } finally {
    await browser.close();
  }
}
