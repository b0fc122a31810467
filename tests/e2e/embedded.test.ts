/** Data that stands only in a page's scripts is read by the built extension, kept apart from what the page shows. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { pageNamed } from '../support/pages';

const page = pageNamed('linemo-nextdata-2025');

let bench: Bench;
beforeAll(async () => void (bench = await startChromium()));
afterAll(() => bench.close());

/** All readings of the history, as they lie in it. */
const stored = async () =>
  (await bench.worker()).evaluate(
    () =>
      new Promise<{ days: unknown[]; hidden?: { days: { date: string }[] } }[]>((resolve) => {
        const open = indexedDB.open('nokori');
        open.onsuccess = () => {
          const all = open.result.transaction('readings').objectStore('readings').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
        open.onerror = () => resolve([]);
      }),
  );

it('keeps days that the page shows nowhere, as hidden', async () => {
  bench.pages.set(page.url, page.html.replace('{"props"', '{"__proto__":{"used":"99"},"props"'));
  await bench.open(page.url);
  await eventually(
    () => bench.badge(),
    ({ text }) => text !== '',
  );
  const [reading] = await eventually(stored, (readings) => readings.length > 0);
  expect(reading?.days).toEqual([]);
  expect(reading?.hidden?.days.map(({ date }) => date)).toEqual(['2025-12-14', '2025-12-13', '2025-12-12']);
});
