import { expect, it } from 'vitest';
import { exceeding, type Manifest } from './manifest';

const manifest = (over: Partial<Manifest> = {}): Manifest => ({
  manifest_version: 3,
  permissions: ['storage'],
  host_permissions: ['https://my.au.com/*'],
  optional_host_permissions: ['https://*/*'],
  content_scripts: [{ matches: ['https://my.au.com/*'] }],
  content_security_policy: { extension_pages: '' },
  ...over,
});

it.each<[string, Partial<Manifest>, string[]]>([
  ['the same', {}, []],
  ['less', { permissions: [], host_permissions: [], content_scripts: [] }, []],
  ['more that is asked when it is used', { optional_permissions: ['bookmarks'] }, []],
  ['a permission more', { permissions: ['storage', 'tabs'] }, ['tabs']],
  ['a host more', { host_permissions: ['https://my.au.com/*', 'https://povo.jp/*'] }, ['https://povo.jp/*']],
  ['a wider host', { host_permissions: ['https://*.au.com/*'] }, ['https://*.au.com/*']],
  ['what was optional', { host_permissions: ['https://my.au.com/*', 'https://*/*'] }, ['https://*/*']],
  ['a page more for the script', { content_scripts: [{ matches: ['https://www.au.com/*'] }] }, ['https://www.au.com/*']],
])('an update that asks for %s', (_, over, more) => expect(exceeding(manifest(), manifest(over))).toEqual(more));
