/** Vite plugins that leave out of the extension what it would carry for nothing. */
import { arrows } from './arrows.mjs';
import { shorten } from './shorten.mjs';
import { withoutUnnamed } from './unnamed.mjs';

/**
 * webextension-polyfill gives browsers whose interface takes callbacks one that gives promises. Every browser that Nokori supports
 * (see minimum_chrome_version in wxt.config.ts) gives promises itself, so that in a build nothing is left of it but its door.
 */
export const slimPolyfill = {
  name: 'slim-polyfill',
  enforce: 'pre',
  transform: (_, id) =>
    id.endsWith('webextension-polyfill/dist/browser-polyfill.js') ? { code: 'export default globalThis.browser ?? globalThis.chrome;', map: null } : undefined,
};

/**
 * Dexie without what nobody asks of it here: live queries with their cache, hooks on tables, and telling other tabs of every change.
 * Readings, transactions, indexes and upgrades are Dexie's own, untouched. A quarter of the worker's library.
 */
export const leanDexie = {
  name: 'lean-dexie',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('dexie/dist/modern/dexie.mjs')) return undefined;
    const without = (text, part, instead = '') => {
      if (!part.test(text)) throw new Error(`Dexie has changed its form (${part}): see .ci/lean.mjs`);
      return text.replace(part, () => instead);
    };
    let lean = without(code, / {8}this\.use\(cacheMiddleware\);\n {8}this\.use\(observabilityMiddleware\);\n/);
    lean = without(lean, / {8}this\.use\(hooksMiddleware\);\n/);
    lean = without(lean, /^ {4}liveQuery,\n {4}extendObservabilitySet,\n/m);
    lean = without(lean, /^ {4}getObjectDiff: getObjectDiff,\n/m);
    lean = without(lean, /^if \(typeof dispatchEvent !== 'undefined' &&\n[\s\S]*?^(?=function add\(value\))/m);
    lean = without(lean, /^function signalSubscribersNow\(.*\{\n/m, 'function signalSubscribersNow() {\n    return;\n');
    // indexes by a part of their keys, queries by example, databases without a schema, Safari's ways, and what hangs on the class itself
    lean = without(lean, / {8}this\.use\(virtualIndexMiddleware\);\n/);
    lean = without(lean, /(?<=^ {4}where\(indexOrCrit\) \{\n)[\s\S]*?(?=^ {4}\}\n)/m, '        return new this.db.WhereClause(this, indexOrCrit);\n');
    lean = without(lean, / {12}if \(state\.autoSchema && !db\._options\.allowEmptyDB\) \{\n[\s\S]*?^ {12}else (?=\{\n)/m, '            ');
    lean = without(lean, / {20}if \(state\.autoSchema\)\n {24}readGlobalSchema\(.*\n {20}else (?=\{\n)/m, '                    ');
    lean = without(lean, /^ {8}if \(wasCreated\) \{\n {12}const everything[\s\S]*?^ {8}\}\n/m);
    lean = without(lean, /^ {12}if \(wasCreated\)\n {16}_onDatabaseCreated\(.*\n/m);
    lean = without(lean, /^ {20}_onDatabaseDeleted\(.*\n/m);
    lean = without(lean, /useSafari14Workaround \? idbReady\(\) : /);
    lean = without(lean, /^ {4}delete\(databaseName\) \{\n[\s\S]*?(?=^ {4}minKey: minKey,\n)/m);
    return { code: without(lean, /\bliveQuery, (?=mergeRanges)/), map: null };
  },
};

/**
 * Chunks lie on the user's own disk: importing one needs no preloading, nor the 1.4 KB that would do it, nor the list of what to preload.
 * (A lazy chunk may so bring no CSS of its own.) And in a chunk `let` does what `const` does.
 */
export const withoutPreloading = {
  name: 'without-preloading',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk' || !name.startsWith('chunks/')) continue;
        chunk.code = shorten(chunk.code.replace(/^const __vite__mapDeps=.*;\n/, '').replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, ''));
      }
    },
  },
};

/** The worker without methods that nothing calls, before it is minified: what they alone needed goes with them. */
export const leanWorker = {
  name: 'lean-worker',
  enforce: 'pre',
  renderChunk: (code, { fileName }) => (fileName === 'background.js' ? { code: withoutUnnamed(code), map: null } : undefined),
};

/** The scripts for portal pages without what WXT's wrapper does around them; they and the worker in shorter words. */
export const leanPortal = {
  name: 'lean-portal',
  enforce: 'pre',
  transform(code, id) {
    // a sheet that travels as text
    if (id.endsWith('.css?raw')) return { code: code.replaceAll(/\/\*.*?\*\/|\\n/g, ' ').replaceAll(/\s+(?=[{}])|(?<=[{};,:])\s+/g, ''), map: null };
    const main = id.includes('unlisted-script-entrypoint') && /import definition from .*?;/.exec(code);
    return main ? { code: `${main[0]}\ndefinition.main();\nexport default 0;`, map: null } : undefined;
  },
  /** Of files found by a pattern only what they hold is asked for, not their names. */
  renderChunk: (code, { fileName }) =>
    fileName === 'portal.js'
      ? {
          code: code.replace(/Object\.assign\(\{([^{}]*)\}\)/, (whole, found) => (/\.ts": /.test(found) ? `[${found.replaceAll(/"[^"]*": /g, '')}]` : whole)),
          map: null,
        }
      : undefined,
  generateBundle(_, bundle) {
    for (const name of [
      'portal.js',
      'interpreter.js',
      'embedded.js',
      'page-card.js',
      'translator.js',
      'grammar-en.js',
      'grammar-zh.js',
      'overlay.js',
      'background.js',
    ]) {
      const chunk = bundle[name];
      // what the worker's database makes with `new` are functions
      if (chunk?.type === 'chunk') chunk.code = name === 'background.js' ? shorten(chunk.code) : arrows(shorten(chunk.code));
    }
  },
};
