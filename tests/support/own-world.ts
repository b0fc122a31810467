import type { Page } from 'puppeteer';

/** What an expression is worth in the world that the extension's own scripts have in a page. */
export async function inOwnWorld<T>(page: Page, expression: string): Promise<T> {
  const session = await page.createCDPSession();
  const own = new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => context.origin.startsWith('chrome-extension://') && found(context.id));
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', { expression, contextId: await own, awaitPromise: true, returnByValue: true });
  await session.detach();
  return result.value;
}
