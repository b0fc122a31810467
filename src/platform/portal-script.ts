/** Where the portal script runs beside the hosts of the manifest: in one tab, in open tabs, on remembered sites. */
import { browser } from './browser';

const FILE = 'portal.js';
const ID = 'remembered-sites';

/** Runs it in one tab. @throws where the browser keeps extensions out of the page */
export const runInTab = (tab: number): Promise<unknown> => browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${FILE}`] });

/** Runs it in the tabs that are open on these match patterns. Tabs that refuse are left alone. */
export async function runInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(tabs.map((tab: { id?: number }) => runInTab(tab.id ?? -1)));
}

/** Has it run on exactly these hosts from now on, whatever was registered before. May be repeated at any time. */
export async function runOnHosts(hosts: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const matches = hosts.map((host) => `https://${host}/*`).sort();
  const script = { id: ID, matches, js: [FILE], runAt: 'document_idle' as const };
  if (!registered) {
    if (matches.length > 0) await browser.scripting.registerContentScripts([script]);
  } else if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  else if ([...(registered.matches ?? [])].sort().join() !== matches.join()) await browser.scripting.updateContentScripts([script]);
}

/** Runs the reader of embedded data in a tab, beside the portal script. Rejects where the page refuses. */
export const runEmbeddedInTab = (tab: number): Promise<unknown> => browser.scripting.executeScript({ target: { tabId: tab }, files: ['/embedded.js'] });
