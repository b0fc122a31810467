#!/usr/bin/env node
/** Brings the packages and the Node that a command without a browser needs, then runs it: `start.mjs SCRIPT …`. Progress goes to stderr. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkNode, ensurePackages, scriptNode } from './packages.mjs';
import { say } from './say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
try {
  await ensurePackages(root);
  checkNode(root);
} catch (error) {
  say(error.message);
  process.exit(1);
}
process.exit(spawnSync(scriptNode(root), process.argv.slice(2), { cwd: root, stdio: 'inherit' }).status ?? 1);
