import { browser } from './browser';

/** Opens a carrier's own page in a tab of its own. */
export const openPage = async (url: string): Promise<void> => void (await browser.tabs.create({ url }));

/** Runs the portal script in portal tabs that were open before the extension was there. Tabs that refuse are left alone. */
export async function injectIntoOpenTabs(matches: readonly string[], script: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(tabs.map((tab: { id?: number }) => browser.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, files: [script] })));
}

/** Calls back once after the extension was installed or updated. */
export const onInstalled = (handle: () => void): void => browser.runtime.onInstalled.addListener(() => handle());
