/**
 * The worker in a real Firefox, put to sleep by the browser and ended in the middle of its work: no reading is lost or kept twice,
 * and what it set is set again. NOKORI_KILLS says how often, NOKORI_SEED when.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mulberry32 } from '../redesign/random';
import { eventually } from '../support/chromium';
import { PORTAL, portalPage } from '../support/days';
import { type FirefoxBench, startFirefox } from '../support/firefox';

interface Extension {
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  action: { getBadgeText(of: object): Promise<string> };
  storage: { local: { set(values: object): Promise<void>; get(key: string): Promise<{ summary?: { lines: { used?: { value: number } }[] } }> } };
}
declare const browser: Extension;

const KILLS = Number(process.env.NOKORI_KILLS ?? 4);
const SEED = Number(process.env.NOKORI_SEED ?? 7);
/** Until a page is read, sent and kept. */
const WITHIN_MS = 1_600;
const IDLE_MS = 700;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let bench: FirefoxBench;
beforeAll(async () => void (bench = await startFirefox(IDLE_MS)));
afterAll(() => bench.close());

it(
  `${KILLS} deaths`,
  async () => {
    const desk = await bench.extensionPage('popup.html');
    const kept = () =>
      desk.evaluate(async () => {
        const db = await new Promise<IDBDatabase>((done, fail) => {
          const request = indexedDB.open('nokori');
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
        const request = db.transaction('readings').objectStore('readings').getAll();
        const rows = await new Promise<{ figures: { id: string; value: { value: number } }[] }[]>((done) => {
          request.onsuccess = () => done(request.result);
        });
        db.close();
        return rows.map(({ figures }) => figures.find(({ id }) => id === 'used')?.value.value).sort((a, b) => (a ?? 0) - (b ?? 0));
      });
    const shown = () =>
      desk.evaluate(async () => ({
        badge: await browser.action.getBadgeText({}),
        used: (await browser.storage.local.get('summary')).summary?.lines.map(({ used }) => used?.value),
        alarms: (await browser.alarms.getAll()).filter(({ scheduledTime }) => scheduledTime > Date.now()).map(({ name }) => name),
      }));
    const random = mulberry32(SEED);
    const expected: number[] = [];
    let inTheMiddle = 0;
    let asleep = 0;
    while (inTheMiddle < KILLS) {
      const used = expected.length + 1;
      const isKilled = expected.length % 3 !== 2;
      const page = await bench.open(PORTAL, portalPage({ used, total: 1_000 }));
      if (isKilled) {
        await pause(random() * WITHIN_MS);
        if ((await bench.workerState()) === 'running') inTheMiddle++;
        await bench.stopWorker();
      }
      expected.push(used);
      expect(await eventually(kept, (all) => all.length >= expected.length)).toEqual(expected);
      expect(await eventually(shown, ({ badge }) => badge === `${1_000 - used}`)).toMatchObject({
        used: [used],
        alarms: expect.arrayContaining(['refresh-views']),
      });
      await page.close();
      // by itself
      if (!isKilled) {
        await eventually(
          () => bench.workerState(),
          (state) => state === 'stopped',
        );
        asleep++;
      }
    }
    expect(await kept()).toEqual(expected);
    expect(asleep).toBeGreaterThan(0);
    console.log(`Firefox: ${inTheMiddle} workers ended at work, ${asleep} put to sleep: ${expected.length} readings, none lost, none twice`);
    expect(await bench.errors()).toEqual([]);
  },
  60_000 + KILLS * 20_000,
);
