/** What a user does on the browser's own page for extensions, and the answer to its prompt, which a test cannot press. */
import type { Bench } from './chromium.ts';

interface DeveloperPrivate {
  addHostPermission(extension: string, pattern: string): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' }): Promise<void>;
}

/** From now on the prompt for these hosts counts as agreed to: `permissions.request`, in a click, asks nobody. The extension has them only once it asks. */
export const agreeTo = (bench: Bench, hosts: readonly string[]): Promise<void> =>
  onExtensionsPage(bench, async (page, id) => {
    for (const host of hosts) {
      await page.evaluate(
        (extension, pattern) =>
          (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome.developerPrivate.addHostPermission(extension, pattern),
        id,
        `https://${host}/*`,
      );
    }
  });

/** Takes every site back, also those that came with the installation, as "Site access: on click" does. */
export const takeAllBack = (bench: Bench): Promise<void> =>
  onExtensionsPage(bench, (page, extensionId) =>
    page.evaluate(
      (id) =>
        (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome.developerPrivate.updateExtensionConfiguration({
          extensionId: id,
          hostAccess: 'ON_CLICK',
        }),
      extensionId,
    ),
  );

async function onExtensionsPage(bench: Bench, act: (page: Awaited<ReturnType<Bench['tab']>>, id: string) => Promise<void>): Promise<void> {
  const id = new URL((await bench.worker()).url()).host;
  const page = await bench.tab();
  await page.goto('chrome://extensions/');
  await act(page, id);
  await page.close();
}
