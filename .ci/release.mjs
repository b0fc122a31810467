#!/usr/bin/env node
/**
 * Makes what is handed to the stores: the zips for Chromium and Firefox and the zip of the sources, into .output/release, with their SHA-256.
 * All is made twice, in folders, time zones and languages that differ, and must be the same to the byte; the Firefox build must satisfy Mozilla's linter.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from './lint-firefox.mjs';
import { SetupError, say, step } from './say.mjs';
import { weights } from './weights.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const release = join(root, '.output', 'release');
const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
const BROWSERS = [
  ['-b', 'chrome'],
  ['-b', 'firefox', '--mv3'],
];
const WHEREABOUTS = [
  { TZ: 'Asia/Tokyo', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: '' },
];
const made = mkdtempSync(join(tmpdir(), 'nokori-release-'));

try {
  const [first, second] = [await make(join(made, 'a'), WHEREABOUTS[0]), await make(join(made, 'another', 'folder'), WHEREABOUTS[1])];
  for (const name of Object.keys({ ...first.sums, ...second.sums }))
    if (first.sums[name] !== second.sums[name]) throw new SetupError(`${name} is not the same twice: ${first.sums[name]} and ${second.sums[name]}.`);
  for (const browser of ['chrome', 'firefox'])
    for (const [part, { bytes, limit }] of Object.entries(weights(join(first.folder, '.output', `${browser}-mv3`))))
      if (bytes > limit) throw new SetupError(`${browser}: ${part} is ${bytes} bytes, of ${limit}.`);
  for (const line of await lint(join(first.folder, '.output', 'firefox-mv3'))) say(line);
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });
  for (const name of Object.keys(first.sums)) cpSync(join(first.folder, '.output', name), join(release, name));
  const sums = Object.entries(first.sums).map(([name, sum]) => `${sum}  ${name}\n`);
  writeFileSync(join(release, 'SHA256SUMS'), sums.join(''));
  process.stdout.write(sums.join(''));
  say(`built twice, the same to the byte: .output/release`);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
} finally {
  rmSync(made, { recursive: true, force: true });
}

/** All three zips of these sources, made in a folder of their own. */
async function make(folder, env) {
  for (const path of sources()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const options = { cwd: folder, env: { ...process.env, ...env } };
  for (const args of BROWSERS)
    await step(`building ${args[1]} in ${env.TZ}`, `${args[1]} could not be built`, process.execPath, [wxt, 'zip', ...args], options);
  const zips = readdirSync(join(folder, '.output')).filter((name) => name.endsWith('.zip'));
  const sum = (name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, '.output', name)))
      .digest('hex');
  return { folder, sums: Object.fromEntries(zips.sort().map((name) => [name, sum(name)])) };
}

/** What git knows of; of an unpacked zip of the sources everything but what commands leave behind. */
function sources() {
  if (existsSync(join(root, '.git')))
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((path) => path && existsSync(resolve(root, path)));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !/^(node_modules|\.output|\.wxt)[\\/]/.test(path));
}
