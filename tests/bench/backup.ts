/** What a backup of ten years costs to save, to look at and to bring in, held against one of a tenth of it, in a real Chromium. */
import puppeteer from 'puppeteer';
import { findChromium } from '../../.ci/browsers.mjs';
import { MAX_BYTES } from '../../src/history/backup/format.ts';
import { LAUNCH, openTab } from '../support/reader.ts';
import type { BackupTiming } from './backup-in-page.ts';
import { bundle } from './history.ts';

/** Three readings of each of ten lines, every day for one year and for ten. */
const STORED = [10 * 3 * 365, 10 * 3 * 3_652];

/** Prints one row a step: the tenth is 1.0, so that what grows with the file and no faster is ten. */
export async function benchBackup(print: (line: string) => void): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, or set CHROME_BIN');
  const code = await bundle('backup-in-page.ts');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 1_800_000,
    args: [...LAUNCH, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const timings: BackupTiming[] = [];
    for (const stored of STORED) {
      const { page } = await openTab(browser);
      await page.goto('https://history.example/');
      await page.evaluate(code);
      timings.push((await page.evaluate(`nokoriBenchBackup(${stored})`)) as BackupTiming);
      await page.close();
    }
    const [tenth, all] = timings as [BackupTiming, BackupTiming];
    const millions = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
    print(
      `backup: ${all.stored.toLocaleString('en-US')} readings of ten lines, ${millions(all.bytes)} of the ${millions(MAX_BYTES)} that are taken, as multiples of ${tenth.stored.toLocaleString('en-US')}`,
    );
    for (const step of ['save', 'look', 'bring'] as const)
      print(
        `  backup: ${step} ${(all[step].ms / tenth[step].ms).toFixed(1)} x (${(tenth[step].ms / 1000).toFixed(1)} s → ${(all[step].ms / 1000).toFixed(1)} s); at a stretch ${(all[step].stuck / 1000).toFixed(1)} s`,
      );
  } finally {
    await browser.close();
  }
}
