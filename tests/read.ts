/** `npm run --silent read -- [--why] PATH…`: what the reader says of page files or folders, one JSON object a line. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { htmlFiles, pageIn } from './support/pages.ts';
import { startReader } from './support/reader.ts';

const args = process.argv.slice(2);
const why = args.includes('--why');
const paths = args.filter((arg) => !arg.startsWith('--'));
const missing = paths.find((path) => !existsSync(resolve(process.env.INIT_CWD ?? '.', path)));
if (paths.length === 0 || missing) {
  process.stderr.write(missing ? `read: there is no ${missing}\n` : 'read: name page files or folders, as in npm run --silent read -- src/carriers/docomo\n');
  process.exit(1);
}
// npm runs scripts at the project's root; paths are meant from where the user stands
const here = process.env.INIT_CWD ?? process.cwd();
const files = paths.flatMap((path) => htmlFiles(resolve(here, path)).map((file) => ({ file, shown: file.replace(resolve(here, path), path) })));
process.stderr.write(`read: ${files.length} pages …\n`);
const reader = await startReader();
const results = files.map(async ({ file, shown }) => {
  const page = pageIn(file);
  return { file: shown, url: page.url, ...(await reader.read(page).then(({ reading, why: reasons }) => ({ ...reading, ...(why ? { why: reasons } : {}) }))) };
});
for (const result of results) process.stdout.write(`${JSON.stringify(await result)}\n`);
await reader.close();
