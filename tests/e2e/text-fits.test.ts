/** No text of popup and full page is longer than its box, in no language and no state, at their own width and a narrow phone's, nor in large type. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n';
import type { AskedTab, Outcome } from '../../src/model/asked';
import type { LineSummary, Summary } from '../../src/model/summary';
import { type Bench, eventually, startChromium } from '../support/chromium';
import { SECTIONS, type Stage, SUMMARIES, setStage, shareDevices } from '../support/scenes';
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

describe('full page', () => {
  let stage: Stage;
  beforeAll(async () => void (stage = await setStage(bench)));
  const open = async (page: Page) => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    return page;
  };
  /** Resolves when a chart has taken notice. */
  const enlarge = (page: Page) =>
    page.evaluate(async () => {
      document.documentElement.dataset.large = 'true';
      for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
    });

  describe.each(LANGUAGES)('$name', ({ id }) => {
    it.each(SECTIONS)('%s', async (section) => {
      for (const width of [1100, 360, 320]) {
        const page = await open(await stage.dashboard(section, id, 'light', width));
        expect(await whatDoesNotFit(page), `${width} px`).toEqual([]);
        if (width !== 360) continue;
        await enlarge(page);
        expect(await whatDoesNotFit(page), `${width} px, large`).toEqual([]);
      }
    });

    it.each([
      ['day', 'custom'],
      ['week', 'last90'],
      ['month', 'all'],
    ] as const)('charts: %s', async (tab, range) => {
      for (const width of [1100, 360, 320]) {
        const page = await stage.dashboard('usage', id, 'light', width);
        await page.click(`[data-tab=${tab}]`);
        await page.select('[data-testid=range]', range);
        await page.waitForSelector('.chart svg');
        expect(await whatDoesNotFit(await open(page)), `${width} px`).toEqual([]);
      }
    });
  });

  it.each(LANGUAGES)('devices that share: $name', async ({ id }) => {
    for (const width of [1100, 360, 320]) {
      const page = await stage.dashboard('devices', id, 'light', width);
      await shareDevices(page);
      await page.click('[data-device] button');
      await page.waitForSelector('[data-testid=confirm]');
      expect(await whatDoesNotFit(page), `${width} px`).toEqual([]);
    }
  });

  it('of ten lines, those out of sight too, right after the others are painted', async () => {
    const [one] = SUMMARIES.normal?.(Date.now()).lines ?? [];
    const lines = Array.from({ length: 10 }, (_, at) => ({ ...one, key: `docomo:${1000 + at}`, number: `${1000 + at}` }) as LineSummary);
    await eventually(
      async () => {
        await store({ summary: { version: 1, lines, portals: [] } satisfies Summary });
        await popup.reload();
        await popup.waitForSelector('[data-testid=line]:nth-of-type(10)', { timeout: 3_000 }).catch(() => undefined);
        return (await popup.$$('[data-testid=line]')).length;
      },
      (count) => count === 10,
    );
    expect(await whatDoesNotFit(popup)).toEqual([]);
  });

  it('in large type, as its user sets it; the popup too', async () => {
    const page = await stage.dashboard('settings', 'en', 'light', 360);
    await page.evaluate(() => [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Large type')?.click());
    await page.waitForSelector(':root[data-large=true]');
    await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true });
    await page.waitForSelector(':root[data-large=true] .card');
    expect(await page.evaluate(() => getComputedStyle(document.body).zoom)).toBe('1.25');
    expect(await whatDoesNotFit(page)).toEqual([]);
    for (const state of Object.keys(SUMMARIES)) {
      const wrong = await lookAt(SUMMARIES[state]?.(Date.now()) as Summary, 360);
      expect(await popup.evaluate(() => document.documentElement.dataset.large)).toBe('true');
      expect(wrong, state).toEqual([]);
    }
  });

  it.each(['.fields { grid-template-columns: 1fr 1fr 1fr }', '.card > header h3 { flex: none; inline-size: 40px; white-space: nowrap }'])(
    'would tell of %s',
    async (rule) => {
      const page = await stage.dashboard('lines', 'en', 'light', 320);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, rule);
      expect(await whatDoesNotFit(page)).not.toEqual([]);
    },
  );
});

it.each(['.headline { overflow: hidden; inline-size: 80px; white-space: nowrap }', '.surface footer button { inline-size: 40px; white-space: nowrap }'])(
  'would tell of %s',
  async (rule) => expect(await lookAt(SUMMARIES.normal?.(Date.now()) as Summary, 360, rule)).not.toEqual([]),
);
