/** What translating costs: the runs of portal pages, none twice, and a page without any Japanese; in a real Chromium. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer';
import { build, type Rollup } from 'vite';
import { findChromium } from '../../.ci/browsers.mjs';
import { TARGETS } from '../../src/translation/model';
import { wordScripts } from '../../src/translation/pack';
import { htmlFiles } from '../support/pages.ts';
import { LAUNCH } from '../support/reader.ts';
import { runsOfFiles } from '../translation/coverage';
import type { TranslationTiming } from './translation-in-page.ts';

const RUNS = 2_000;

/** Prints a row a language. */
export async function benchTranslation(print: (line: string) => void): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, or set CHROME_BIN');
  const entry = new URL('translation-in-page.ts', import.meta.url).pathname;
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'nokori' } },
  })) as Rollup.RollupOutput[];
  const table = (name: string) => readFileSync(`src/translation/words/${name}.tsv`, 'utf8');
  const runs = [...runsOfFiles(htmlFiles('src/carriers'))].slice(0, RUNS);
  const browser = await puppeteer.launch({ executablePath, headless: true, args: [...LAUNCH, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  try {
    print(`translation: medians; ${runs.length} different runs of the portal pages, and the look for Japanese as a multiple of a bare walk over as many texts`);
    const page = await browser.newPage();
    await page.evaluate((built[0] as Rollup.RollupOutput).output[0].code);
    const scripts = await wordScripts({
      endings: table('endings'),
      glossary: table('glossary'),
      rewrites: table('rewrites'),
      verbs: table('verbs'),
      words: table('words'),
    });
    for (const target of TARGETS) {
      for (const file of [target, `${target}-verbs`, 'japanese'])
        await page.evaluate(scripts.find(({ relativeDest }) => relativeDest === `words/${file}.js`)?.contents ?? '');
      const {
        read,
        build,
        runs: said,
        walk,
        look,
      } = (await page.evaluate(`nokoriTranslationBench(${JSON.stringify(runs)}, '${target}')`)) as TranslationTiming;
      print(
        `  ${target.padEnd(8)} words read ${read.toFixed(1)} ms, ready ${build.toFixed(1)} ms  runs ${said.toFixed(1)} ms (${Math.round(said / walk)} x a walk)  without Japanese ${(look / walk).toFixed(1)} x`,
      );
    }
  } finally {
    await browser.close();
  }
}
