/** What a built manifest asks of the user, and where one asks for more than another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  version?: string;
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  optional_permissions?: string[];
  content_scripts?: { matches: string[]; all_frames?: boolean; world?: string }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  incognito?: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: object }; gecko_android: { strict_min_version: string } };
}

/** @param folder a build, e.g. .output/chrome-mv3 */
export const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** As it is approved: every release but for its number. */
export function approvedForm({ version: _, ...manifest }: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * What `next` asks for at install that `released` did not: a browser switches the extension off until its user agrees again.
 * @returns permissions and match patterns, none where the update goes through unseen
 */
export function exceeding(released: Manifest, next: Manifest): string[] {
  const known = new Set(asked(released));
  return asked(next).filter((one) => !known.has(one));
}

/** A content script's matches warn as hosts do. */
const asked = ({ permissions, host_permissions, content_scripts = [] }: Manifest): string[] => [
  ...new Set([...permissions, ...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)]),
];
