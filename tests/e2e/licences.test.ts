/** Whatever is bundled travels with its licence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFor } from '../support/built';
import { textOf } from '../support/sources';

it.each(['chrome', 'firefox'] as const)('the build for %s holds its own licence and those of all it is made of', (browser) => {
  const read = (name: string) => readFileSync(join(builtFor(browser), name), 'utf8');
  expect(read('LICENSE.txt')).toBe(textOf('LICENSE'));
  const all = read('THIRD-PARTY-LICENSES.txt');
  const named = [...all.matchAll(/^(\S+) (\d+\.\d+\.\d+) \([\w.-]+\)$/gm)].map(([, name]) => name as string);
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
  expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  for (const [, text] of all.split(/^-{80}$/m).entries()) expect(text.trim().length).toBeGreaterThan(60);
  expect(all).toContain('Apache License');
});
