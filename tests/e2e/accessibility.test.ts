/** Nokori's own pages for whoever listens, types, magnifies or has colours of their own: axe over every state, and what axe does not look at. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n';
import { violations } from '../support/axe';
import { type Bench, startChromium } from '../support/chromium';
import { tabThrough, tooSmall } from '../support/controls';
import { SECTIONS, type Stage, SUMMARIES, setStage, shareDevices } from '../support/scenes';

interface Chrome {
  storage: Record<'session', { set(values: object): Promise<void> }>;
  tabs: { getCurrent(): Promise<{ id: number }> };
}

let bench: Bench;
let stage: Stage;
beforeAll(async () => {
  bench = await startChromium();
  stage = await setStage(bench);
});
afterAll(() => bench.close());

const summary = (state: string) => (SUMMARIES[state] as (now: number) => ReturnType<(typeof SUMMARIES)[string]>)(Date.now());
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
/** Where everything stands. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${x} ${y} ${width} ${height}`;
    }),
  );
const wear = (page: Page, theme: string) => page.evaluate((value) => void (document.documentElement.dataset.theme = value), theme);

/** All rules in light; in dark, where nothing but colours is another, those of colours. Leaves it light. */
async function look(page: Page): Promise<string[]> {
  await unfold(page);
  const found = [...(await violations(page)), ...(await tooSmall(page))];
  const light = await places(page);
  await wear(page, 'dark');
  if ((await places(page)).join('\n') !== light.join('\n')) found.push('dark moves something');
  found.push(...(await violations(page, 'contrast')).map((line) => `dark: ${line}`));
  await wear(page, 'light');
  return found;
}

describe.each(LANGUAGES)('$name', ({ id }) => {
  it.each(Object.keys(SUMMARIES))('popup: %s', async (state) => {
    expect(await look(await stage.popup(summary(state), id, 'light'))).toEqual([]);
  });

  it.each(SECTIONS)('full page: %s', async (section) => {
    expect(await look(await stage.dashboard(section, id, 'light'))).toEqual([]);
    expect(await violations(await stage.dashboard(section, id, 'light', 360))).toEqual([]);
  });
});

describe('what opens on the way', () => {
  const press = async (page: Page, selector: string) => void (await (await page.waitForSelector(selector, { visible: true }))?.click());
  const type = async (page: Page, selector: string, text: string) => {
    const input = await page.waitForSelector(selector, { visible: true });
    await input?.click({ count: 3 });
    await input?.type(text);
    await input?.press('Tab');
  };

  it.each(['day', 'week', 'month'])('charts: %s', async (tab) => {
    const page = await stage.dashboard('usage', 'zh-Hans', 'light');
    await press(page, `[data-tab=${tab}]`);
    await page.select('[data-testid=range]', 'custom');
    await page.waitForSelector('.chart svg');
    expect(await look(page)).toEqual([]);
  });

  it('a line typed wrongly, of a carrier not listed, and the question before one is deleted', async () => {
    const page = await stage.dashboard('lines', 'en', 'light');
    await page.select('[name=carrier]', '');
    await press(page, '[data-testid=by-hand] [type=submit]');
    await page.waitForSelector('output[role=alert]');
    await press(page, '[data-line] > .link');
    await page.waitForSelector('[data-testid=confirm]');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Cancel', { timeout: 3_000 });
    expect(await look(page)).toEqual([]);
  });

  it('alerts of one line, wrong levels, quiet hours', async () => {
    const page = await stage.dashboard('alerts', 'en', 'light');
    await page.select('[data-testid=alerts-line]', 'docomo:1234');
    await press(page, '[data-rule=throttled] input');
    await page.waitForSelector('[data-rule=throttled] .link');
    await type(page, '[data-rule=used] [type=text]', 'many');
    await page.waitForSelector('[data-rule=used] [role=alert]');
    await press(page, '.quiet [type=checkbox]');
    await page.waitForSelector('[type=time]');
    expect(await look(page)).toEqual([]);
  });

  it('the question before everything is deleted', async () => {
    const page = await stage.dashboard('privacy', 'en', 'light');
    await press(page, '[data-testid=delete-all]');
    await page.waitForSelector('[data-testid=confirm]');
    expect(await look(page)).toEqual([]);
  });

  it('a file that is refused; a backup looked at, and the question before it replaces everything', async () => {
    const page = await stage.dashboard('backup', 'en', 'light');
    await page.$eval('input[type=file]', (input) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['{}'], 'other.json'));
      (input as HTMLInputElement).files = chosen.files;
      input.dispatchEvent(new Event('change'));
    });
    await page.waitForSelector('[data-testid=fault]');
    expect(await look(page)).toEqual([]);
    await press(page, '[data-kept]');
    await page.waitForSelector('[data-testid=preview]');
    expect(await look(page)).toEqual([]);
    await press(page, '[value=replace]');
    await press(page, '[data-testid=bring]');
    await page.waitForSelector('[data-testid=confirm]');
    expect(await look(page)).toEqual([]);
  });

  it('devices that share, one of them without room, and the questions before one or all are forgotten', async () => {
    const page = await stage.dashboard('devices', 'en', 'light');
    await shareDevices(page);
    expect(await look(page)).toEqual([]);
    await press(page, '[data-device] button');
    await page.waitForSelector('[data-device] [data-testid=confirm]');
    expect(await look(page)).toEqual([]);
    await press(page, '[data-device] [data-testid=confirm] button');
    await press(page, '[data-testid=forget-synced]');
    await page.waitForSelector('[data-testid=confirm]');
    expect(await look(page)).toEqual([]);
    await press(page, '[data-testid=yes]');
    await page.waitForSelector('[data-testid=sharing][data-on=false]');
  });

  it.each(['full', 'broken'])('trouble with the storage: %s', async (trouble) => {
    const page = await stage.popup(summary('normal'), 'zh-Hant', 'light');
    const tell = (value: string | null) =>
      page.evaluate((now) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.set({ trouble: now }), value);
    await tell(trouble);
    await page.waitForSelector('[data-testid=trouble]');
    expect(await look(page)).toEqual([]);
    await tell(null);
    await page.waitForSelector('[data-testid=trouble]', { hidden: true });
  });

  it('a carrier found by what stands on the SIM, and picked', async () => {
    const page = await stage.dashboard('start', 'en', 'light');
    await type(page, '[data-testid=which]', 'ahamo');
    await press(page, '[data-found]');
    await page.waitForSelector('[data-testid=open-portal]');
    expect(await look(page)).toEqual([]);
  });

  it.each(['reading', 'usage', 'other', 'signed-out', 'unreadable', 'private'])('“Read this page”: %s', async (outcome) => {
    const page = await stage.popup(summary('normal'), 'en', 'light');
    await page.evaluate(
      async (asked) => {
        const { storage, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
        await storage.session.set({ [`asked-${(await tabs.getCurrent()).id}`]: asked });
      },
      { origin: 'https://portal.hoshizora-mobile.example.co.jp', at: Date.now(), outcome },
    );
    await page.waitForSelector(`[data-testid=page-outcome][data-outcome=${outcome}]`);
    expect(await look(page)).toEqual([]);
  });
});

describe('a theme', () => {
  const body = (page: Page) => page.evaluate(() => document.body.innerHTML);
  it('is another value of one attribute, and no other word or element', async () => {
    const popup = summary('twoLines');
    const [light, dark] = [await body(await stage.popup(popup, 'en', 'light')), await body(await stage.popup(popup, 'en', 'dark'))];
    expect(dark).toBe(light);
    const lines = await body(await stage.dashboard('lines', 'en', 'light'));
    const page = await stage.dashboard('lines', 'en', 'dark');
    expect(await body(page)).toBe(lines);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });
});

const POPUPS = ['empty', 'runningOut', 'prepaid', 'asking', 'notices'] as const;
/** A handful of popups and every section, in one language. */
const PAGES: [string, () => Promise<Page>][] = [
  ...POPUPS.map((state): [string, () => Promise<Page>] => [`popup: ${state}`, () => stage.popup(summary(state), 'en', 'light')]),
  ...SECTIONS.map((section): [string, () => Promise<Page>] => [`full page: ${section}`, () => stage.dashboard(section, 'en', 'light')]),
];

describe('keys alone', () => {
  it.each(PAGES)('%s: Tab comes to everything, and shows where it is', async (_, open) => {
    const page = await open();
    await unfold(page);
    const { stops, wrong } = await tabThrough(page);
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(4);
  });
});

describe('colours of the system’s, nothing that moves', () => {
  /** Texts with the colour they stand in on their own ground; and whatever takes time to change. */
  const shown = (page: Page, still = false) =>
    page.evaluate((isStill) => {
      if (isStill) document.documentElement.dataset.reducedMotion = 'true'; // at once: a page drawn again wears what is stored
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const alike: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const holder = text.parentElement;
        if (!holder?.checkVisibility() || !text.textContent?.trim() || holder.closest('svg, select')) continue;
        let ground: Element | null = holder;
        while (ground && /, 0\)$|transparent/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
        if (ground && getComputedStyle(ground).backgroundColor === getComputedStyle(holder).color) alike.push(text.textContent);
      }
      const moving = [...document.querySelectorAll('*')]
        .filter((one) => /[1-9]/.test(getComputedStyle(one).transitionDuration))
        .map(({ localName }) => localName);
      return { words: document.body.innerText, alike, moving: [...moving, ...document.getAnimations().map(String)] };
    }, still);

  it.each(PAGES)('%s says the same', async (_, open) => {
    const page = await open();
    await unfold(page);
    const usual = await shown(page);
    expect(usual.words.length).toBeGreaterThan(40);
    try {
      for (const feature of [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]) {
        await page.emulateMediaFeatures([feature]);
        expect(await page.evaluate(({ name, value }) => matchMedia(`(${name}: ${value})`).matches, feature)).toBe(true);
        const moving = feature.name === 'forced-colors' ? usual.moving : [];
        expect(await shown(page)).toEqual({ words: usual.words, alike: [], moving });
      }
    } finally {
      await page.emulateMediaFeatures([]);
    }
  });

  it.each(PAGES)('%s stands still for whoever chose that in the settings', async (name, open) => {
    const page = await open();
    if (name === 'popup: runningOut') expect((await shown(page)).moving).not.toEqual([]);
    expect((await shown(page, true)).moving).toEqual([]);
  });
});
