/** The ways to ask for a page beside the popup: an item in the page's menu, and a key of the user's own. Android has neither. */

import { browser } from './browser';
import type { Tab } from './tabs';

const ID = 'read-page';

/** Puts the menu's one item there, or gives it another title. */
export async function setMenu(title: string): Promise<void> {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  contextMenus.create({ id: ID, title, contexts: ['page'], documentUrlPatterns: ['https://*/*'] }, () => void browser.runtime.lastError);
}

/** Calls back with the tab for which the user chose the item or pressed the key. */
export function onMenuOrKey(handle: (tab: Tab) => void): void {
  browser.contextMenus?.onClicked.addListener((info: { menuItemId: unknown }, tab?: Tab) => void (info.menuItemId === ID && tab && handle(tab)));
  browser.commands?.onCommand.addListener((command: string, tab?: Tab) => void (command === ID && tab && handle(tab)));
}

/** Calls back with the tab in front of which the user pressed the key that switches the translation. */
export const onTranslateKey = (handle: (tab: Tab) => void): void =>
  browser.commands?.onCommand.addListener((command: string, tab?: Tab) => void (command === 'translate' && tab && handle(tab)));
