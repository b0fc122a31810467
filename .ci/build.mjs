/** Builds both browsers' extensions and prints what they weigh. */
import { spawnSync } from 'node:child_process';
import { weights } from './weights.mjs';

for (const args of [
  ['-b', 'chrome'],
  ['-b', 'firefox', '--mv3'],
]) {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', ...args], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) {
    process.stderr.write(`${stdout}\n${stderr}`);
    process.exit(1);
  }
}
for (const [part, { bytes, limit }] of Object.entries(weights('.output/chrome-mv3'))) process.stderr.write(`${part}: ${bytes} of ${limit} bytes\n`);
