import { browser } from './browser';

/** Shows a text of at most four characters on the toolbar button, with the whole sentence as its title. */
export async function showBadge(text: string, title: string, background: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: background });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title });
}

/** Puts a mark over the figure while one tab is in front; `undefined` takes it away again. A tab that has closed is no error. */
export async function markTab(tabId: number, mark: string | undefined): Promise<void> {
  // null, which both browsers take although the types do not say so, gives the tab the common text back
  await browser.action.setBadgeText({ tabId, text: (mark ?? null) as string }).catch(() => undefined);
}
