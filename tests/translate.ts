/** `npm run --silent translate -- --to zh-Hans|zh-Hant|en [--carrier ID]`: a Japanese string a line on stdin → its rendering; one that cannot be said whole comes back unchanged. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { TARGETS, type Target } from '../src/translation/model';
import { TABLES } from '../src/translation/tables';
import { translator } from '../src/translation/translate';

const { values } = parseArgs({ options: { to: { type: 'string', default: 'zh-Hans' }, carrier: { type: 'string' } } });
const target = TARGETS.find((one) => one === values.to);
if (!target) {
  process.stderr.write(`translate: --to takes ${TARGETS.join(', ')}\n`);
  process.exit(1);
}
const translate = translator(TABLES, target satisfies Target, values.carrier);
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) process.stdout.write(`${translate(line) ?? line}\n`);
