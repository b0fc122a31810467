/** Runs the redesigns on pages in a real Chromium, several tabs at a time. */
import puppeteer from 'puppeteer';
import { findChromium } from '../../.ci/browsers.mjs';
import type { PortalPage } from '../support/pages';
import { bundle, LAUNCH, openTab, type Tab } from '../support/reader';
import type { InPage, Outcome } from './in-page';

export interface PageOutcome extends Outcome {
  page: string;
}

const TABS = 4;
/** Steps of a few dozen milliseconds come on time in every tab. */
const ON_TIME = ['--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows'];

/** Every mutation on every page under each seed; those that take their time on `timed` alone. */
export async function redesign(
  pages: readonly PortalPage[],
  seeds: readonly number[],
  timed: { pages: readonly string[]; seeds: readonly number[] },
): Promise<PageOutcome[]> {
  return inTabs(
    [...pages].sort((a, b) => Number(timed.pages.includes(b.name)) - Number(timed.pages.includes(a.name))),
    async (tab, page) => {
      const outcomes = await inPage(tab, 'mutate', [...seeds]);
      if (timed.pages.includes(page.name)) outcomes.push(...(await inPage(tab, 'play', [...timed.seeds])));
      return outcomes.map((outcome) => ({ ...outcome, page: page.name }));
    },
  );
}

/** The body of one page as a mutation leaves it. */
export async function showMutated(page: PortalPage, kind: string, seed: number): Promise<string> {
  const [html] = await inTabs([page], async (tab) => [await inPage(tab, 'show', kind, seed)]);
  return html ?? '';
}

/** Calls the half that runs inside the page. */
const inPage = <Name extends keyof InPage>(tab: Tab, name: Name, ...given: Parameters<InPage[Name]>) =>
  tab.page.evaluate(`nokoriRedesign.${name}(...${JSON.stringify(given)})`) as Promise<Awaited<ReturnType<InPage[Name]>>>;

async function inTabs<T>(pages: readonly PortalPage[], work: (tab: Tab, page: PortalPage) => Promise<T[]>): Promise<T[]> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, or set CHROME_BIN');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: [...LAUNCH, ...ON_TIME, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const code = await bundle(new URL('in-page.ts', import.meta.url).pathname);
    const waiting = [...pages];
    const found: T[] = [];
    const takeTurns = async () => {
      const tab = await openTab(browser);
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        tab.html = page.html;
        await tab.page.goto('about:blank');
        await tab.page.goto(page.url, { waitUntil: 'domcontentloaded' });
        await tab.page.evaluate(code);
        await inPage(tab, 'prepare', Date.parse(page.now), page.name);
        found.push(...(await work(tab, page)));
      }
    };
    await Promise.all(Array.from({ length: TABS }, takeTurns));
    return found;
  } finally {
    await browser.close();
  }
}
