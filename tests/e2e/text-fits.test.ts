/** No text of the popup is longer than its box, in no language and no state, at its own width and a narrow phone's. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n';
import type { AskedTab, Outcome } from '../../src/model/asked';
import type { Summary } from '../../src/model/summary';
import { type Bench, startChromium } from '../support/chromium';
import { SUMMARIES } from '../support/summaries';
import { whatDoesNotFit } from '../support/text-fits';

const WIDTHS = [360, 320];
const OUTCOMES: Outcome[] = ['reading', 'usage', 'other', 'signed-out', 'code', 'maintenance', 'error', 'unreadable', 'private'];

interface Chrome {
  storage: Record<'local' | 'session', { set(values: object): Promise<void> }>;
  tabs: { getCurrent(): Promise<{ id: number }> };
}

let bench: Bench;
let popup: Page;
const store = (values: object) => popup.evaluate((stored) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(stored), values);

beforeAll(async () => {
  bench = await startChromium();
  await bench.worker();
  popup = await bench.extensionPage('popup.html');
});
afterAll(() => bench.close());

/** Paints the popup from a summary, with all that is folded open, and looks. The worker may write its own summary meanwhile: then once more. */
async function lookAt(summary: Summary, width: number, more = ''): Promise<string[]> {
  await popup.setViewport({ width, height: 600 });
  for (let tries = 0; tries < 8; tries++) {
    await store({ summary });
    await popup.reload();
    await popup.waitForSelector('.popup');
    await popup.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, more);
    const wrong = await whatDoesNotFit(popup);
    if ((await popup.$$('[data-testid=line]')).length === summary.lines.length) return wrong;
  }
  throw new Error('the summary did not stay');
}

describe.each(LANGUAGES)('$name', ({ id }) => {
  beforeAll(() => store({ settings: { language: id } }));

  it.each(Object.entries(SUMMARIES))('%s', async (_, summaryAt) => {
    for (const width of WIDTHS) expect(await lookAt(summaryAt(Date.now()), width), `${width} px`).toEqual([]);
    expect(await popup.evaluate(() => new Intl.Locale(document.documentElement.lang).maximize().script)).toBe(new Intl.Locale(id).maximize().script);
  });

  it('what came of “Read this page”', async () => {
    await lookAt(SUMMARIES.empty?.(0) as Summary, 360);
    for (const outcome of OUTCOMES) {
      const asked: AskedTab = { origin: 'https://portal.hoshizora-mobile.example.co.jp', at: Date.now(), outcome };
      await popup.evaluate(async (value) => {
        const { storage, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
        await storage.session.set({ [`asked-${(await tabs.getCurrent()).id}`]: value });
      }, asked);
      await popup.waitForSelector(`[data-testid=page-outcome][data-outcome=${outcome}]`);
      for (const width of WIDTHS) {
        await popup.setViewport({ width, height: 600 });
        expect(await whatDoesNotFit(popup), `${outcome}, ${width} px`).toEqual([]);
      }
    }
  });
});

it.each(['.headline { overflow: hidden; inline-size: 80px; white-space: nowrap }', '.surface footer button { inline-size: 40px; white-space: nowrap }'])(
  'would tell of %s',
  async (rule) => expect(await lookAt(SUMMARIES.normal?.(Date.now()) as Summary, 360, rule)).not.toEqual([]),
);
