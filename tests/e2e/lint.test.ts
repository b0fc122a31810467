/** Mozilla's own linter over the build for Firefox, as its store runs it. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lint } from '../../.ci/lint-firefox.mjs';
import { builtFor } from '../support/built';

it('finds no error, and no warning but Preact’s own', async () => {
  const said = await lint(builtFor('firefox'));
  expect(said.at(-1)).toBe('web-ext lint: 0 errors, 2 known warnings');
});

it('would find one of ours', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nokori-lint-'));
  cpSync(builtFor('firefox'), folder, { recursive: true });
  appendFileSync(join(folder, 'page-card.js'), ';document.body.innerHTML=location.hash;');
  await expect(lint(folder)).rejects.toThrow('warning UNSAFE_VAR_ASSIGNMENT innerHTML page-card.js');
  rmSync(folder, { recursive: true, force: true });
});
