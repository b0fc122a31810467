import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { failPoints } from './.ci/fail-points.mjs';
import { leanDexie, leanPortal, leanWorker, slimPolyfill, withoutPreloading } from './.ci/lean.mjs';
import { borrows, lends } from './.ci/lend.mjs';
import { licences, noteBundled } from './.ci/licences.mjs';
import { compress, portalScript, translatorScript, workerScript } from './.ci/minify.mjs';
import { portalMatches } from './src/carriers/matches';
import { type CarrierFacts, carrierOf } from './src/model/carrier';
import { wordScripts } from './src/translation/pack';

const folders = readdirSync('src/carriers', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const carriers = await Promise.all(
  folders.map(async ({ name }) => carrierOf(((await import(`./src/carriers/${name}/carrier.ts`)) as { default: CarrierFacts }).default)),
);

const table = (name: string) => readFileSync(`src/translation/words/${name}.tsv`, 'utf8');

/** Nothing is fetched, framed or sent from the extension's own pages, and no text becomes HTML or code in them. */
const PAGES_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ mode }) => ({
    // its package file names the build for browsers of 2011 first; this one is a tenth lighter
    resolve: { alias: { dexie: fileURLToPath(new URL('node_modules/dexie/dist/modern/dexie.mjs', import.meta.url)) } },
    plugins: [preact(), slimPolyfill, leanDexie, withoutPreloading, leanPortal, leanWorker, noteBundled, ...(mode === 'fail-points' ? [failPoints] : [])],
    build: {
      // what a lazy part needs lies beside it: no list of it is carried
      modulePreload: { polyfill: false, resolveDependencies: (_, needed, { hostType }) => (hostType === 'html' ? needed : []) },
      minify: 'terser',
      terserOptions: { compress, format: { comments: false, ascii_only: false } },
    },
  }),
  hooks: {
    // of the translator's words only one language goes into a page
    'build:publicAssets': async (_, files) => {
      files.push(
        ...(await wordScripts({
          endings: table('endings'),
          glossary: table('glossary'),
          rewrites: table('rewrites'),
          verbs: table('verbs'),
          words: table('words'),
        })),
      );
      files.push(
        { relativeDest: 'LICENSE.txt', contents: readFileSync('LICENSE', 'utf8') },
        { relativeDest: 'THIRD-PARTY-LICENSES.txt', contents: licences() },
      );
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => /^(portal|interpreter)$/.test(name))) config.build = { ...config.build, terserOptions: portalScript };
      if (entrypoints.some(({ name }) => name === 'portal')) config.plugins = [...(config.plugins ?? []), lends];
      if (entrypoints.some(({ name }) => name === 'interpreter')) config.plugins = [...(config.plugins ?? []), borrows];
      if (entrypoints.some(({ name }) => /^(translator|grammar-)/.test(name))) config.build = { ...config.build, terserOptions: translatorScript };
      if (entrypoints.some(({ name }) => name === 'background')) config.build = { ...config.build, terserOptions: workerScript };
    },
  },
  zip: { dotSources: true, excludeSources: ['.git/**', '.output/**', '.wxt/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus', 'notifications'],
    commands: {
      // no key is suggested: whichever it were, some page or browser uses it
      'read-page': { description: '__MSG_commandReadPage__' },
      // what changes a page has to be one key away from being undone
      translate: { description: '__MSG_commandTranslate__', suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' } },
    },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    host_permissions: portalMatches(carriers),
    content_scripts: [{ matches: portalMatches(carriers), js: ['portal.js'], run_at: 'document_idle' }],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: PAGES_POLICY },
    icons: icons('', [16, 32, 48, 96, 128]),
    action: {
      default_title: 'Nokori',
      default_icon: icons('', [16, 32]),
      ...(browser === 'firefox' ? { theme_icons: [16, 32].map((size) => ({ light: `icon/dark-${size}.png`, dark: `icon/${size}.png`, size })) } : {}),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'nokori@nokori.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});

function icons(prefix: string, sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icon/${prefix}${size}.png`]));
}
