/** In a real Firefox: what this device has to say goes into the browser's synced storage, what another one said is shown, and all of it can be taken back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/chromium';
import { type FirefoxBench, startFirefox } from '../support/firefox';

interface Extension {
  browser: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    storage: { sync: { get(): Promise<Record<string, object>>; set(items: object): Promise<void> } };
  };
}

let bench: FirefoxBench;
beforeAll(async () => void (bench = await startFirefox()));
afterAll(() => bench.close());

it('is switched on, sends, sees another device, and takes back what it sent', async () => {
  const page = await bench.extensionPage('dashboard.html#devices');
  const synced = () => page.evaluate(() => (globalThis as unknown as Extension).browser.storage.sync.get());
  const press = async (testid: string) => (await page.waitForSelector(`[data-testid=${testid}]:not(:disabled)`))?.click();
  await page.evaluate(() =>
    (globalThis as unknown as Extension).browser.runtime.sendMessage({
      type: 'own/typed',
      body: { carrier: { id: 'docomo' }, last4: '1234', remaining: { value: 3, unit: 'GB' } },
    }),
  );
  expect(await synced()).toEqual({});
  await press('switch-on');
  const sent = await eventually(synced, (area) => Object.keys(area).length > 0);
  expect(Object.values(sent)[0]).toMatchObject({ v: 1, system: expect.stringMatching(/^(Windows|Mac|Android|CrOS|Linux)$/) });
  await page.evaluate(
    (at) => (globalThis as unknown as Extension).browser.storage.sync.set({ 'device:0123abcd': { v: 1, at, salt: 's', system: 'Windows' } }),
    Date.now(),
  );
  await page.waitForSelector('[data-device="0123abcd"]');
  await press('switch-off-delete');
  await eventually(synced, (area) => Object.keys(area).join() === 'device:0123abcd');
  expect(await bench.errors()).toEqual([]);
});
