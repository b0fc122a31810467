/** What goes into pages and what is loaded before the first paint stays small. */
import { expect, it } from 'vitest';
import { weights } from '../../.ci/weights.mjs';
import { EXTENSION } from '../support/chromium';

it.each(Object.entries(weights(EXTENSION)))('%s', (_part, { bytes, limit }) => expect(bytes).toBeLessThanOrEqual(limit));
