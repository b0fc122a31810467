import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/e2e/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // a real browser now and then loses an event of its own; what fails twice is ours
    retry: 1,
    reporters: ['default', './tests/reporter.mjs'],
  },
});
