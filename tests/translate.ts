/**
 * `npm run --silent translate -- --to zh-Hans|zh-Hant|en [--carrier ID]`: a Japanese string a line on stdin → its rendering; one that cannot be said whole comes back unchanged.
 * `npm run translate -- --coverage [PATH…]`: how much of the portal pages is said whole, and which words are missing.
 */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { TARGETS, type Target } from '../src/translation/model';
import { TABLES } from '../src/translation/tables';
import { translator } from '../src/translation/translate';
import { htmlFiles } from './support/pages';
import { coverage } from './translation/coverage';

const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: 'zh-Hans' }, carrier: { type: 'string' }, coverage: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (values.coverage) {
  const paths = positionals.length > 0 ? positionals.map((path) => resolve(process.env.INIT_CWD ?? '.', path)) : ['src/carriers', 'tests/unknown-sites'];
  coverage(
    paths.flatMap((path) => htmlFiles(resolve(path))),
    (line) => process.stdout.write(`${line}\n`),
  );
  process.exit(0);
}
const target = TARGETS.find((one) => one === values.to);
if (!target) {
  process.stderr.write(`translate: --to takes ${TARGETS.join(', ')}\n`);
  process.exit(1);
}
const translate = translator(TABLES, target satisfies Target, values.carrier);
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) process.stdout.write(`${translate(line) ?? line}\n`);
