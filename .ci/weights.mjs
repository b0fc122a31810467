/** What a built extension weighs where it matters, with the limits that a test holds. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

/** Bytes and limits per part of the extension built into `folder`. 1 KB = 1,000 bytes. */
export function weights(folder) {
  return {
    'portal content script': { bytes: statSync(join(folder, 'portal.js')).size, limit: 20_000 },
    'what makes sense of figures, where a page may show any': { bytes: statSync(join(folder, 'interpreter.js')).size, limit: 60_000 },
    'reader of embedded data, where a page has any': { bytes: statSync(join(folder, 'embedded.js')).size, limit: 10_000 },
    'page card': { bytes: statSync(join(folder, 'page-card.js')).size, limit: 45_000 },
    'translator, without grammar and words': { bytes: statSync(join(folder, 'translator.js')).size, limit: 45_000 },
    'grammar of English': { bytes: statSync(join(folder, 'grammar-en.js')).size, limit: 45_000 },
    'grammar of Chinese': { bytes: statSync(join(folder, 'grammar-zh.js')).size, limit: 45_000 },
    'translation of a page, without its translator': { bytes: statSync(join(folder, 'overlay.js')).size, limit: 45_000 },
    'popup, all modules before first paint': { bytes: page(folder, 'popup.html'), limit: 50_000 },
    'full page, all modules before its lazy parts': { bytes: page(folder, 'dashboard.html'), limit: 160_000 },
    ...Object.fromEntries(
      LANGUAGES.flatMap((language) => [
        [`words of ${language}`, { bytes: statSync(join(folder, 'words', `${language}.js`)).size, limit: 60_000 }],
        [`verbs of ${language}`, { bytes: statSync(join(folder, 'words', `${language}-verbs.js`)).size, limit: 20_000 }],
      ]),
    ),
    'what Japanese is rewritten by': { bytes: statSync(join(folder, 'words', 'japanese.js')).size, limit: 20_000 },
    background: { bytes: statSync(join(folder, 'background.js')).size, limit: 150_000 },
  };
}

/** A language's words: `en-XXXXXXXX.js`, `zh-Hant-XXXXXXXX.js`. */
const WORDS = /^(.+)-.{8}\.js$/;
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'];

/** A page's scripts with everything they import statically, and all that these import of the heaviest language: it is there before the first paint too. */
function page(folder, name) {
  const html = readFileSync(join(folder, name), 'utf8');
  const own = reached([...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => join(folder, path)));
  const lazy = [...own].flatMap((file) => imports(file, /import\(["'`](\.[^"'`]+\.js)["'`]/g));
  const words = LANGUAGES.map((language) => [...reached(lazy.filter((file) => WORDS.exec(basename(file))?.[1] === language))].filter((file) => !own.has(file)));
  if (words.some(({ length }) => length === 0)) throw new Error(`${name}: no chunk of a language was found`);
  return weight(own) + Math.max(...words.map(weight));
}

const weight = (files) => [...files].reduce((sum, file) => sum + statSync(file).size, 0);
const imports = (file, form) => [...readFileSync(file, 'utf8').matchAll(form)].map(([, path]) => normalize(join(dirname(file), path)));

/** These files and whatever they import statically. */
function reached(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    reached(imports(file, /(?:import|export)(?:[\w${}\s*,]+from)?\s*["'](\.[^"']+\.js)["']/g), seen);
  }
  return seen;
}
