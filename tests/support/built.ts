/** Where the builds are, and whether one is there and younger than everything it is made from. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const MADE_FROM = ['src', 'entrypoints', 'public', 'wxt.config.ts', 'package-lock.json'].map((name) => join(ROOT, name));

/** What WXT wrote for a browser. NOKORI_BUILD names another folder than .output, for a build that no other one replaces meanwhile. */
export const builtFor = (browser: 'chrome' | 'firefox'): string => resolve(process.env.NOKORI_BUILD ?? join(ROOT, '.output'), `${browser}-mv3`);

/** @param folder what WXT wrote, e.g. .output/chrome-mv3 */
export function isBuilt(folder: string): boolean {
  const manifest = join(folder, 'manifest.json');
  return existsSync(manifest) && MADE_FROM.every((path) => youngest(path) <= statSync(manifest).mtimeMs);
}

function youngest(path: string): number {
  const { mtimeMs } = statSync(path);
  return statSync(path).isDirectory() ? Math.max(mtimeMs, ...readdirSync(path).map((name) => youngest(join(path, name)))) : mtimeMs;
}

/** Builds where that has not been done since the last change. @throws with what the build said where it fails */
export function ensureBuilt(say: (line: string) => void, browser: 'chrome' | 'firefox' = 'chrome'): void {
  if (process.env.NOKORI_BUILD || isBuilt(builtFor(browser))) return;
  say('building …');
  const built = spawnSync('wxt', ['build', '-b', browser, '--mv3'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}the build failed`);
}
