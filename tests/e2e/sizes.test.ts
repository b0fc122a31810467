/** What goes into pages and what is loaded before the first paint stays small. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { weights } from '../../.ci/weights.mjs';

it.each(Object.entries(weights(resolve(import.meta.dirname, '../../.output/chrome-mv3'))))('%s', (_part, { bytes, limit }) =>
  expect(bytes).toBeLessThanOrEqual(limit),
);
