/** Spoilt portal pages, read in a real Chromium, several tabs at a time. */
import puppeteer, { type Page } from 'puppeteer';
import { findChromium } from '../../.ci/browsers.mjs';
import { allPages } from '../support/pages';
import { bundle, LAUNCH } from '../support/reader';
import type { PageCase } from './in-page';
import type { Tally } from './tally';

const TABS = 2;
const AT_ONCE = 25;
/** A page takes a few milliseconds; this is a page that would be felt. */
const HUNG_MS = 2_000;
const BATCH_MS = 60_000;
/** Nothing is loaded. */
const BARE = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'"><body>`;

export async function fuzzPages(cases: number, firstSeed: number): Promise<Tally> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, or set CHROME_BIN');
  const browser = await puppeteer.launch({ executablePath, headless: true, args: [...LAUNCH, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  const tally: Tally = { cases: 0, thrown: 0, hung: 0, wrong: 0, accepted: 0, faults: [] };
  try {
    const code = await bundle(new URL('in-page.ts', import.meta.url).pathname);
    const pages = allPages();
    const batches = Array.from({ length: Math.ceil(cases / AT_ONCE) }, (_, at) => at);
    const open = async () => {
      const tab = await browser.newPage();
      await tab.setContent(BARE);
      await tab.evaluate(code);
      return tab;
    };
    const takeTurns = async () => {
      let tab = await open();
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        // far apart, so that a small share sees pages of every kind
        const at = (batch * 37) % pages.length;
        const [page, other] = [pages[at], pages[(at * 7 + batch + 1) % pages.length]];
        if (!page || !other) continue;
        const seeds = Array.from({ length: Math.min(AT_ONCE, cases - batch * AT_ONCE) }, (_, nth) => firstSeed + batch * AT_ONCE + nth);
        const outcomes = await inTab(tab, [page.html, other.html, Date.parse(page.now), seeds]);
        if (outcomes) for (const outcome of outcomes) note(tally, `${page.name}+${other.name}`, outcome);
        else {
          tally.hung++;
          tally.faults.push(`${page.name}: hung at one of ${seeds[0]}–${seeds.at(-1)}`);
          await tab.close({ runBeforeUnload: false }).catch(() => undefined);
          tab = await open();
        }
      }
    };
    await Promise.all(Array.from({ length: TABS }, takeTurns));
    return tally;
  } finally {
    await browser.close();
  }
}

/** @returns undefined where it never ended */
const inTab = (tab: Page, given: readonly unknown[]): Promise<PageCase[] | undefined> =>
  Promise.race([
    tab.evaluate(`nokoriFuzz(...${JSON.stringify(given).replaceAll('\u2028', '\\u2028')})`) as Promise<PageCase[]>,
    new Promise<undefined>((done) => setTimeout(done, BATCH_MS)),
  ]);

function note(tally: Tally, page: string, { seed, ms, figures, thrown, wrong, refused }: PageCase): void {
  tally.cases++;
  tally.accepted += figures > 0 ? 1 : 0;
  const say = (key: 'thrown' | 'hung' | 'wrong', what: string) => {
    tally[key]++;
    tally.faults.push(`${page}/${seed}: ${what}`);
  };
  if (thrown) say('thrown', thrown);
  if (refused) say('thrown', refused);
  if (ms > HUNG_MS) say('hung', `${Math.round(ms)} ms`);
  if (wrong.length > 0) say('wrong', wrong.join('; '));
}
