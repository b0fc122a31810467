/** Whether a build is there and younger than everything it is made from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const MADE_FROM = ['src', 'entrypoints', 'public', 'wxt.config.ts', 'package-lock.json'].map((name) => join(ROOT, name));

/** @param folder what WXT wrote, e.g. .output/chrome-mv3 */
export function isBuilt(folder: string): boolean {
  const manifest = join(folder, 'manifest.json');
  return existsSync(manifest) && MADE_FROM.every((path) => youngest(path) <= statSync(manifest).mtimeMs);
}

function youngest(path: string): number {
  const { mtimeMs } = statSync(path);
  return statSync(path).isDirectory() ? Math.max(mtimeMs, ...readdirSync(path).map((name) => youngest(join(path, name)))) : mtimeMs;
}
