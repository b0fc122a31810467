/** Runs a command written in TypeScript that shares the sources with the extension: `run-ts.mjs FILE …`. Its own folders find their modules as in a build. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file] = process.argv.splice(2, 1);
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
