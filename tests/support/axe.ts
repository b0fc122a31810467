/** axe-core on one of the extension's own pages; what it finds is told in lines that name rule, element and reason. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer';

/** All of A and AA up to WCAG 2.2, what else is good practice, and the size of targets, which axe leaves out unless it is named. */
const ALL: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'target-size': { enabled: true } },
};
const CONTRAST: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

interface InPage {
  axe?: { run(on: Document, options: RunOptions): Promise<AxeResults> };
}

/** @param what `contrast`: colours alone. @returns one line a violation; none where all is well */
export async function violations(page: Page, what: 'all' | 'contrast' = 'all'): Promise<string[]> {
  // the page's policy lets no script be added to it
  if (!(await page.evaluate(() => Boolean((globalThis as InPage).axe)))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const found = await (globalThis as InPage).axe?.run(document, options);
      return (found?.violations ?? []).flatMap(({ id, nodes }) =>
        nodes.map(({ target, html, failureSummary }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)} (${failureSummary?.replace(/\s+/g, ' ')})`),
      );
    },
    { ...(what === 'all' ? ALL : CONTRAST), resultTypes: ['violations'] } satisfies RunOptions,
  );
}
