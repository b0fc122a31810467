/** Which hosts the user lets the extension see; in Firefox and by a click in Chromium that can be taken back at any time. */
import { browser } from './browser';

/** The match patterns of hosts. */
export const patternsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);

/** The host of a pattern that names exactly one; wider ones and other schemes are never ours. */
const exactHost = (pattern: string): string[] => /^https:\/\/([^*/:]+)\/\*$/.exec(pattern)?.slice(1) ?? [];

/** Every host that may be seen by its own permission, in order. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = (await browser.permissions.getAll()) as { origins?: string[] };
  return [...new Set(origins.flatMap(exactHost))].sort();
}

/**
 * Asks the user for these hosts. Must be called in the click itself, with nothing awaited before it. What follows from
 * the answer belongs into onPermissionChange: Firefox may close the popup over its prompt.
 */
export const requestHosts = (hosts: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: patternsOf(hosts) });

/** Gives these hosts back. Rejects for hosts that came with the installation in Chromium. */
export const removeHosts = (hosts: readonly string[]): Promise<boolean> => browser.permissions.remove({ origins: patternsOf(hosts) });

/** Calls back with the hosts that were given or taken. */
export function onPermissionChange(handle: (change: { added: string[]; removed: string[] }) => void): void {
  const hosts = ({ origins = [] }: { origins?: string[] }) => origins.flatMap(exactHost);
  browser.permissions.onAdded.addListener((given: { origins?: string[] }) => handle({ added: hosts(given), removed: [] }));
  browser.permissions.onRemoved.addListener((taken: { origins?: string[] }) => handle({ added: [], removed: hosts(taken) }));
}
