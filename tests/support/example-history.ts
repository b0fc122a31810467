/** A history as months of use leave it behind, written into the browser's database as the worker would: for pictures and tests of the full page. */
import type { Page } from 'puppeteer';
import type { StoredReading } from '../../src/history/db';
import { cycleAt } from '../../src/model/cycle';
import { daysBetween, jstDate, plusDays, startOfJstDate } from '../../src/model/jst';
import type { Figure, Reading } from '../../src/model/reading';
import { readingId } from '../../src/model/reading-id';
import { eventually } from './chromium';
import type { Theatre } from './scenes';

const HOUR = 3_600_000;
const DAYS = 130;

interface Line {
  carrier: string;
  family: string;
  number: string;
  totalGB: number;
  /** GB of a usual day */
  usual: number;
  /** read on every so manieth day */
  every: number;
  plan: string;
  yen: number;
}

const LINES: Line[] = [
  { carrier: 'docomo', family: 'docomo', number: '1234', totalGB: 20, usual: 0.52, every: 1, plan: 'eximo', yen: 5665 },
  { carrier: 'uqmobile', family: 'au', number: '5678', totalGB: 5, usual: 0.19, every: 3, plan: 'ミニミニプラン', yen: 2365 },
];

/** A number from 0 to 1 that is the same for the same day and line. */
const chance = (seed: number) => {
  const x = Math.sin(seed * 12.9898) * 43_758.5453;
  return x - Math.floor(x);
};

const usedOn = (line: Line, date: string): number => {
  const day = daysBetween('2020-01-06', date);
  const weekend = ((day % 7) + 7) % 7 >= 5 ? 1.6 : 0.8;
  return line.usual * weekend * (0.5 + chance(day * 7 + Number(line.number))) * (chance(day + 3) > 0.97 ? 4 : 1);
};

/** Readings of two lines over the last months, oldest first, the last of them `now`. */
export function exampleReadings(now: number): Promise<StoredReading[]> {
  const today = jstDate(now);
  const rows = LINES.flatMap((line) =>
    Array.from({ length: DAYS }, (_, back) => plusDays(today, -back))
      .filter((_, back) => back % line.every === 0)
      .map((date) => readingOn(line, date, date === today ? now - HOUR : startOfJstDate(date) + 21 * HOUR))
      .reverse(),
  );
  return Promise.all(rows.map(async (row) => ({ ...row, id: await readingId(row) })));
}

function readingOn(line: Line, date: string, readAt: number): Omit<StoredReading, 'id'> {
  const cycle = cycleAt({ kind: 'month-start' }, date) as { start: string; end: string };
  const days = Array.from({ length: daysBetween(cycle.start, date) + 1 }, (_, at) => plusDays(cycle.start, at));
  const used = days.reduce((sum, day) => sum + usedOn(line, day), 0);
  const gb = (value: number) => ({ value: Number(value.toFixed(2)), unit: 'GB' as const, decimals: 2 });
  const figure = (id: Figure['id'], value: Figure['value']): Figure => ({ id, value, evidence: { label: '', text: '', bound: 'row head' } });
  const reading: Omit<Reading, 'id'> = {
    carrier: line.carrier,
    family: line.family,
    line: { number: line.number },
    readAt,
    page: line.family === 'docomo' ? 'https://www.docomo.ne.jp/mydocomo/data/' : 'https://my.au.com/data/',
    cycle,
    figures: [
      figure('used', gb(Math.min(used, line.totalGB))),
      figure('remaining', gb(Math.max(0, line.totalGB - used))),
      figure('total', gb(line.totalGB)),
      figure('plan', line.plan),
      figure('bill', line.yen),
    ],
    buckets: [],
    account: [],
    days: line.family === 'docomo' ? days.slice(0, -1).map((day) => ({ date: day, ...gb(usedOn(line, day)) })) : [],
    months: [],
    unread: [],
    readerVersion: 1,
  };
  const lineKey = `${line.family}:${line.number}`;
  return { ...reading, lineKey, belongs: lineKey, visit: `visit-${line.number}-${date}` };
}

/** Writes them from one of the extension's own pages, and has the worker work everything out of them. */
export async function leaveHistory(bench: Theatre, page: Page, now: number): Promise<void> {
  await bench.worker();
  await page.evaluate(
    async (rows) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('nokori');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      await new Promise<void>((done, fail) => {
        const transaction = db.transaction(['readings', 'marks'], 'readwrite');
        for (const row of rows) transaction.objectStore('readings').put(row);
        transaction.objectStore('marks').delete('derived');
        transaction.oncomplete = () => done();
        transaction.onerror = () => fail(transaction.error);
      });
      db.close();
    },
    await exampleReadings(now),
  );
  await bench.stopWorker();
  // any change of the settings wakes it
  const state = () =>
    page.evaluate(async (stamp) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: {
            local: { get(keys: string[]): Promise<{ summary?: { lines: { outlook?: object }[] }; settings?: object }>; set(v: object): Promise<void> };
          };
        };
      };
      const { summary, settings } = await chrome.storage.local.get(['summary', 'settings']);
      await chrome.storage.local.set({ settings: { ...settings, woken: stamp } });
      return summary?.lines.filter(({ outlook }) => outlook).length ?? 0;
    }, Math.random());
  await eventually(state, (lines) => lines === LINES.length, 30_000);
}
