import { browser } from './browser';

const ICON = 'icon/128.png';

/** Shows a notice under its key: shown again it takes its own place and never stands there twice. Resolves once it is shown. */
export async function notify(key: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(key, { type: 'basic', iconUrl: ICON, title, message });
}

/** Takes a notice away whose reason has gone. */
export const takeBack = async (key: string): Promise<void> => void (await browser.notifications.clear(key));

/** Calls back with the key of the notice that was clicked, and takes it away. Registered in the worker's first turn. */
export function onNoticeClick(handle: (key: string) => Promise<void>): void {
  browser.notifications.onClicked.addListener((key: string) => {
    void browser.notifications.clear(key);
    void handle(key);
  });
}
