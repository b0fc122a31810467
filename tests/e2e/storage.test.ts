/** The history in a real Chromium: taken along, brought in, spoilt on the disk, and put back together. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { rowsOf } from '../support/days';
import { leaveHistory } from '../support/example-history';

interface Chrome {
  storage: { session: { get(key: null): Promise<Record<string, unknown>> }; local: { get(key: string): Promise<{ summary?: { lines: object[] } }> } };
}

interface Runtime {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

let bench: Bench;
let profile: string;
beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'nokori-storage-'));
  bench = await startChromium({ profile });
});
afterAll(async () => {
  await bench.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const readings = async () => (await rowsOf<{ id: string }>(bench, 'readings')).map(({ id }) => id).sort();
const summaryLines = (page: Page) =>
  page.evaluate(async () => (await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get('summary')).summary?.lines.length ?? 0);
/** The names of the automatic backups. */
const backups = (page: Page) =>
  page.evaluate(async () => {
    const names: string[] = [];
    const folder = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
    for await (const name of folder.keys()) names.push(name);
    return names.sort();
  });
const section = async (name: string, wanted: string) => {
  const page = await bench.extensionPage(`dashboard.html#${name}`);
  await page.waitForSelector(wanted);
  return page;
};
/** What a button saves, as a text: the browser's own download is left out. */
const saved = (page: Page, what: string) =>
  page.evaluate(async (name) => {
    const { createObjectURL } = URL;
    HTMLAnchorElement.prototype.click = () => undefined;
    return new Promise<string>((done) => {
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then(done);
        return createObjectURL(blob);
      };
      document.querySelector<HTMLElement>(`[data-save=${name}]`)?.click();
    });
  }, what);
/** Chooses a file as its user does. */
async function choose(page: Page, text: string | Uint8Array): Promise<void> {
  const path = join(profile, 'chosen.json');
  writeFileSync(path, text);
  const input = await page.waitForSelector('input[type=file]');
  await (input as Awaited<ReturnType<Page['$']>> & { uploadFile(path: string): Promise<void> }).uploadFile(path);
}
const planOn = (page: Page) => page.$eval('[data-testid=preview]', (preview) => ({ ...(preview as HTMLElement).dataset }));

let file: string;
let ids: string[];

describe('a history', () => {
  it('is backed up by the worker once a day, in files of its own', async () => {
    const page = await section('backup', '[data-testid=space]');
    await leaveHistory(bench, page, Date.now());
    ids = await readings();
    expect(ids.length).toBeGreaterThan(100);
    const names = await eventually(
      () => backups(page),
      (all) => all.length === 1 && !all.includes('unfinished'),
    );
    expect(names[0]).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\d ${ids.length} 2\\.json\\.gz$`));
    await page.close();
  });

  it('is saved as a file and as tables', async () => {
    const page = await section('backup', '[data-save=backup]');
    file = await saved(page, 'backup');
    expect(JSON.parse(file)).toMatchObject({ format: 'nokori-backup', version: 1, counts: { readings: ids.length, lines: 2 } });
    const table = await saved(page, 'readings');
    expect(table.split('\r\n')[0]).toBe('readAt,line,carrier,asOf,of,figure,value,unit,part,page');
    expect(table).toMatch(/\+09:00,docomo:1234,docomo,,line,remaining,\d+(\.\d+)?,GB,/);
    expect((await saved(page, 'days')).split('\r\n')[1]).toMatch(/^(docomo|au):\d{4},\d{4}-\d\d-\d\d,\d/);
    await page.close();
  });

  it('of which the file is brought in again has nothing new', async () => {
    const page = await section('backup', 'input[type=file]');
    await choose(page, file);
    await page.waitForSelector('[data-testid=preview]');
    expect(await planOn(page)).toMatchObject({ added: '0', known: `${ids.length}`, refused: '0' });
    await page.close();
  });

  it.each([
    ['truncated', () => file.slice(0, -100), 'The end of this file is missing'],
    ['changed', () => file.replace('"readAt":', '"readAt":1'), 'its checksum is wrong'],
    ['another program’s', () => '{"bookmarks":[]}', 'belongs to another program'],
  ])('is not changed by a file that is %s', async (_, make, said) => {
    const page = await section('backup', 'input[type=file]');
    await choose(page, make());
    await page.waitForSelector('[data-testid=fault]');
    expect(await page.$eval('[data-testid=fault]', ({ textContent }) => textContent)).toContain(said);
    expect(await readings()).toEqual(ids);
    await page.close();
  });

  it('deleted leaves no backup; the file brings all of it back, and the popup shows it', async () => {
    const page = await section('privacy', '[data-testid=delete-all]');
    await page.click('[data-testid=delete-all]');
    await (await page.waitForSelector('[data-testid=yes]'))?.click();
    await eventually(readings, ({ length }) => length === 0);
    expect(await backups(page)).toEqual([]);
    await page.goto(`${page.url().split('#')[0]}#backup`);
    await choose(page, file);
    await (await page.waitForSelector('[data-testid=bring]'))?.click();
    await page.waitForSelector('[data-testid=brought]');
    expect(await readings()).toEqual(ids);
    expect(await summaryLines(page)).toBe(2);
    await page.close();
  });
});

describe('a full disk', () => {
  const typed = (page: Page, value: number) =>
    page.evaluate(
      (amount) =>
        (globalThis as unknown as { chrome: Runtime }).chrome.runtime.sendMessage({
          type: 'own/typed',
          body: { carrier: { id: 'docomo' }, last4: '9999', remaining: { value: amount, unit: 'GB' } },
        }),
      value,
    );

  it('is said, and takes nothing of what is there; with room again it goes on', async () => {
    const page = await section('backup', '[data-testid=space]');
    // who has unlimitedStorage is held by the disk alone, which no test fills: the browser's answer is given in its place
    await (await bench.worker()).evaluate(() => {
      const store = IDBObjectStore.prototype as IDBObjectStore & { real?: { add: IDBObjectStore['add']; put: IDBObjectStore['put'] } };
      store.real = { add: store.add, put: store.put };
      store.add = store.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    expect(await typed(page, 3)).toMatchObject({ ok: false });
    await page.waitForSelector('[data-testid=trouble]');
    expect(await page.$eval('[data-testid=trouble]', ({ textContent }) => textContent)).toContain('The disk is full');
    expect(await readings()).toEqual(ids);
    await (await bench.worker()).evaluate(() => void Object.assign(IDBObjectStore.prototype, (IDBObjectStore.prototype as unknown as { real: object }).real));
    expect(await typed(page, 3)).toMatchObject({ ok: true });
    expect(await readings()).toHaveLength(ids.length + 1);
    await page.waitForFunction(() => !document.querySelector('[data-testid=trouble]'), { timeout: 5_000 });
    await page.close();
  });
});

describe('a history spoilt on the disk', () => {
  const folder = () => join(profile, 'Default', 'IndexedDB');

  it.each([
    [
      'its files overwritten',
      (path: string) =>
        readdirSync(path).forEach((name) => void (/^(CURRENT|MANIFEST|\d+\.(ldb|log))/.test(name) && writeFileSync(join(path, name), 'spoilt'))),
    ],
    ['its files gone', (path: string) => rmSync(path, { recursive: true })],
  ])('%s: is put back together, and that is said', async (_, spoil) => {
    const before = await section('backup', '[data-testid=space]');
    await eventually(
      () => backups(before),
      ({ length }) => length > 0,
    );
    await bench.close();
    const [database] = existsSync(folder()) ? readdirSync(folder()).filter((name) => name.endsWith('.leveldb')) : [];
    expect(database).toBeDefined();
    spoil(join(folder(), database ?? ''));
    bench = await startChromium({ profile });
    await bench.worker();
    const popup = await bench.extensionPage('popup.html');
    await popup.waitForSelector('[data-testid=trouble]', { timeout: 15_000 });
    expect(await popup.$eval('[data-testid=trouble]', ({ textContent }) => textContent)).toContain('restored from the last backup');
    const page = await section('usage', '[data-testid=mended]');
    expect(await page.$eval('[data-testid=mended]', ({ textContent }) => textContent)).toContain(`It now has ${ids.length} readings`);
    expect(await readings()).toEqual(ids);
    expect(
      await eventually(
        () => summaryLines(page),
        (lines) => lines === 2,
      ),
    ).toBe(2);
    await popup.waitForFunction(() => !document.querySelector('[data-testid=trouble]'));
    await page.close();
  });
});
