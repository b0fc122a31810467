/** Runs the reader on pages in a real Chromium, each at its own address, with nothing leaving the machine. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build, type Rollup } from 'vite';
import { findChromium } from '../../.ci/browsers.mjs';
import { portalScript } from '../../.ci/minify.mjs';
import { shorten } from '../../.ci/shorten.mjs';
import type { PortalPage } from './pages';

/** What the reader says of one page. `why` holds bound and refused figures with their reasons. */
export interface ReadPage {
  reading: Record<string, unknown>;
  why: { figures: unknown[]; refused: unknown[] };
  /** figures read, and how many of them not without what a carrier file says */
  hints: { figures: number; needed: number };
}

export interface Reader {
  read(page: PortalPage): Promise<ReadPage>;
  close(): Promise<void>;
}

const TABS = 4;
/** Nothing leaves the machine. */
export const LAUNCH = ['--disable-background-networking', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND'];

/** Builds the reader once and starts a browser for it. */
export async function startReader(): Promise<Reader> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, or set CHROME_BIN');
  const [code, browser] = await Promise.all([
    bundle(),
    puppeteer.launch({ executablePath, headless: true, args: [...LAUNCH, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] }),
  ]);
  const idle: Promise<Tab>[] = Array.from({ length: TABS }, () => openTab(browser));
  const waiting: ((tab: Promise<Tab>) => void)[] = [];
  const take = () => {
    const tab = idle.pop();
    return tab ?? new Promise<Tab>((give) => waiting.push((next) => give(next)));
  };
  const put = (tab: Tab) => {
    const next = waiting.shift();
    if (next) next(Promise.resolve(tab));
    else idle.push(Promise.resolve(tab));
  };
  return {
    async read(page) {
      const tab = await take();
      try {
        tab.html = page.html;
        await tab.page.goto('about:blank');
        await tab.page.goto(page.url, { waitUntil: 'domcontentloaded' });
        await tab.page.evaluate(code);
        return (await tab.page.evaluate(
          (now) => (globalThis as unknown as { nokoriRead: (now: number) => unknown }).nokoriRead(now),
          Date.parse(page.now),
        )) as ReadPage;
      } finally {
        put(tab);
      }
    },
    close: () => browser.close(),
  };
}

/** A tab whose every navigation is answered with `html`. */
export interface Tab {
  page: Page;
  html: string;
}

export async function openTab(browser: Browser): Promise<Tab> {
  const tab: Tab = { page: await browser.newPage(), html: '' };
  await tab.page.setRequestInterception(true);
  tab.page.on(
    'request',
    (request) => void request.respond(request.isNavigationRequest() ? { contentType: 'text/html; charset=utf-8', body: tab.html } : { status: 404, body: '' }),
  );
  return tab;
}

/** One script of a module and all it imports, to be run in a page. */
export async function bundle(entry = resolve(import.meta.dirname, 'reader-in-page.ts')): Promise<string> {
  const built = (await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    // as small as what ships, so that what is tested is what ships
    build: { write: false, minify: 'terser', terserOptions: portalScript, lib: { entry, formats: ['iife'], name: 'nokori' } },
  })) as Rollup.RollupOutput[];
  return shorten((built[0] as Rollup.RollupOutput).output[0].code);
}
