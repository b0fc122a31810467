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

/** Names of the platform's own that the scripts in portal pages say often enough for a short name to pay. */
const SAID_OFTEN =
  'parentElement previousElementSibling textContent getAttribute querySelectorAll tagName children closest includes replace filter flatMap length slice matches indexOf'.split(
    ' ',
  );

/** `let` for `const`, and e[a] for e.parentElement: in a script that is one function. */
export function shorten(code) {
  const start = /^(?:!|var \w+=)?\(?function\(\w*\)\{/.exec(code)?.[0];
  let short = code.replace(/\bconst (?=[\w$[{])/g, 'let ');
  if (!start) return short;
  const names = [];
  for (const [i, name] of SAID_OFTEN.entries()) {
    const alias = `Q${i.toString(36)}`;
    if (new RegExp(`\\b${alias}\\b`).test(code)) continue;
    const before = short;
    short = short.replace(new RegExp(`\\?\\.${name}\\b`, 'g'), `?.[${alias}]`).replace(new RegExp(`(?<![.?])\\.${name}\\b`, 'g'), `[${alias}]`);
    if (before.length - short.length > name.length + 8) names.push(`${alias}="${name}"`);
    else short = before;
  }
  return names.length > 0 ? `${start}let ${names};${short.slice(start.length)}` : short;
}

/** The scripts for portal pages without what WXT's wrapper does around them, and in shorter words. */
export const leanPortal = {
  name: 'lean-portal',
  enforce: 'pre',
  transform(code, id) {
    const main = id.includes('unlisted-script-entrypoint') && /import definition from .*?;/.exec(code);
    return main ? { code: `${main[0]}\ndefinition.main();\nexport default 0;`, map: null } : undefined;
  },
  generateBundle(_, bundle) {
    for (const chunk of [bundle['portal.js'], bundle['embedded.js']]) if (chunk?.type === 'chunk') chunk.code = shorten(chunk.code);
  },
};
