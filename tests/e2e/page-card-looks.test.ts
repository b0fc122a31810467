/** The page card for whoever listens, types, magnifies or has colours of their own, and whether all its text fits. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n';
import { violations } from '../support/axe';
import { CARD_SCENES, type CardStage, setCardStage } from '../support/card-stage';
import { type Bench, startChromium } from '../support/chromium';
import { tabThrough, tooSmall } from '../support/controls';
import { whatDoesNotFit } from '../support/text-fits';

let bench: Bench;
let stage: CardStage;
beforeAll(async () => {
  bench = await startChromium();
  stage = await setCardStage(bench);
});
afterAll(() => bench.close());

const SCENES = Object.keys(CARD_SCENES);

describe.each(LANGUAGES)('$name', ({ id }) => {
  it.each(SCENES)('%s', async (scene) => {
    const found: string[] = [];
    for (const width of [360, 320]) found.push(...(await whatDoesNotFit(await stage(scene, id, 'light', width))));
    const page = await stage(scene, id, 'light');
    found.push(...(await violations(page)), ...(await tooSmall(page)));
    found.push(...(await violations(await stage(scene, id, 'dark'), 'contrast')).map((line) => `dark: ${line}`));
    expect(found).toEqual([]);
  });
});

describe('keys alone', () => {
  it.each(SCENES)('%s: Tab comes to everything, and shows where it is', async (scene) => {
    const { stops, wrong } = await tabThrough(await stage(scene, 'en', 'light'));
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(0);
  });

  it('open it, fold it, and go on where they were', async () => {
    const page = await stage('small', 'en', 'light');
    const at = (): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.testid ?? '');
    await page.focus('[data-testid=open]');
    await page.keyboard.press('Enter');
    expect(await at()).toBe('fold');
    await page.keyboard.press('Escape');
    expect(await at()).toBe('open');
  });
});

const words = (page: Page) => page.evaluate(() => document.body.innerText);

it('says the same in colours of the system’s, and nothing moves', async () => {
  for (const scene of SCENES) {
    const page = await stage(scene, 'en', 'light');
    const usual = await words(page);
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    expect(await words(page)).toBe(usual);
    await page.emulateMediaFeatures([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});
