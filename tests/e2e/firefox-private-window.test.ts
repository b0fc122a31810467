/** A private window in a real Firefox, into which its user let the add-on: pages there are read, shown and translated, and nothing of it is kept. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/chromium';
import { type FirefoxBench, startFirefox } from '../support/firefox';
import { USAGE_PAGE } from '../support/sim-next';
import { LEFT } from '../support/translated';

interface Chrome {
  extension: { inIncognitoContext: boolean };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: Record<'local' | 'session', { set(values: object): Promise<void>; get(key: null): Promise<Record<string, unknown>> }>;
}
declare const browser: Chrome;

const USAGE = 'https://my.softbank.jp/usage/';
const LINE = 'dt:nth-of-type(2)';
const pause = (ms = 1_500) => new Promise((done) => setTimeout(done, ms));
let bench: FirefoxBench;
beforeAll(async () => void (bench = await startFirefox()));
afterAll(() => bench.close());

it('shows what it reads, translates it as long as it is open, and keeps nothing', async () => {
  await bench.letIntoPrivate();
  const popup = await bench.extensionPage('popup.html');
  await popup.evaluate(() => browser.storage.local.set({ settings: { language: 'en' } }));
  const kept = () =>
    popup.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('nokori');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const count = db.transaction('readings').objectStore('readings').count();
      const readings = await new Promise((done) => {
        count.onsuccess = () => done(count.result);
      });
      db.close();
      return { readings, ...(await browser.storage.local.get(null)) };
    });
  const before = await eventually(kept, (all) => 'summary' in all);
  expect(before).toMatchObject({ readings: 0, settings: { language: 'en' }, summary: { lines: [] } });

  const page = await bench.openPrivately(USAGE, USAGE_PAGE);
  await eventually(() => page.evaluate(() => document.querySelector('nokori-card') !== null), Boolean, 30_000);
  const says = () => page.$eval(LINE, ({ textContent }) => textContent);
  const heard = () => popup.evaluate(() => browser.storage.session.get(null));
  await bench.press('J');
  await eventually(says, (said) => said === LEFT.en);
  expect(Object.keys(await heard()).filter((key) => key.startsWith('private-'))).toHaveLength(1);
  await bench.press('J');
  await eventually(says, (said) => said === LEFT.ja);
  await pause();
  expect(await kept()).toEqual(before);

  // the full page, which opens beside it, has no history there to look into: it leaves everything as it is
  const full = await bench.extensionPage('dashboard.html');
  await full.waitForSelector('main');
  await pause();
  expect(await full.evaluate(() => browser.extension.inIncognitoContext)).toBe(true);
  const typed = await full.evaluate(() =>
    browser.runtime.sendMessage({ type: 'own/typed', body: { carrier: { id: 'docomo' }, last4: '1234', remaining: { value: 3, unit: 'GB' } } }),
  );
  expect(typed).toEqual({ ok: false, reason: 'refused: private window' });
  expect(await kept()).toEqual(before);
  await full.close();

  await page.close();
  await eventually(heard, (all) => !Object.keys(all).some((key) => key.startsWith('private-')));
  expect(await kept()).toEqual(before);
  expect(await bench.errors()).toEqual([]);
});
