/** Two browsers of one account in real Chromium: what the account would carry from one to the other is carried here, in any order and with losses. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/chromium';
import { leaveHistory } from '../support/example-history';
import { at, BIG, type Chrome, carry, closeBoth, deviceOf, halve, inWorker, local, startBoth, synced } from '../support/two-browsers';

beforeAll(startBoth, 90_000);
afterAll(closeBoth);

async function section(index: number, name: string, whole: string): Promise<Page> {
  const { page } = at(index);
  await page.bringToFront();
  await page.goto(`${page.url().split('#')[0]}#${name}`);
  await page.reload();
  await page.waitForSelector(whole);
  return page;
}
async function press(index: number, testid: string): Promise<void> {
  const page = await section(index, 'devices', '[data-testid=sharing]');
  await (await page.waitForSelector(`[data-testid=${testid}]:not(:disabled)`))?.click();
}
/** Sends and receives, and waits until it has. */
async function look(index: number): Promise<void> {
  const before = Date.now();
  await press(index, 'send-now');
  await eventually(
    () => local(index),
    ({ sharing }) => ((sharing as { triedAt?: number } | undefined)?.triedAt ?? 0) >= before,
  );
}
async function switchOn(index: number): Promise<void> {
  await press(index, 'switch-on');
  await eventually(
    () => local(index),
    ({ sharing }) => (sharing as { sentAt?: number } | undefined)?.sentAt !== undefined,
  );
}
const call = (index: number, nickname: string) =>
  inWorker(
    index,
    async ([line, said]) => {
      const { local: store } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      const { settings } = (await store.get(null)) as { settings?: { lines?: Record<string, object> } };
      await store.set({ settings: { ...settings, lines: { ...settings?.lines, [line as string]: { ...settings?.lines?.[line as string], nickname: said } } } });
    },
    [BIG, nickname],
  );
const nameAt = async (index: number) => ((await local(index)).settings as { lines: Record<string, { nickname?: string }> }).lines[BIG]?.nickname;
/** What stands in the table beside the chart of the fuller line's days. */
async function daysAt(index: number): Promise<string[]> {
  const page = await section(index, 'usage', '[data-tab=day]');
  await page.click('[data-tab=day]');
  await page.select('[data-testid=subject]', BIG);
  await page.select('[data-testid=range]', 'last90');
  await page.waitForSelector('.chart svg');
  return page.$$eval('.dashboard main table tbody tr', (rows) => rows.map((row) => row.textContent ?? ''));
}
describe('two browsers of one account', () => {
  it('send nothing before that is switched on', async () => {
    for (const index of [0, 1]) await leaveHistory(at(index).bench, at(index).page, Date.now());
    await halve(1);
    for (const index of [0, 1]) {
      await section(index, 'devices', '[data-testid=sharing][data-on=false]');
      expect(await synced(index)).toEqual({});
    }
  });

  it('show the days of both, whatever was lost on the way', async () => {
    const before = await daysAt(1);
    const all = await daysAt(0);
    const unread = (rows: readonly string[]) => rows.filter((row) => row.includes('not read')).length;
    expect(unread(before)).toBeGreaterThan(unread(all) + 30);
    await call(0, '妈妈');
    for (const index of [0, 1]) await switchOn(index);
    const sent = await synced(0);
    expect(JSON.stringify(sent)).not.toMatch(/1234|5678|docomo|https?:|5665/);
    // all but the first item is lost, then something in the middle, then nothing
    expect(await carry(0, (key) => key.split(':').length > 2)).toBe(1);
    await look(1);
    expect(await daysAt(1)).toEqual(before);
    await carry(0, (key) => key.length % 2 === 0);
    await look(1);
    await carry(0);
    await look(1);
    expect(await nameAt(1)).toBe('妈妈');
    expect(await daysAt(1)).toEqual(all);
    expect((await local(1)).elsewhere).toHaveProperty(BIG);
  });

  it('agree on the name that was given last, in whatever order they hear of it', async () => {
    await call(1, 'Mum');
    await look(1);
    await call(0, '母亲');
    await look(0);
    // the older one arrives later than the newer one was given
    await carry(1);
    await look(0);
    await carry(0);
    await look(1);
    expect([await nameAt(0), await nameAt(1)]).toEqual(['母亲', '母亲']);
    await carry(1);
    await carry(0);
    for (const index of [0, 1]) await look(index);
    expect([await nameAt(0), await nameAt(1)]).toEqual(['母亲', '母亲']);
    expect(await daysAt(1)).toEqual(await daysAt(0));
  });

  it('write none of the other’s keys, and stay within what the browser takes', async () => {
    const other = `device:${await deviceOf(1)}`;
    await carry(1);
    const theirs = async () => Object.entries(await synced(0)).filter(([key]) => key.startsWith(other));
    const before = await theirs();
    await call(0, '妈');
    await look(0);
    expect(await theirs()).toEqual(before);
    const bytes = await inWorker(0, async () => (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.getBytesInUse(null), null);
    const shown = await (await section(0, 'devices', '[data-testid=devices]')).$eval('[data-testid=sharing]', ({ textContent }) => textContent ?? '');
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThan(20_000);
    // the page counts what the browser counts, or a little more
    const told = Number(/([\d.]+) kB of/.exec(shown)?.[1]) * 1000;
    expect(told).toBeGreaterThanOrEqual(bytes - 60);
    expect(told).toBeLessThan(bytes * 1.2);
  });

  it('say it where the browser takes no more, and go on', async () => {
    await inWorker(
      0,
      async () => {
        const { sync } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
        for (let index = 0; index < 12; index++) await sync.set({ [`foreign-${index}`]: 'x'.repeat(8000) });
        await sync.set({ 'foreign-12': 'x'.repeat(2500) }).catch(() => undefined);
      },
      null,
    );
    await call(0, '妈妈');
    await look(0);
    const page = await section(0, 'devices', '[data-testid=sharing]');
    await page.waitForSelector('[data-trouble=full]');
    expect(await nameAt(0)).toBe('妈妈');
    await inWorker(
      0,
      async () => (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.remove([...Array(13).keys()].map((index) => `foreign-${index}`)),
      null,
    );
    await look(0);
    await page.waitForSelector('[data-trouble=full]', { hidden: true });
    expect(JSON.stringify(await synced(0))).toContain('妈妈');
  });

  it('switched off and deleted here, is forgotten there as well', async () => {
    const gone = `device:${await deviceOf(1)}`;
    await press(1, 'switch-off-delete');
    await at(1).page.waitForSelector('[data-testid=sharing][data-on=false]');
    expect(Object.keys(await synced(1)).filter((key) => key.startsWith(gone))).toEqual([]);
    await section(0, 'devices', `[data-device="${gone.slice(7)}"]`);
    await at(0).page.click(`[data-device="${gone.slice(7)}"] button`);
    await (await at(0).page.waitForSelector('[data-testid=yes]'))?.click();
    await eventually(
      async () => Object.keys(await synced(0)),
      (keys) => keys.every((key) => !key.startsWith(gone)),
    );
  });

  it('with everything deleted here, nothing of it stays in the account', async () => {
    const page = await section(0, 'privacy', '[data-testid=delete-all]');
    await page.click('[data-testid=delete-all]');
    await (await page.waitForSelector('[data-testid=yes]'))?.click();
    await eventually(
      () => local(0),
      ({ sharing }) => !sharing,
    );
    await eventually(
      async () => Object.keys(await synced(0)),
      (keys) => keys.length === 0,
    );
  });
});
