#!/usr/bin/env node
/** Brings the packages and the Node that the forecast command needs, no browser, then runs it. Progress goes to stderr. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkNode, ensurePackages, scriptNode } from '../../.ci/packages.mjs';
import { say } from '../../.ci/say.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
try {
  await ensurePackages(root);
  checkNode(root);
} catch (error) {
  say(error.message);
  process.exit(1);
}
process.exit(spawnSync(scriptNode(root), ['tests/forecast.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).status ?? 1);
