import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: { include: ['tests/e2e/*.test.ts'], fileParallelism: false, testTimeout: 90_000, hookTimeout: 60_000, reporters: ['default', './tests/reporter.mjs'] },
});
