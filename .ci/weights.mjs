/** What a built extension weighs where it matters, with the limits that a test holds. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Bytes and limits per part of the extension built into `folder`. 1 KB = 1,000 bytes. */
export function weights(folder) {
  return {
    'portal content script': { bytes: statSync(join(folder, 'portal.js')).size, limit: 60_000 },
    'reader of embedded data, where a page has any': { bytes: statSync(join(folder, 'embedded.js')).size, limit: 10_000 },
    'popup, all modules before first paint': { bytes: popup(folder), limit: 50_000 },
    background: { bytes: statSync(join(folder, 'background.js')).size, limit: 150_000 },
  };
}

/** The popup's scripts with everything they import statically, and the heaviest language beside them. */
function popup(folder) {
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const seen = new Set();
  const languages = [];
  const visit = (file) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, path] of code.matchAll(/(?:import|export)(?:[\w${}\s*,]+from)?\s*["'](\.[^"']+\.js)["']/g)) visit(normalize(join(dirname(file), path)));
    for (const [, path] of code.matchAll(/import\(["'`](\.[^"'`]+\.js)["'`]/g)) languages.push(statSync(normalize(join(dirname(file), path))).size);
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) visit(join(folder, path));
  const own = [...seen].reduce((sum, file) => sum + statSync(file).size, 0);
  // one language is loaded before the first paint too
  return own + Math.max(0, ...languages);
}
