/** Broken, hostile and huge pages at a carrier's address: nothing is thrown into them, nothing is recorded that they do not say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';

const gmo = pageNamed('gmo-sim-usage');
const html = moveDates(gmo.html, gmo.now, Date.now());
const stored = (bench: Bench) =>
  bench
    .worker()
    .then((worker) =>
      worker.evaluate(() =>
        (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ summary?: { lines: unknown[] } }> } } } }).chrome.storage.local
          .get('summary')
          .then(({ summary }) => JSON.stringify(summary?.lines ?? [])),
      ),
    );

const BAD = {
  empty: '',
  'cut off half-way': html.slice(0, html.indexOf('2.93') + 2),
  'cut off in a tag': html.slice(0, html.indexOf('usageBox') - 6),
  '5 MB of text': `<body>${`<p>${'データ量 10GB 以上 '.repeat(12)}</p>`.repeat(18_000)}</body>`,
  'nested 5,000 deep': `<body>${'<div>'.repeat(5_000)}残り 5GB`,
  'changing for ever':
    '<body><p id="x">12.5GB</p><script>let n = 0; const step = () => { document.getElementById("x").textContent = ++n + ".5GB"; requestAnimationFrame(step); }; step();</script>',
  '100,000 elements side by side': `<body>${'<p>お知らせ</p>'.repeat(100_000)}`,
  'a pattern that could run for ever': `<body><p>${'残り'.repeat(20_000)}</p><p>${'1,'.repeat(20_000)}GB</p><p>${'('.repeat(20_000)}5GB</p>`,
  'data with keys of prototypes':
    '<body><p>お知らせ 10GB</p><script>var usage = {"__proto__": {"used": 5}, "constructor": {"remaining": 5}, used: 5};</script>',
  'a script that throws': '<body><script>throw new Error("the page\'s own")</script><p>お知らせ 10GB</p></body>',
  'lone surrogates and controls': '<body><p>\ud800 残り \u202e BG21 \u0000</p></body>',
  'numbers without meaning': '<body><p>12.5GB</p><p>3,980円</p><p>090-0000-1234</p></body>',
};

describe('bad pages', () => {
  let bench: Bench;
  beforeAll(async () => void (bench = await startChromium()));
  afterAll(() => bench.close());

  it.each(Object.entries(BAD))('%s', async (name, body) => {
    bench.pages.set(gmo.url, body);
    const page = await bench.tab();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push((error as Error).message));
    await page.goto(gmo.url, { waitUntil: 'domcontentloaded' });
    await new Promise((done) => setTimeout(done, 2_500));
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    expect(complaints.filter((text) => !text.includes("the page's own") && !text.includes('404'))).toEqual([]);
    // what stood complete before the cut may be read; nothing else
    const lines = await stored(bench);
    if (name === 'cut off half-way') expect(lines).not.toContain('"value":2,');
    else expect(lines.includes('5GB') || lines.includes('12.5') || lines.includes('"value":5,"unit"')).toBe(false);
    await page.close();
  });

  it('text of the page is shown as text', async () => {
    bench.pages.set(gmo.url, html.replace('とくとくBB SIM 音声 5GBプラン（ドコモ回線）', '&lt;img src=x onerror=document.title=1&gt;\u202eevil'));
    const page = await bench.open(gmo.url);
    await eventually(
      () => bench.badge(),
      ({ text }) => text === '2.9',
    );
    const popup = await bench.extensionPage('popup.html');
    await popup.waitForSelector('[data-testid=line]');
    expect(await popup.evaluate(() => document.querySelectorAll('[data-testid=line] img, [data-testid=line] script').length)).toBe(0);
    expect(await popup.evaluate(() => [document.title, document.body.innerText.includes('<img'), document.body.innerText.includes('\u202e')])).toEqual([
      'Nokori',
      true,
      false,
    ]);
    await page.close();
  });

  it('a script of the page cannot speak to the extension', async () => {
    bench.pages.set(gmo.url, '<body><p>ようこそ</p></body>');
    const page = await bench.open(gmo.url);
    const before = await stored(bench);
    const id = new URL((await bench.worker()).url()).host;
    const answer = await page.evaluate(async (extension) => {
      const chrome = (globalThis as { chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } } }).chrome;
      return (await chrome?.runtime?.sendMessage?.(extension, { type: 'portal/reading', body: {} }).catch(() => 'refused')) ?? 'no door';
    }, id);
    expect(['refused', 'no door']).toContain(answer);
    expect(await stored(bench)).toBe(before);
    await page.close();
  });
});
