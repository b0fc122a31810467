/** All tests one after the other; stops at the first part that fails. The last line is the sum of what ran. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { requestsIn } from './requests.mjs';

const COUNTS = '.output/test-counts.txt';
const REQUESTS = resolve('.output/requests.txt');
for (const file of [COUNTS, REQUESTS]) rmSync(file, { force: true });
const vitest = (config, ...args) => ['vitest', ['run', '--config', `tests/${config}`, ...args]];
const parts = [
  ['types', 'tsc', []],
  ['lint and format', 'biome', ['check', '--error-on-warnings', '.']],
  ['unit', ...vitest('unit.config.ts')],
  ['build', 'node', ['.ci/build.mjs']],
  ['end to end', ...vitest('e2e.config.ts')],
];
let failed = '';
for (const [name, command, args] of parts) {
  const started = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, COUNTS, REQUESTS } });
  process.stdout.write(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  if (status !== 0) {
    failed = name;
    break;
  }
}
const { sum: requests, strays } = requestsIn(REQUESTS);
process.stdout.write(`\n${requests}${strays.map((url) => `\n  ${url}`).join('')}\n`);
if (strays.length > 0) failed ||= 'requests';
const counts = existsSync(COUNTS)
  ? readFileSync(COUNTS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number))
  : [];
const sum = (index) => counts.reduce((all, line) => all + (line[index] ?? 0), 0);
process.stdout.write(`${sum(0)} passed, ${sum(1) + (failed && sum(1) === 0 ? 1 : 0)} failed\n`);
process.exit(failed ? 1 : 0);
