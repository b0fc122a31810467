import { browser } from './browser';

/** A tab as far as the browser tells: its address only where the extension may see it. */
export interface Tab {
  id?: number;
  url?: string;
  incognito?: boolean;
}

/** The tab in front of which the popup stands. */
export const currentTab = async (): Promise<Tab | undefined> => (await browser.tabs.query({ active: true, currentWindow: true }))[0] as Tab | undefined;

/** Opens the full page at one of its sections. */
export const openDashboard = (section: string): Promise<unknown> => browser.tabs.create({ url: `/dashboard.html#${section}` });

/** A portal tab that Nokori opened. */
export interface OpenedTab {
  id: number;
  family: string;
}

/** Opens a carrier's own page in a tab of its own and remembers which tab it is, for as long as the browser runs. @param where in front, unless told otherwise */
export async function openPortal(url: string, family: string, where: { active?: boolean; windowId?: number } = {}): Promise<number | undefined> {
  const { id } = await browser.tabs.create({ url, ...where });
  await followPortal(id, family);
  return id;
}

/** Loads the tab that shows this very page anew and brings it to the front. @returns whether there is one; a tab that may not be seen is none */
export async function reloadPortal(url: string, family: string): Promise<boolean> {
  const [page] = url.split(/[?#]/);
  const tabs = await browser.tabs.query({ url: [`${page}`, `${page}?*`] });
  const tab = tabs.find(({ incognito }: { incognito: boolean }) => !incognito);
  if (tab?.id === undefined) return false;
  await followPortal(tab.id, family);
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows?.update(tab.windowId ?? -1, { focused: true });
  await browser.tabs.reload(tab.id);
  return true;
}

const followPortal = async (tab: number | undefined, family: string) =>
  void (tab !== undefined && (await browser.storage.session.set({ [`opened-${tab}`]: family })));

/**
 * Calls back when a tab that Nokori opened has finished loading. `host` is undefined where the page is one that
 * Nokori may not see: the portal has sent the user on, which it does to sign in. Of private windows nothing is told.
 */
export function onOpenedTabLoaded(handle: (tab: OpenedTab, host: string | undefined) => Promise<void>): void {
  browser.tabs.onUpdated.addListener((id: number, change: { status?: string }, tab: Tab) => {
    if (change.status !== 'complete' || tab.incognito) return;
    const key = `opened-${id}`;
    void browser.storage.session.get(key).then((found) => {
      const family = found[key];
      if (typeof family === 'string') void handle({ id, family }, tab.url ? new URL(tab.url).host : undefined);
    });
  });
  browser.tabs.onRemoved.addListener((id: number) => void browser.storage.session.remove(`opened-${id}`));
}

/** Has the worker start with the browser: a badge and, in some browsers, alarms do not outlive it. Every start sets them anew. */
export const startWithBrowser = (): void => browser.runtime.onStartup.addListener(() => undefined);

/** Calls back once after the extension was installed or updated. */
export const onInstalled = (handle: () => void): void => browser.runtime.onInstalled.addListener(() => handle());
