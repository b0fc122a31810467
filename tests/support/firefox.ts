/** A real Firefox with the built extension as a temporary add-on (its pages are reached by a fixed internal id). */
import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findFirefox } from '../../.ci/browsers.mjs';
import { builtFor } from './built.ts';

const EXTENSION = builtFor('firefox');
const GECKO_ID = 'nokori@nokori.example';
const UUID = '11111111-2222-4333-8444-555555555555';

export interface FirefoxBench {
  browser: Browser;
  open(url: string, html: string): Promise<Page>;
  extensionPage(path: string): Promise<Page>;
  /** whether its worker runs, and ends it in the middle of whatever it does */
  workerState(): Promise<string>;
  stopWorker(): Promise<void>;
  /** lets the add-on into private windows, as its user may: it starts anew */
  letIntoPrivate(): Promise<void>;
  /** in a private window of its own */
  openPrivately(url: string, html: string): Promise<Page>;
  /** presses the key of the add-on's with this letter, in the window in front */
  press(letter: string): Promise<void>;
  /** what the browser's own console holds against the extension's pages and its worker: whatever was thrown and not caught */
  errors(): Promise<string[]>;
  /** everything that the extension's pages, its worker and its scripts in portal pages asked the network for; `navigation`: a tab that went there */
  requests(): Promise<{ url: string; navigation: boolean }[]>;
  close(): Promise<void>;
}

/** As the driver speaks to the browser itself. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: { contexts: { context: string }[]; result: { value: string } } }>;
}

/** Notes who asks for what, in the browser itself: each request carries the principal on whose behalf it is made. */
const RECORDER = `globalThis.nokoriAsked = [];
  Services.obs.addObserver({
    observe(subject) {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      if (loadInfo.triggeringPrincipal?.isAddonOrExpandedAddonPrincipal || loadInfo.loadingPrincipal?.isAddonOrExpandedAddonPrincipal)
        nokoriAsked.push({ url: URI.spec, navigation: loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT });
    },
  }, 'http-on-modify-request');
  ''`;

const LET_IN = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${GECKO_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
  return '';
})()`;

/** As the browser itself knows the add-on. */
const WORKER = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;

/** What the key does in the window in front. */
const keyOf = (letter: string) =>
  `Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('keyset[id*=nokori] key[key=${letter}]').doCommand(); ''`;

async function serve(page: Page, url: string, html: string): Promise<Page> {
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) => void request.respond(request.isNavigationRequest() ? { contentType: 'text/html; charset=utf-8', body: html } : { status: 404, body: '' }),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** @param idle ms after which a worker without anything to do is stopped. @param extension another build than the usual one. @throws where there is no Firefox or no build */
export async function startFirefox(idle = 30_000, extension = EXTENSION): Promise<FirefoxBench> {
  const executablePath = await findFirefox();
  if (!executablePath) throw new Error('no Firefox: run npm test, or set FIREFOX_BIN');
  const profile = mkdtempSync(join(tmpdir(), 'nokori-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    // Firefox 153 and newer let no one go to an add-on's pages without it
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': idle,
      'intl.accept_languages': 'zh-CN,zh,en',
    },
  });
  const { connection } = browser as unknown as { connection: Connection };
  /** Runs in the browser's own window. */
  const inBrowser = async (expression: string) => {
    const [whole] = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result.contexts;
    const { result } = await connection.send('script.evaluate', { expression, target: { context: whole?.context }, awaitPromise: true });
    return result.result.value;
  };
  const requests = async () => JSON.parse(await inBrowser('JSON.stringify(nokoriAsked)')) as { url: string; navigation: boolean }[];
  await inBrowser(RECORDER);
  await browser.installExtension(extension);
  return {
    browser,
    open: async (url, html) => serve(await browser.newPage(), url, html),
    workerState: () => inBrowser(`${WORKER}.backgroundState`),
    stopWorker: async () => void (await inBrowser(`${WORKER}.terminateBackground({ disableResetIdleForTest: true }).then(() => '')`)),
    letIntoPrivate: async () => void (await inBrowser(LET_IN)),
    async openPrivately(url, html) {
      const others = new Set(await browser.pages());
      await inBrowser("void OpenBrowserWindow({ private: true }); ''");
      for (let i = 0; i < 200; i++) {
        const page = (await browser.pages()).find((one) => !others.has(one) && one.url() === 'about:privatebrowsing');
        if (page) return serve(page, url, html);
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error('no private window opened');
    },
    press: async (letter) => void (await inBrowser(keyOf(letter))),
    async extensionPage(path) {
      const page = await browser.newPage();
      const url = `moz-extension://${UUID}/${path}`;
      // goto never resolves on an add-on's page although it loads
      page.goto(url, { timeout: 1 }).catch(() => undefined);
      for (let i = 0; i < 400; i++) {
        if (await page.evaluate((wanted) => window.location.href === wanted && document.readyState === 'complete', url).catch(() => false)) return page;
        await new Promise((done) => setTimeout(done, 25));
      }
      throw new Error('the add-on page did not load');
    },
    async errors() {
      // the driver passes on no error of an add-on's page
      const expression = `JSON.stringify(Services.console.getMessageArray().flatMap((one) =>
        one instanceof Ci.nsIScriptError && one.flags === Ci.nsIScriptError.errorFlag && (one.sourceName + one.errorMessage).includes('${UUID}')
          ? [one.sourceName + ': ' + one.errorMessage] : []))`;
      // a page that was left while an answer or a part of itself was on its way to it has thrown nothing; a part that is not in the build has
      const part = new RegExp(`error loading dynamically imported module: moz-extension://${UUID}/(.+)`);
      return (JSON.parse(await inBrowser(expression)) as string[]).filter(
        (one) => !/Promise (resolved|rejected) after context unloaded/.test(one) && !existsSync(join(extension, part.exec(one)?.[1] ?? '/nowhere')),
      );
    },
    requests,
    async close() {
      const file = process.env.REQUESTS;
      if (file) appendFileSync(file, (await requests()).map((one) => `${JSON.stringify({ ...one, own: true })}\n`).join(''));
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
