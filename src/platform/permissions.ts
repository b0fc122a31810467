import { browser } from './browser';

/** Whether the user lets the extension see these hosts; in Firefox and by a click in Chromium that can be taken back at any time. */
export const mayRead = (hosts: readonly string[]): Promise<boolean> => browser.permissions.contains({ origins: hosts.map((host) => `https://${host}/*`) });

/** Calls back when a permission was given or taken. */
export function onPermissionChange(handle: () => void): void {
  browser.permissions.onAdded.addListener(() => handle());
  browser.permissions.onRemoved.addListener(() => handle());
}
