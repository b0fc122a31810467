/** Vite plugins that leave out of the extension what it would carry for nothing. */

/** Parts of the browser's interface that Nokori uses. For all others the polyfill's table of arguments (5 KB in popup and worker) is left out. */
const USED = ['alarms', 'commands', 'contextMenus', 'permissions', 'runtime', 'storage', 'tabs'];

/** webextension-polyfill with the table rows of the parts in use alone. Other parts stay reachable, as the browser itself has them. */
export const slimPolyfill = {
  name: 'slim-polyfill',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('webextension-polyfill/dist/browser-polyfill.js')) return undefined;
    const table = /const apiMetadata = (\{[\s\S]*?\n {6}\});/.exec(code);
    if (!table) throw new Error('webextension-polyfill has changed its form: see .ci/lean.mjs');
    const rows = Object.entries(JSON.parse(table[1])).filter(([name]) => USED.includes(name));
    return { code: code.replace(table[1], JSON.stringify(Object.fromEntries(rows))), map: null };
  },
};

/** Chunks lie on the user's own disk: importing one needs no preloading, nor the 1.4 KB that would do it. (A lazy chunk may so bring no CSS of its own.) */
export const withoutPreloading = {
  name: 'without-preloading',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** The portal script without what WXT's wrapper does around it, and with `let` for `const`: 600 bytes less in every portal page. */
export const leanPortal = {
  name: 'lean-portal',
  enforce: 'pre',
  transform(code, id) {
    const main = id.includes('unlisted-script-entrypoint') && /import definition from .*?;/.exec(code);
    return main ? { code: `${main[0]}\ndefinition.main();\nexport default 0;`, map: null } : undefined;
  },
  generateBundle(_, bundle) {
    for (const chunk of [bundle['portal.js'], bundle['embedded.js']])
      if (chunk?.type === 'chunk') chunk.code = chunk.code.replace(/\bconst (?=[\w$[{])/g, 'let ');
  },
};
