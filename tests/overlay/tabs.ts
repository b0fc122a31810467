/** Pages in a real Chromium, on which the overlay can be started by hand. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build, type Rollup } from 'vite';
import { findChromium } from '../../.ci/browsers.mjs';
import { LAUNCH, openTab } from '../support/reader';

export interface Tabs {
  /** A page at an address, with the means to start the overlay in it. What goes wrong or is asked for in it is noted. */
  open(url: string, html: string): Promise<OpenTab>;
  close(): Promise<void>;
}

export interface OpenTab {
  page: Page;
  errors: string[];
  /** addresses asked for since the page stood */
  requests: string[];
}

/** One script of a module in this folder and all it imports. */
export async function scriptOf(file: string): Promise<string> {
  const [built] = (await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: { write: false, minify: false, lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name: 'script' } },
  })) as Rollup.RollupOutput[];
  return (built as Rollup.RollupOutput).output[0].code.replaceAll('</script', '<\\/script');
}

export async function startTabs(): Promise<Tabs> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, or set CHROME_BIN');
  const [overlay, browser]: [string, Browser] = await Promise.all([
    scriptOf('in-page.ts'),
    puppeteer.launch({ executablePath, headless: true, args: [...LAUNCH, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] }),
  ]);
  return {
    async open(url, html) {
      const tab = await openTab(browser);
      const { page } = tab;
      const errors: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => /^(error|warn)/.test(message.type()) && !/Failed to load resource/.test(message.text()) && errors.push(message.text()));
      tab.html = html;
      await page.setViewport({ width: 1000, height: 800 });
      // seen, though another tab stands before it
      await page.emulateFocusedPage(true);
      await page.goto(url, { waitUntil: 'load' });
      // the browser asks for a page's icon by itself
      page.on('request', (request) => !request.url().endsWith('/favicon.ico') && requests.push(request.url()));
      await page.evaluate(overlay);
      return { page, errors, requests };
    },
    close: () => browser.close(),
  };
}
