/** From a portal page at the carrier's own address to badge and popup, in a real Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, EXTENSION, eventually, startChromium } from '../support/chromium';
import { pageNamed } from '../support/pages';
import { moveDates } from '../support/portal-clock';

/** What a user must see of each carrier's page: the badge, and words of the popup in both languages. */
const CARRIERS = [
  { page: 'docomo-data-2019-spa', badge: '13.7', en: ['13.72 GB left', '8.43 GB of 22.15 GB used'], zh: ['还剩 13.72 GB', '已用 8.43 GB'] },
  { page: 'au-data-2023', badge: '∞', en: ['Unlimited', '23.45 GB'], zh: ['不限量', '23.45 GB'] },
  { page: 'softbank-resfe-top-pie', badge: '20M', en: ['0.02 GB left', '6.34 GB of 6.36 GB used'], zh: ['还剩 0.02 GB', '已用 6.34 GB'] },
  { page: 'iijmio-member-top', badge: '820M', en: ['0.82 GB left', '18.56 GB left to share'], zh: ['还剩 0.82 GB', '18.56 GB'] },
  { page: 'gmo-sim-usage', badge: '2.9', en: ['2.93 GB left', '3.27 GB of 6.20 GB used'], zh: ['还剩 2.93 GB', '已用 3.27 GB'] },
] as const;

const today = (name: string) => {
  const page = pageNamed(name);
  return { url: page.url.replace(/#.*/, ''), html: moveDates(page.html, page.now, Date.now()) };
};
/** All the popup says. */
const words = (popup: Page) => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

async function visit(bench: Bench, name: string): Promise<Page> {
  const { url, html } = today(name);
  bench.pages.set(url, html);
  return bench.open(url);
}

describe.each(CARRIERS)('$page', ({ page, badge, en, zh }) => {
  it('becomes a badge and a sentence in Chinese and English', async () => {
    const bench = await startChromium();
    try {
      await visit(bench, page);
      await eventually(
        () => bench.badge(),
        ({ text }) => text === badge,
      );
      const popup = await bench.extensionPage('popup.html');
      await popup.waitForSelector('[data-testid=line]');
      for (const [language, wanted] of [
        ['zh-Hans', zh],
        ['en', en],
      ] as const) {
        await popup.select('[data-testid=language]', language);
        for (const part of wanted)
          await eventually(
            () => words(popup),
            (text) => text.includes(part),
            5_000,
          );
        await eventually(
          () => bench.badge(),
          ({ title }) => title.includes(language === 'en' ? 'left' : '剩') || title.includes(language === 'en' ? 'Unlimited' : '不限'),
          5_000,
        );
      }
      expect(bench.strays).toEqual([]);
    } finally {
      await bench.close();
    }
  });
});

describe('what is read stays', () => {
  let profile: string;
  beforeAll(() => void (profile = mkdtempSync(join(tmpdir(), 'nokori-profile-'))));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  it('over a restart of the browser, with badge and popup as before', async () => {
    const first = await startChromium({ profile });
    await visit(first, 'gmo-sim-usage');
    await eventually(
      () => first.badge(),
      ({ text }) => text === '2.9',
    );
    await first.close();
    const second = await startChromium({ profile });
    await eventually(
      () => second.badge(),
      ({ text }) => text === '2.9',
    );
    const popup = await second.extensionPage('popup.html');
    await popup.waitForSelector('[data-testid=line]');
    expect(await words(popup)).toContain('2.93 GB');
    await second.close();
  });
});

describe('the worker may die', () => {
  let bench: Bench;
  beforeAll(async () => void (bench = await startChromium()));
  afterAll(() => bench.close());

  it('between the page and its message, and the reading arrives once', async () => {
    const { url, html } = today('gmo-sim-usage');
    bench.pages.set(url, html);
    await bench.worker();
    await bench.open(url);
    await bench.stopWorker();
    await eventually(
      () => bench.badge(),
      ({ text }) => text === '2.9',
    );
    await bench.stopWorker();
    await bench.open(url);
    await eventually(
      () => bench.badge(),
      ({ text }) => text === '2.9',
    );
    const stored = () =>
      bench.worker().then((worker) =>
        worker.evaluate(
          () =>
            new Promise<number>((resolve, reject) => {
              const open = indexedDB.open('nokori');
              open.onerror = () => reject(open.error);
              open.onsuccess = () => {
                const count = open.result.transaction('readings').objectStore('readings').count();
                count.onsuccess = () => {
                  open.result.close();
                  resolve(count.result);
                };
              };
            }),
        ),
      );
    await new Promise((done) => setTimeout(done, 2_500));
    expect(await stored()).toBe(1);
  });
});

describe('portal tabs that were open before', () => {
  it('are read when the extension is installed', async () => {
    const bench = await startChromium({ without: true });
    try {
      await visit(bench, 'gmo-sim-usage');
      await bench.browser.installExtension(EXTENSION);
      await eventually(
        () => bench.badge(),
        ({ text }) => text === '2.9',
      );
    } finally {
      await bench.close();
    }
  });
});

describe('no figures to be had', () => {
  let bench: Bench;
  beforeAll(async () => void (bench = await startChromium()));
  afterAll(() => bench.close());

  it('says so, and the last good figures stay', async () => {
    await visit(bench, 'gmo-sim-usage');
    await eventually(
      () => bench.badge(),
      ({ text }) => text === '2.9',
    );
    for (const name of ['gmo-sign-in', 'gmo-maintenance', 'gmo-session-timeout', 'gmo-code']) {
      const tab = await visit(bench, name);
      const popup = await bench.extensionPage('popup.html');
      await popup.waitForSelector('[data-testid=portal-notice]', { timeout: 10_000 });
      expect(await words(popup)).toContain('2.93 GB');
      await popup.close();
      await tab.close();
    }
    expect((await bench.badge()).text).toBe('2.9');
  });
});

describe('nothing yet', () => {
  it('names the carriers and what to do', async () => {
    const bench = await startChromium({ env: { LANGUAGE: 'zh_CN' } });
    try {
      const popup = await bench.extensionPage('popup.html');
      await popup.waitForSelector('[data-testid=empty]');
      await popup.select('[data-testid=language]', 'zh-Hans');
      for (const name of ['docomo', 'au', '软银', 'IIJmio', 'GMO']) expect(await popup.evaluate(() => document.body.innerText)).toContain(name);
      expect((await bench.badge()).text).toBe('');
    } finally {
      await bench.close();
    }
  });
});
