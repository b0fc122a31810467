/** The scenes of scenes.ts in a real Firefox: some, for what its own painting may do to them. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { LANGUAGES } from '../../src/i18n';
import { eventually } from './chromium';
import { type FirefoxBench, startFirefox } from './firefox';
import { type Stage, SUMMARIES, setStage, type Theatre } from './scenes';

export const STATES = ['normal', 'runningOut', 'twoLines', 'empty'] as const;
export const PARTS = ['usage', 'lines', 'guide', 'settings'] as const;
export const WIDTHS = [360, 1100] as const;
const IDLE = 2_500;

export interface FirefoxStage extends Stage {
  bench: FirefoxBench;
}

/** Firefox with a stage in it. */
export async function setFirefoxStage(): Promise<FirefoxStage> {
  const bench = await startFirefox(IDLE);
  const theatre: Theatre = {
    extensionPage: bench.extensionPage,
    // there is no handle on it: it is there once it has written its first summary
    async worker() {
      const page = await bench.extensionPage('dashboard.html');
      const summary = () =>
        page.evaluate(async () => 'summary' in (await (globalThis as unknown as { browser: Storage }).browser.storage.local.get('summary')));
      await eventually(summary, (there) => there, 30_000);
      await page.close();
    },
    stopWorker: () => new Promise((done) => setTimeout(done, 2 * IDLE)),
  };
  return { bench, ...(await setStage(theatre, reload)) };
}

interface Storage {
  storage: { local: { get(key: string): Promise<object> } };
}

/** A navigation by the driver never resolves on an add-on's page. */
async function reload(page: Page, section?: string): Promise<void> {
  await page.evaluate((hash) => {
    Object.assign(globalThis, { old: true });
    if (hash) location.hash = hash;
    location.reload();
  }, section);
  await eventually(
    () => page.evaluate(() => !('old' in globalThis) && document.readyState === 'complete'),
    (fresh) => fresh,
  );
}

/** Pictures of these scenes in every language, into a folder. @returns their names */
export async function shootInFirefox(folder: string, isWanted: (name: string) => boolean): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const stage = await setFirefoxStage();
  const names: string[] = [];
  const shoot = async (name: string, scene: () => Promise<Page>) => {
    if (!isWanted(name)) return;
    await (await scene()).screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    names.push(name);
  };
  try {
    for (const { id } of LANGUAGES)
      for (const width of WIDTHS) {
        for (const state of STATES)
          await shoot(`popup-${state}-${id}-${width}`, () => stage.popup(SUMMARIES[state]?.(Date.now()) as never, id, 'light', width));
        for (const part of PARTS) await shoot(`dashboard-${part}-${id}-${width}`, () => stage.dashboard(part, id, 'light', width));
      }
  } finally {
    await stage.bench.close();
  }
  return names;
}
