/** A real Chromium with the built extension; portal pages are served at the carriers' own addresses, everything else is refused. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer';
import { findChromium } from '../../.ci/browsers.mjs';
import { builtFor } from './built.ts';

export const EXTENSION = builtFor('chrome');

export interface Options {
  /** kept between launches where given */
  profile?: string;
  headless?: boolean;
  env?: Record<string, string>;
  /** leave the extension out at first: install it later with `browser.installExtension` */
  without?: boolean;
  /** another build than the one that ships */
  extension?: string;
  args?: string[];
  /** lets it into private windows, as its user may */
  inPrivate?: boolean;
}

export interface Asked {
  url: string;
  navigation: boolean;
  served: boolean;
}

export interface Bench {
  browser: Browser;
  /** address → html; a page not among them is 404 */
  pages: Map<string, string>;
  /** every address that anything in the browser asked for on a host without a served page */
  strays: string[];
  /** everything that anything in the browser asked the network for; `navigation`: a tab or frame that went there */
  requests: Asked[];
  open(url: string): Promise<Page>;
  tab(): Promise<Page>;
  worker(): Promise<WebWorker>;
  extensionPage(path: string): Promise<Page>;
  /** presses the toolbar button in front of a tab, as its user does: that alone lets the extension see the page */
  popupOver(tab: Page): Promise<Page>;
  badge(): Promise<{ text: string; title: string }>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

const isWorker = (target: { type(): string; url(): string }) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Starts it. @throws where there is no Chromium or no build */
export async function startChromium(options: Options = {}): Promise<Bench> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, or set CHROME_BIN');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'nokori-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: options.without ? true : [options.extension ?? EXTENSION],
    extensionsEnabledInIncognito: options.inPrivate ? [options.extension ?? EXTENSION] : [],
    userDataDir: profile,
    env: { ...process.env, ...options.env },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...(options.args ?? []),
    ],
  });
  const pages = new Map<string, string>();
  const strays: string[] = [];
  const requests: Asked[] = [];

  // asked of the whole browser, not of one tab: so tabs that open later and the worker's own requests are answered and noted too
  const network = await browser.target().createCDPSession();
  network.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    const body = pages.get(request.url);
    const served = [...pages.keys()].some((page) => new URL(page).host === new URL(request.url).host);
    if (!served) strays.push(request.url);
    requests.push({ url: request.url, navigation: resourceType === 'Document', served });
    const answer =
      body === undefined
        ? { responseCode: 404 }
        : {
            responseCode: 200,
            responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
            body: Buffer.from(body).toString('base64'),
          };
    // a tab that closed meanwhile wants no answer
    network.send('Fetch.fulfillRequest', { requestId, ...answer }).catch(() => undefined);
  });
  await network.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });

  /** The worker once its interface is there: the target appears a moment earlier. */
  async function worker(): Promise<WebWorker> {
    for (let i = 0; i < 100; i++) {
      const found = await (await browser.waitForTarget(isWorker, { timeout: 10_000 })).worker();
      if (await found?.evaluate(() => Boolean((globalThis as { chrome?: { action?: unknown } }).chrome?.action)).catch(() => false)) return found as WebWorker;
      await wait(30);
    }
    throw new Error('the worker did not start');
  }

  async function extensionPage(path: string): Promise<Page> {
    // known also while the worker sleeps, but not yet where it is only being installed
    const [known] = (await browser.extensions()).keys();
    const host = known ?? new URL((await browser.waitForTarget(isWorker)).url()).host;
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${host}/${path}`);
    return page;
  }

  async function popupOver(tab: Page): Promise<Page> {
    await tab.bringToFront();
    const [extension] = (await browser.extensions()).values();
    if (!extension) throw new Error('no extension is installed');
    const others = new Set(browser.targets());
    await extension.triggerAction(tab);
    const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html') && !others.has(one), { timeout: 10_000 });
    const popup = await target.asPage();
    await popup.waitForSelector('.popup');
    return popup;
  }

  return {
    popupOver,
    browser,
    pages,
    strays,
    requests,
    tab: () => browser.newPage(),
    worker,
    extensionPage,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    badge: async () =>
      (await worker()).evaluate(async () => {
        const { action } = (
          globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> } } }
        ).chrome;
        return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
      }),
    async stopWorker() {
      await (await worker()).close();
    },
    async close() {
      await browser.close();
      // for the closing lines of `npm test`
      if (process.env.REQUESTS) appendFileSync(process.env.REQUESTS, requests.map((one) => `${JSON.stringify(one)}\n`).join(''));
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks again until the answer satisfies, for things that happen a little later. @throws with the last answer when they do not */
export async function eventually<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean, ms = 15_000): Promise<T> {
  const until = Date.now() + ms;
  for (;;) {
    const answer = await ask().catch((error: unknown) => error as T);
    if (!(answer instanceof Error) && satisfies(answer)) return answer;
    if (Date.now() > until) throw new Error(`did not come true; last: ${answer instanceof Error ? answer.message : JSON.stringify(answer)}`);
    await wait(150);
  }
}
