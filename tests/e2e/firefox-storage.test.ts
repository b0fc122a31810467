/** In a real Firefox: a backup by itself, and a history that is gone put back together from it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/chromium';
import { type FirefoxBench, startFirefox } from '../support/firefox';

interface Extension {
  browser: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    storage: { local: { set(values: object): Promise<void> } };
  };
}

let bench: FirefoxBench;
beforeAll(async () => void (bench = await startFirefox()));
afterAll(() => bench.close());

it('is backed up, promised to be kept, lost and restored', async () => {
  const page = await bench.extensionPage('dashboard.html');
  const answer = await page.evaluate(() =>
    (globalThis as unknown as Extension).browser.runtime.sendMessage({
      type: 'own/typed',
      body: { carrier: { id: 'docomo' }, last4: '1234', remaining: { value: 3, unit: 'GB' } },
    }),
  );
  expect(answer).toEqual({ ok: true, answer: null });
  await eventually(
    () =>
      page.evaluate(async () => {
        const names: string[] = [];
        for await (const name of ((await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
        return names;
      }),
    (names) => names.some((name) => / 1 1\.json\.gz$/.test(name)),
  );
  expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true);
  await page.evaluate(async () => {
    await new Promise((done) => (indexedDB.deleteDatabase('nokori').onsuccess = done));
    // any change of the settings has the worker look
    await (globalThis as unknown as Extension).browser.storage.local.set({ settings: { woken: true } });
  });
  await page.waitForSelector('[data-testid=mended]');
  expect(await page.$eval('[data-testid=mended]', ({ textContent }) => textContent)).toContain('现在有 1 条读数');
  expect(await bench.errors()).toEqual([]);
});
