/** The built manifests are the approved ones, word for word; what may never stand in them is said once more by name. */
import { describe, expect, it } from 'vitest';
import { builtFor } from '../support/built';
import { approvedForm, exceeding, type Manifest, manifestIn } from '../support/manifest';
import { textOf } from '../support/sources';

/** Access that is given at install: frozen, since one host more switches the extension off until its user agrees again. */
const INSTALL_HOSTS = {
  'NTT docomo, ahamo, irumo': ['ahamo.com', 'payment2.smt.docomo.ne.jp', 'www.docomo.ne.jp', 'www.nttdocomo.co.jp'],
  'au, UQ mobile, povo': ['cs.kddi.com', 'my.au.com', 'my.uqmobile.jp', 'povo.jp', 'www.au.com'],
  'SoftBank, Y!mobile, LINEMO': [
    ...['bl11.my.softbank.jp', 'bltm11.my.softbank.jp', 'my.softbank.jp', 're11.my.softbank.jp'],
    ...['bl61.my.ymobile.jp', 'my.ymobile.jp', 're61.my.ymobile.jp', 'webmy.ymobile.jp'],
    'care.linemo.jp',
  ],
  'Rakuten Mobile': ['portal.mobile.rakuten.co.jp'],
  IIJmio: ['www.iijmio.jp'],
  GMO: ['gmobb.jp'],
};
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'storage', 'unlimitedStorage'];
const IF_MEANT =
  'The built manifest is not the approved one. If that is meant: give the reason in PERMISSIONS.md, approve it with ' +
  '`npx --no -- vitest run --config tests/e2e.config.ts tests/e2e/manifest.test.ts -u`, and read what git says has changed.';

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestIn(builtFor(browser));

  it('is the approved one', async () => {
    await expect(approvedForm(manifest), IF_MEANT).toMatchFileSnapshot(`../manifests/${browser}.json`);
    expect(manifest.version).toBe(JSON.parse(textOf('package.json')).version);
  });

  it('asks at install for these permissions and these hosts, and for nothing else', () => {
    const hosts = Object.values(INSTALL_HOSTS)
      .flat()
      .map((host) => `https://${host}/*`)
      .sort();
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.content_scripts?.map(({ matches, all_frames, world }) => [matches, all_frames, world])).toEqual([[hosts, undefined, undefined]]);
    expect([manifest.optional_permissions, manifest.optional_host_permissions]).toEqual([undefined, ['https://*/*']]);
  });

  it('asks for no more than the last release did', () => {
    const released = JSON.parse(textOf(`tests/manifests/released/${browser}.json`)) as Manifest;
    expect(exceeding(released, manifest), 'an update with these would be switched off until its user agrees again: make them optional').toEqual([]);
  });

  it('opens no door: nothing of it to be had by a page, nobody outside to speak with, no connection from its own pages', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([manifest.web_accessible_resources, manifest.externally_connectable]).toEqual([undefined, undefined]);
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    const wanted = ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'", "trusted-types 'none'"];
    expect(policy).toEqual(expect.arrayContaining(wanted));
    expect(policy.join(' ')).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has the reason for each permission and host in PERMISSIONS.md', () => {
    const reasons = textOf('PERMISSIONS.md');
    const rows = [...reasons.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(rows.filter((name) => /^\w+$/.test(name as string)).sort()).toEqual(PERMISSIONS);
    expect(Object.keys(INSTALL_HOSTS).filter((operator) => !reasons.includes(`| ${operator} |`))).toEqual([]);
    for (const host of [...Object.values(INSTALL_HOSTS).flat(), '`https://*/*`']) expect(reasons).toContain(host);
  });
});

describe('the browsers it is for', () => {
  it('Chromium since 123', () => expect(manifestIn(builtFor('chrome')).minimum_chrome_version).toBe('123'));

  it('Firefox since 140, on Android since 142, and it collects no data', () =>
    expect(manifestIn(builtFor('firefox')).browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    }));
});
