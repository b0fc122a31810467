import { browser } from './browser';

/** A tab as far as the browser tells: its address only where the extension may see it. */
export interface Tab {
  id?: number;
  url?: string;
}

/** The tab in front of which the popup stands. */
export const currentTab = async (): Promise<Tab | undefined> => (await browser.tabs.query({ active: true, currentWindow: true }))[0] as Tab | undefined;

/** Opens the full page. */
export const openDashboard = (): Promise<void> => browser.runtime.openOptionsPage();

/** A portal tab that Nokori opened because the user asked for it. */
export interface OpenedTab {
  id: number;
  family: string;
}

/** Opens a carrier's own page in a tab of its own and remembers which tab it is, for as long as the browser runs. */
export async function openPortal(url: string, family: string): Promise<void> {
  const tab = await browser.tabs.create({ url });
  if (tab.id === undefined) return;
  await browser.storage.session.set({ [`opened-${tab.id}`]: family });
}

/**
 * Calls back when a tab that Nokori opened has finished loading. `host` is undefined where the page is one that
 * Nokori may not see: the portal has sent the user on, which it does to sign in.
 */
export function onOpenedTabLoaded(handle: (tab: OpenedTab, host: string | undefined) => Promise<void>): void {
  browser.tabs.onUpdated.addListener((id: number, change: { status?: string }, tab: { url?: string }) => {
    if (change.status !== 'complete') return;
    const key = `opened-${id}`;
    void browser.storage.session.get(key).then((found) => {
      const family = found[key];
      if (typeof family === 'string') void handle({ id, family }, tab.url ? new URL(tab.url).host : undefined);
    });
  });
  browser.tabs.onRemoved.addListener((id: number) => void browser.storage.session.remove(`opened-${id}`));
}

/** Calls back once after the extension was installed or updated. */
export const onInstalled = (handle: () => void): void => browser.runtime.onInstalled.addListener(() => handle());
