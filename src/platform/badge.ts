import { browser } from './browser';

/** Shows a text of at most four characters on the toolbar button, with the whole sentence as its title. */
export async function showBadge(text: string, title: string, background: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: background });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title });
}
