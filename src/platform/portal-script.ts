/** What runs in portal pages beside what the manifest names: in one tab, in open tabs, on hosts from now on. */
import { browser } from './browser';
import { patternsOf } from './permissions';
import { LOOK_ANEW } from './send';

/** Files that run together, registered under one id. */
export interface PageScript {
  id: string;
  js: string[];
  css?: string[];
}

export const PORTAL: PageScript = { id: 'remembered-sites', js: ['portal.js'] };
/** What makes sense of the amounts on a page, beside the portal script. */
export const INTERPRETER: PageScript = { id: 'interpreter', js: ['interpreter.js'] };
/** The reader of embedded data, beside the portal script. */
export const EMBEDDED: PageScript = { id: 'embedded', js: ['embedded.js'] };
export const PAGE_CARD: PageScript = { id: 'page-card', js: ['page-card.js'] };
/** With the words and the grammar of one language; the sheet holds the one rule that marks what stays Japanese. */
export const translationTo = (language: string): PageScript => ({
  id: 'translation',
  js: [`words/${language}.js`, `words/${language}-verbs.js`, 'words/japanese.js', `grammar-${language.slice(0, 2)}.js`, 'translator.js', 'overlay.js'],
  css: ['overlay.css'],
});

/** Runs it in one tab. @throws where the browser keeps extensions out of the page */
export async function runInTab(tabId: number, { js, css }: PageScript): Promise<void> {
  const target = { tabId };
  if (css) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js.map((file) => `/${file}`) });
}

/** Runs it in the tabs that are open on these match patterns. Tabs that refuse are left alone. */
export async function runInOpenTabs(matches: readonly string[], script: PageScript): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(tabs.map((tab: { id?: number }) => runInTab(tab.id ?? -1, script)));
}

/** Has what stands in pages ask anew how it is to be shown: what is set lies where it cannot look. @param only in this tab alone */
export async function tellPages(only?: number): Promise<void> {
  for (const { id } of only === undefined ? await browser.tabs.query({}) : [{ id: only }])
    void browser.tabs.sendMessage(id ?? -1, LOOK_ANEW).catch(() => undefined);
}

/** Has it run on exactly these hosts from now on, whatever was registered before. May be repeated at any time. @returns whether anything was another */
export async function runOnHosts(hosts: readonly string[], { id, ...files }: PageScript): Promise<boolean> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const matches = patternsOf(hosts).sort();
  const script = { id, matches, ...files, runAt: 'document_idle' as const };
  const named = (one?: { matches?: string[]; js?: string[] }) =>
    [...(one?.matches ?? [])]
      .sort()
      .concat(one?.js ?? [])
      .join();
  if (!registered) {
    if (matches.length === 0) return false;
    await browser.scripting.registerContentScripts([script]);
  } else if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  else if (named(registered) !== named(script)) await browser.scripting.updateContentScripts([script]);
  else return false;
  return true;
}
