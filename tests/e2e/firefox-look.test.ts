/** Popup and full page as Firefox paints them: all text fits, in every language, and nothing is thrown. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n';
import type { Summary } from '../../src/model/summary';
import { eventually } from '../support/chromium';
import { type FirefoxStage, PARTS, STATES, setFirefoxStage, WIDTHS } from '../support/firefox-scenes';
import { SUMMARIES } from '../support/scenes';
import { whatDoesNotFit } from '../support/text-fits';

let stage: FirefoxStage;
beforeAll(async () => void (stage = await setFirefoxStage()));
afterAll(() => stage.bench.close());

describe.each(LANGUAGES)('$name', ({ id }) => {
  it.each(STATES)('popup: %s', async (state) => {
    for (const width of WIDTHS) {
      const page = await stage.popup(SUMMARIES[state]?.(Date.now()) as Summary, id, 'light', width);
      expect(await page.evaluate(() => innerWidth)).toBe(width);
      expect(await whatDoesNotFit(page), `${width} px`).toEqual([]);
    }
    expect(await stage.bench.errors()).toEqual([]);
  });

  it.each(PARTS)('full page: %s', async (part) => {
    for (const width of WIDTHS) {
      const page = await stage.dashboard(part, id, 'dark', width);
      expect(await page.evaluate(() => innerWidth)).toBe(width);
      expect(await whatDoesNotFit(page), `${width} px`).toEqual([]);
    }
    expect(await stage.bench.errors()).toEqual([]);
  });
});

it('would tell of text that is cut, and of what is thrown', async () => {
  const page = await stage.popup(SUMMARIES.normal?.(Date.now()) as Summary, 'en', 'light');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.headline')?.style.setProperty('width', '80px');
    document.querySelector<HTMLElement>('.headline')?.style.setProperty('white-space', 'nowrap');
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  expect(await whatDoesNotFit(page)).not.toEqual([]);
  await page.evaluate("void import('/nowhere.js')");
  await eventually(
    () => stage.bench.errors(),
    (errors) => ['on purpose', 'nowhere.js'].every((thrown) => errors.some((one) => one.includes(thrown))),
  );
});
