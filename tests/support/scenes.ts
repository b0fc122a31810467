/** Nokori's own pages as their user may come to see them: for pictures, for axe, for whether all text fits. */
import type { Page } from 'puppeteer';
import type { Language } from '../../src/i18n';
import type { Summary } from '../../src/model/summary';
import { SECTIONS, type Section } from '../../src/ui/dashboard/sections';
import { type Bench, eventually } from './chromium';
import { leaveHistory } from './example-history';
import { SUMMARIES } from './summaries';

export { SECTIONS, SUMMARIES };
export type Theme = 'light' | 'dark';

interface Chrome {
  storage: Record<'local' | 'sync', { set(values: object): Promise<void>; get(key: string): Promise<Record<string, object>> }>;
}

/** The line with the fuller history first. */
const ORDER = { 'docomo:1234': { order: 0 }, 'au:5678': { order: 1 } };
const NONE: Summary = { version: 1, lines: [], portals: [] };

export interface Stage {
  /** the popup painted from a summary */
  popup(summary: Summary, language: Language, theme: Theme, width?: number): Promise<Page>;
  /** a section of the full page, of a history of months */
  dashboard(section: Section, language: Language, theme: Theme, width?: number): Promise<Page>;
}

/** A browser with the extension in it. */
export interface Theatre extends Pick<Bench, 'extensionPage' | 'stopWorker'> {
  worker(): Promise<unknown>;
}

/** Loads one of the extension's pages again. @param section the one that its address is to name */
type Reload = (page: Page, section?: string) => Promise<void>;

const reloadChromium: Reload = async (page, section) => {
  if (section) await page.goto(`${page.url().split('#')[0]}#${section}`);
  await page.reload();
};

/** Two of the extension's pages, one for each kind of scene. */
export async function setStage(bench: Theatre, reload = reloadChromium): Promise<Stage> {
  const popup = await bench.extensionPage('popup.html');
  const full = await bench.extensionPage('dashboard.html');
  let left = false;
  let posed = true;
  const set = (page: Page, values: object) => page.evaluate((stored) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(stored), values);
  let looks = '';
  let scene = 0;
  /** Waits until the worker has written its own summary, so that none of its words come after ours. */
  const look = async (page: Page, language: Language, theme: Theme, width: number) => {
    await page.bringToFront();
    await page.setViewport({ width, height: width < 500 ? 640 : 860, deviceScaleFactor: 2 });
    if (looks === `${language} ${theme}`) return;
    looks = `${language} ${theme}`;
    await set(page, { summary: { ...NONE, waiting: true } });
    await set(page, { settings: { language, look: { theme }, lines: ORDER, scene: ++scene } });
    await eventually(
      () => page.evaluate(async () => 'waiting' in ((await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get('summary')).summary ?? {})),
      (waiting) => !waiting,
    );
  };
  return {
    async popup(summary, language, theme, width = 360) {
      await look(popup, language, theme, width);
      posed = true;
      const wanted = summary.lines.filter(({ hidden, archived }) => !hidden && !archived).map(({ carrier }) => carrier);
      // a worker that was asleep is woken by it, and writes its own: then once more
      for (let tries = 0; tries < 6; tries++) {
        await set(popup, { summary });
        await reload(popup);
        await popup.waitForSelector('.popup');
        const painted = await popup.$$eval('[data-testid=line]', (lines) => lines.map((line) => (line as HTMLElement).dataset.carrier));
        if (painted.sort().join() === wanted.sort().join()) return popup;
        await new Promise((done) => setTimeout(done, 300));
      }
      throw new Error('the summary did not stay');
    },
    async dashboard(section, language, theme, width = 1100) {
      if (!left) await leaveHistory(bench, full, Date.now());
      left = true;
      // what the popup was painted from is not what the worker made of the history
      if (posed) looks = '';
      posed = false;
      await look(full, language, theme, width);
      await reload(full, section);
      const wanted = new Intl.Locale(language).maximize().script;
      await eventually(
        () => full.evaluate(() => [document.documentElement.lang, document.querySelector('main')?.dataset.section ?? '']),
        ([lang = 'ja', shown]) => shown === section && new Intl.Locale(lang || 'ja').maximize().script === wanted,
      );
      await full.waitForSelector(WHOLE[section] ?? 'h2', { timeout: 15_000 });
      return full;
    },
  };
}

/** On the page of devices: switched on, beside another device that has sent, with no room for more. */
export async function shareDevices(page: Page): Promise<void> {
  await page.evaluate(async (at) => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await storage.sync.set({ 'device:0123abcd': { v: 1, at: at - 7_200_000, salt: 's', system: 'Windows' } });
    const sharing = { device: '89abcdef', salt: 's', joinedAt: at, fields: {}, triedAt: at, sentAt: at - 60_000, trouble: 'full' };
    await storage.local.set({ sharing });
  }, Date.now());
  await page.waitForSelector('[data-device]');
  await page.waitForSelector('[data-trouble=full]');
}

/** What is there once a section that loads something has it. */
const WHOLE: Partial<Record<Section, string>> = {
  usage: '.chart svg',
  guide: 'main h3',
  privacy: '[data-testid=kept]',
  backup: '[data-testid=space]',
  devices: '[data-testid=sharing]',
  lines: '[data-line]',
};
