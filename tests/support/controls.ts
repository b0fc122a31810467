/** Everything on a page that can be pressed, filled in or followed: how large it is, whether keys reach it, and whether that can be seen. */
import type { Page } from 'puppeteer';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
/** CSS px, by WCAG 2.2 */
const LEAST = 24;

/** Those smaller than a finger needs. What belongs to a label is as large as that. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(
    (controls, least) =>
      [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
        if (!element.checkVisibility()) return [];
        const { width, height } = (element.closest('label.check') ?? element).getBoundingClientRect();
        return width < least || height < least ? [`<${element.localName}> “${element.textContent?.slice(0, 40)}”: ${width} × ${height}`] : [];
      }),
    CONTROLS,
    LEAST,
  );

/** Presses Tab until the page is left. @returns what it never came to, and where it stood unseen */
export async function tabThrough(page: Page): Promise<{ stops: number; wrong: string[] }> {
  await page.bringToFront();
  const wanted = await page.evaluate((controls) => {
    (document.activeElement as HTMLElement | null)?.blur();
    const missing = new Set(
      // of a choice of one, Tab comes to what is chosen; arrows lead on
      [...document.querySelectorAll<HTMLElement & { disabled?: boolean }>(controls)].filter(
        (one) => one.checkVisibility() && !one.disabled && !one.matches('[type=radio]:not(:checked)'),
      ),
    );
    Object.assign(globalThis, { missing, unseen: [] });
    return missing.size;
  }, CONTROLS);
  // a date has three places to stand in, a time two, and either a button
  for (let presses = 0; presses < wanted * 4; presses++) {
    await page.keyboard.press('Tab');
    const left = await page.evaluate(() => {
      const { missing, unseen } = globalThis as unknown as { missing: Set<Element>; unseen: string[] };
      const at = document.activeElement;
      if (at && missing.delete(at)) {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
        const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/transparent|, 0\)|\/ 0\)/.test(outlineColor);
        if (!seen) unseen.push(`<${at.localName}> “${at.textContent?.slice(0, 40)}”: no outline`);
      }
      return missing.size;
    });
    if (left === 0) break;
  }
  const wrong = await page.evaluate(() => {
    const { missing, unseen } = globalThis as unknown as { missing: Set<Element>; unseen: string[] };
    return [...unseen, ...[...missing].map((one) => `<${one.localName}> “${one.textContent?.slice(0, 40)}”: not reached`)];
  });
  return { stops: wanted, wrong };
}
