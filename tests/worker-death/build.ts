/** A build whose worker and full page die where a test wants it, and the names of the steps at which they can. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MARK, RUNTIME } from '../../.ci/fail-points.mjs';
import { isBuilt } from '../support/built';
import { allFiles, ROOT, textOf } from '../support/sources';

const BUILT = resolve(process.env.NOKORI_BUILD ?? join(ROOT, '.output'), 'chrome-mv3-fail-points');

/** As the sources name them: `record:stored`. */
export const failPointNames = (): string[] =>
  allFiles()
    .filter((path) => /^src\/.*\.ts$/.test(path))
    .flatMap((path) => [...textOf(path).matchAll(MARK)].map(([, name]) => name as string));

/** @returns a folder of its own with the extension; Chromium needs --js-flags=--allow-natives-syntax for it */
export function buildToDie(): string {
  if (!process.env.NOKORI_BUILD && !isBuilt(BUILT)) {
    const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', 'chrome', '--mode', 'fail-points'], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'nokori-to-die-'));
  cpSync(BUILT, folder, { recursive: true });
  const page = readdirSync(join(folder, 'chunks')).find((name) => /^dashboard-.*\.js$/.test(name)) as string;
  for (const file of [join(folder, 'background.js'), join(folder, 'chunks', page)]) writeFileSync(file, RUNTIME + readFileSync(file, 'utf8'));
  return folder;
}
