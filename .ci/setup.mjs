#!/usr/bin/env node
/**
 * Brings a fresh clone to where every command runs: packages, browsers, fonts. Safe to run again: it does only what is missing.
 * `--only chromium` leaves Firefox out; `--then SCRIPT …` runs a script afterwards, under the Node it has brought. Prints to stderr only.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_CACHE, findChromium, findFirefox } from './browsers.mjs';
import { checkNode, ensurePackages, scriptNode } from './packages.mjs';
import { SetupError, say, step } from './say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [options, script] = process.argv.includes('--then') ? split(process.argv, '--then') : [process.argv, []];
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;
const BROWSERS = {
  chromium: { find: findChromium, variable: 'CHROME_BIN', debian: ['chromium', 'chromium-l10n'], download: 'chrome@stable' },
  firefox: { find: findFirefox, variable: 'FIREFOX_BIN', debian: ['firefox-esr'], download: 'firefox@stable' },
};

try {
  if (only && !BROWSERS[only]) throw new SetupError(`--only takes chromium or firefox, not ${only}.`);
  await ensurePackages(root);
  checkNode(root);
  for (const name of Object.keys(BROWSERS)) if (!only || only === name) await ensureBrowser(name);
  await ensureFonts();
} catch (error) {
  say(error.message);
  process.exit(1);
}

if (script.length > 0) process.exit(spawnSync(scriptNode(root), script, { cwd: root, stdio: 'inherit' }).status ?? 1);

function split(all, word) {
  return [all.slice(0, all.indexOf(word)), all.slice(all.indexOf(word) + 1)];
}

async function ensureBrowser(name) {
  const { find, variable, debian, download } = BROWSERS[name];
  if (await find()) return;
  if (isDebian() && canApt()) await apt(debian).catch((error) => say(`${error.message} Trying a download instead.`));
  if (await find()) return;
  const cli = join(root, 'node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
  const sorry = `No ${name} was found and none could be had; install one, or set ${variable} to the path of one, and run it again`;
  // only apt's owner may add the libraries that a downloaded browser needs
  const libraries = process.platform === 'linux' && process.getuid?.() === 0 && name === 'chromium' ? ['--install-deps'] : [];
  await step(`downloading ${download}`, sorry, scriptNode(root), [cli, 'install', download, '--path', BROWSER_CACHE, ...libraries], { cwd: root });
  if (!(await find())) throw new SetupError(`${sorry}.`);
}

/** Japanese and Chinese letters for the screenshots; without them everything still works, so this never fails. */
async function ensureFonts() {
  if (process.platform !== 'linux' || quietly('fc-list', [':lang=ja'])) return;
  if (isLike('debian') && canApt()) await apt(['fonts-noto-cjk']).catch((error) => say(`${error.message} Japanese will show as boxes in screenshots.`));
  else say('no font with Japanese was found: install fonts-noto-cjk (or any other), or Japanese will show as boxes.');
}

async function apt(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'];
  const get = (what, ...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120', ...args];
    return step(what, `apt-get could not install ${packages.join(', ')}`, command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  await get('looking up Debian packages', 'update');
  await get(`installing ${packages.join(', ')}`, 'install', '-y', '--no-install-recommends', ...packages);
}

function canApt() {
  if (!existsSync('/usr/bin/apt-get')) return false;
  return process.getuid?.() === 0 || quietly('sudo', ['-n', 'true']) !== undefined;
}

/** Debian and what is built on it, but for Ubuntu's family, whose browser packages are snap stubs. */
function isDebian() {
  return isLike('debian') && !isLike('ubuntu');
}

function isLike(family) {
  if (!existsSync('/etc/os-release')) return false;
  const ids = [...readFileSync('/etc/os-release', 'utf8').matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((match) => match[1].split(' '));
  return ids.includes(family);
}

/** What a program prints, '' when it prints nothing, undefined when it fails or is missing. */
function quietly(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });
  } catch {
    return undefined;
  }
}
