/** A carrier's own page turned enemy, and frames in it and around it: whatever they try, only what the top page shows is kept, and nothing is chosen for its user. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { rowsOf } from '../support/days';
import { cardOn } from '../support/page-card';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';

interface Row {
  carrier: string;
  page: string;
  figures: { id: string; value: { value?: number } | string }[];
}
interface Chrome {
  storage: Record<'local' | 'session', { get(key: null): Promise<Record<string, unknown>>; clear(): Promise<void> }>;
}
declare const chrome: Chrome;

const GMO = pageNamed('gmo-sim-usage');
const HTML = moveDates(GMO.html, GMO.now, Date.now());
const URL_OF_PAGE = GMO.url.replace(/#.*/, '');
const ADS = 'https://ads.example/frame';
const READ_MS = 3_000;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let bench: Bench;
let id: string;
beforeAll(async () => {
  bench = await startChromium();
  id = new URL((await bench.worker()).url()).host;
});
afterAll(() => bench.close());
beforeEach(async () => {
  for (const tab of (await bench.browser.pages()).slice(1)) await tab.close();
  const desk = await bench.extensionPage('dashboard.html');
  await desk.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { sendMessage(of: object): Promise<unknown> } } }).chrome.runtime.sendMessage({
      type: 'own/forget',
      body: {},
    }),
  );
  await desk.close();
  bench.pages.clear();
});

const withScript = (html: string, script: () => void) => html.replace(/<head[^>]*>/, (head) => `${head}<script>(${script})()</script>`);
const stored = () => rowsOf<Row>(bench, 'readings');
const kept = async () => (await bench.worker()).evaluate(() => chrome.storage.local.get(null));
/** Opens it and hears what it complains of. */
async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const complaints: string[] = [];
  const page = await bench.tab();
  page.on('pageerror', (error) => complaints.push(`${(error as Error).message} ${(error as Error).stack}`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { page, complaints: complaints };
}
const ofOurs = (complaints: readonly string[]) =>
  complaints.filter((text) => text.includes('chrome-extension://') && !/ERR_BLOCKED|ERR_FAILED|Denying load|not allowed to load/i.test(text));
const amounts = (rows: readonly Row[]) =>
  rows.flatMap(({ figures }) => figures.flatMap(({ value }) => (typeof value === 'object' && value.value !== undefined ? [value.value] : [])));

/** What is on the page of the portal, and not a figure more. */
async function onlyItsOwn(): Promise<void> {
  const rows = await eventually(stored, ({ length }) => length > 0);
  await pause(1_500);
  expect(await stored()).toHaveLength(rows.length);
  expect(rows.map(({ carrier, page }) => [carrier, page])).toEqual([['gmo', URL_OF_PAGE]]);
  expect(amounts(rows)).toContain(2.93);
  for (const figure of amounts(rows)) expect(HTML).toContain(String(figure));
  expect(await kept()).not.toHaveProperty('settings');
}

it('a page that spoils its own world: prototypes, constructors, names of ours', async () => {
  bench.pages.set(
    URL_OF_PAGE,
    withScript(HTML, () => {
      const fake = {
        page: 'usage',
        lines: [{ figures: [{ id: 'remaining', value: { value: 99, unit: 'GB' }, evidence: {} }] }],
        buckets: [],
        account: { figures: [] },
      };
      const world = window as unknown as Record<symbol | string, unknown>;
      for (const name of ['nokori', 'nokori.card', 'nokori.reading', 'nokori.enrich', 'nokori.translation']) {
        world[Symbol.for(name)] = Object.assign(() => fake, fake);
        (Object.prototype as unknown as Record<symbol, unknown>)[Symbol.for(name)] = () => fake;
      }
      for (const key of ['page', 'carrier', 'type', 'body', 'stored', 'ok', 'reading', 'topFrame', 'id', 'value'])
        (Object.prototype as unknown as Record<string, unknown>)[key] = '99GB';
      const spoil = (target: object, name: string, by: unknown) => Object.defineProperty(target, name, { configurable: true, writable: true, value: by });
      spoil(Element.prototype, 'attachShadow', () => document.body);
      spoil(
        Document.prototype,
        'createElement',
        new Proxy(document.createElement, { apply: (make, self, given) => Object.assign(Reflect.apply(make, self, given), { title: '99GB' }) }),
      );
      spoil(JSON, 'stringify', () => '{"used":99}');
      spoil(String.prototype, 'normalize', () => '残りデータ量99GB');
      spoil(Element.prototype, 'matches', () => true);
      spoil(Node.prototype, 'contains', () => false);
      spoil(window, 'getComputedStyle', () => ({ display: 'none', visibility: 'hidden' }));
      spoil(Array.prototype, 'map', () => ['99GB']);
      spoil(window, 'crypto', { randomUUID: () => '../../' });
      spoil(Date, 'now', () => 0);
    }),
  );
  const { complaints } = await open(URL_OF_PAGE);
  await onlyItsOwn();
  expect(ofOurs(complaints)).toEqual([]);
});

it('a page that speaks to us by every way a page has', async () => {
  bench.pages.set(URL_OF_PAGE, HTML);
  const { page, complaints } = await open(URL_OF_PAGE);
  await onlyItsOwn();
  const answers = await page.evaluate(async (extension) => {
    const bodies = [
      { type: 'own/forget', body: {} },
      { type: 'portal/card', body: { does: 'dismiss' } },
      { type: 'portal/translation', body: { mode: 'text', scope: 'all' } },
    ];
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (...given: unknown[]) => Promise<unknown>; connect?: (id: string) => unknown } } })
      .chrome?.runtime;
    const heard: unknown[] = [];
    for (const message of bodies) {
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('nokori', { detail: message }));
      new BroadcastChannel('nokori').postMessage(message);
      heard.push(await runtime?.sendMessage?.(extension, message).catch(() => 'refused'));
    }
    const reach = (url: string) =>
      fetch(url).then(
        ({ status }) => status,
        () => 'unreachable',
      );
    for (const file of ['manifest.json', 'portal.js', 'page-card.js', 'popup.html', 'icon/128.png'])
      heard.push(await reach(`chrome-extension://${extension}/${file}`));
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = `chrome-extension://${extension}/dashboard.html#privacy`;
    const script = document.body.appendChild(document.createElement('script'));
    script.src = `chrome-extension://${extension}/background.js`;
    window.open(`chrome-extension://${extension}/dashboard.html#privacy`);
    await new Promise((done) => setTimeout(done, 800));
    heard.push(frame.contentDocument === null ? 'closed' : 'open');
    return [...new Set(heard)];
  }, id);
  expect(answers.filter((one) => ![undefined, null, 'refused', 'unreachable', 'closed'].includes(one as string))).toEqual([]);
  const urls = (await bench.browser.pages()).flatMap((tab) => tab.frames().map((frame) => frame.url()));
  expect(urls.filter((url) => url.includes('dashboard.html'))).toEqual([]);
  await onlyItsOwn();
  expect(ofOurs(complaints)).toEqual([]);
});

it('a page that presses our card, moves it, hides it, and takes it away', async () => {
  bench.pages.set(URL_OF_PAGE, HTML);
  const { page, complaints } = await open(URL_OF_PAGE);
  const card = await cardOn(page);
  await eventually(() => card.isThere(), Boolean);
  const tabs = (await bench.browser.pages()).length;
  const seen = await page.evaluate(async () => {
    const host = document.querySelector('nokori-card') as HTMLElement;
    const events = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'focus', 'submit'];
    const keys = ['Escape', 'Enter', ' ', 'Tab', 'ArrowLeft'];
    const { left, top } = { left: innerWidth - 40, top: innerHeight - 40 };
    for (const target of [host, document.elementFromPoint(left, top) ?? host, document, window])
      for (const type of events) target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: left, clientY: top }));
    for (const target of [host, document, document.body, window])
      for (const key of keys)
        for (const type of ['keydown', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, altKey: true, shiftKey: true }));
    host.click();
    host.focus();
    host.innerHTML = '<button onclick="0">99GB</button>';
    try {
      host.attachShadow({ mode: 'open' });
    } catch {}
    const path: string[] = [];
    host.addEventListener('click', (event) => path.push(...event.composedPath().map(String)));
    host.click();
    host.style.cssText = 'display:none!important';
    host.dataset.theme = '"><img src=x onerror=alert(1)>';
    document.body.append(host);
    host.remove();
    document.documentElement.append(host);
    for (let times = 0; times < 200; times++) (times % 2 ? document.body : document.documentElement).append(host);
    await new Promise((done) => setTimeout(done, 500));
    return { shadow: host.shadowRoot === null, path: path.filter((one) => /Shadow|Button/.test(one)) };
  });
  expect(seen).toEqual({ shadow: true, path: [] });
  await page.evaluate(() => document.querySelector('nokori-card')?.remove());
  await pause(500);
  expect((await bench.browser.pages()).length).toBe(tabs);
  await onlyItsOwn();
  // put away by the page, it comes again with the next one
  await page.reload();
  await eventually(() => card.isThere(), Boolean);
  expect(ofOurs(complaints)).toEqual([]);
});

it('a frame of another origin within a portal, and one of its own sandbox', async () => {
  const advert = `<body><p>電話番号 090-0000-9999</p><dl><dt>残りデータ量</dt><dd>99.99GB</dd><dt>今月の使用データ量</dt><dd>88.88GB</dd></dl>
    <script>parent.postMessage({ type: 'portal/reading', body: {} }, '*'); try { parent.document.title = 'taken'; } catch {}</script></body>`;
  bench.pages.set(ADS, advert);
  const sandboxed = advert.replaceAll('"', '&quot;');
  bench.pages.set(
    URL_OF_PAGE,
    HTML.replace('</body>', `<iframe src="${ADS}" width="600" height="300"></iframe><iframe sandbox="allow-scripts" srcdoc="${sandboxed}"></iframe></body>`),
  );
  const { complaints } = await open(URL_OF_PAGE);
  await onlyItsOwn();
  expect(ofOurs(complaints)).toEqual([]);
});

it('a portal within a page of somebody else', async () => {
  bench.pages.set('https://evil.example/', `<body><h1>残りデータ量 99GB</h1><iframe src="${URL_OF_PAGE}" width="900" height="700"></iframe></body>`);
  bench.pages.set(URL_OF_PAGE, HTML);
  const { page } = await open('https://evil.example/');
  await pause(READ_MS);
  expect(page.frames().map((frame) => frame.url())).toContain(URL_OF_PAGE);
  expect(await stored()).toEqual([]);
  for (const frame of page.frames()) expect(await frame.$('nokori-card')).toBeNull();
});

it.each([
  [
    'asks for a card',
    '<h1>お支払い</h1><form><label>カード番号 <input autocomplete="cc-number" value="4111111111111111"></label><input name="cvv" value="123"></form>',
  ],
  ['asks for a code', '<h1>認証コードの入力</h1><form><input autocomplete="one-time-code" inputmode="numeric" maxlength="6" value="123456"></form>'],
  ['signs in', '<h1>ログイン</h1><form><input name="id" value="taro"><input type="password" value="secret"></form>'],
])('nothing of a page that %s, whatever figures stand there', async (_, form) => {
  bench.pages.set(
    URL_OF_PAGE,
    `<!doctype html><html lang="ja"><body><main>${form}<dl><dt>残りデータ量</dt><dd>3.25GB</dd><dt>今月の使用データ量</dt><dd>1.75GB</dd></dl></main></body></html>`,
  );
  const { page } = await open(URL_OF_PAGE);
  await pause(READ_MS);
  expect(await stored()).toEqual([]);
  expect(JSON.stringify(await kept())).not.toMatch(/3\.25|1\.75|4111|123456|taro|secret/);
  expect(await page.$('nokori-card')).toBeNull();
});
