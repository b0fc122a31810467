/** `npm run anonymise -- page.html [--out FILE]`: a saved page with everything personal replaced, beside it as page.anonymised.html or in FILE. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { anonymise, decodePage, isArchive } from './support/anonymise.ts';

// npm runs scripts at the project's root; paths are meant from where the user stands
const here = process.env.INIT_CWD ?? process.cwd();
const say = (line: string) => process.stderr.write(`anonymise: ${line}\n`);

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const [page, ...more] = positionals;
  if (!page || more.length > 0) throw new Error('name one saved page, as in npm run anonymise -- page.html --out nobody.html');
  const from = resolve(here, page);
  const to = resolve(here, values.out ?? page.replace(/(\.html?)?$/i, '.anonymised.html'));
  if (!existsSync(from)) throw new Error(`there is no ${page}`);
  if (from === to) throw new Error('--out names the page itself; the original is never overwritten');
  const saved = decodePage(readFileSync(from));
  if (isArchive(saved)) throw new Error('this is a web archive: save the page as "Webpage, HTML Only"');
  const { html, found } = anonymise(saved);
  writeFileSync(to, html);
  const kinds = Object.entries(found).map(([kind, count]) => `${kind} × ${count}`);
  say(`replaced ${kinds.join(', ') || 'nobody: no number, name or address was recognised'}`);
  say(`wrote ${relative(here, to)}; search it for your name, number and address before you share it`);
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
