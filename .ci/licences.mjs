/** The licences of everything that is bundled, as a file of the extension: most of them ask for that. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const bundled = new Set();

/** Vite plugin: notes which packages a script really holds, after all that nobody uses has gone. */
export const noteBundled = {
  name: 'note-bundled',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      for (const id of chunk.moduleIds ?? []) {
        // of packages within packages the innermost
        const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
        if (folder && chunk.modules?.[id]?.renderedLength !== 0) bundled.add(folder.replace(/^\0/, ''));
      }
    }
  },
};

/** The licences of the packages noted so far, by name. @throws where a package has none */
export function licences() {
  const texts = [...bundled].map(licenceOf).sort(([a], [b]) => (a < b ? -1 : 1));
  return [`Nokori holds parts of these packages, each under its own licence. Nokori's own is in LICENSE.txt.\n`, ...texts.map(([, text]) => text)].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}

function licenceOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const textIn = (form) => {
    const file = readdirSync(folder).find((entry) => form.test(entry));
    return file && readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  };
  // some name their licence and forget its text
  const text =
    textIn(/^(licen[cs]e|copying)(\.\w+)?$/i) ?? (license === 'MIT' && author ? `Copyright (c) ${author.name ?? author}\n${repository?.url}\n\n${MIT}` : '');
  if (!text) throw new Error(`${name} has no licence: it may not be bundled`);
  return [name, [`${name} ${version} (${license})`, text, textIn(/^notice(\.\w+)?$/i)].filter(Boolean).join('\n\n')];
}

/** From the second paragraph on it is every package's. */
const MIT = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8')
  .split('\n\n')
  .slice(2)
  .join('\n\n')
  .trim();
