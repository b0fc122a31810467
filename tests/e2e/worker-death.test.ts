/**
 * Whoever dies at whichever step, nothing is lost and nothing is there twice. NOKORI_KILLS says how many deaths, NOKORI_SEED which.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFor } from '../support/built';
import { failPointNames } from '../worker-death/build';
import { killSeeded } from '../worker-death/kills';
import { startStage } from '../worker-death/stage';

const KILLS = Number(process.env.NOKORI_KILLS ?? 12);
const SEED = Number(process.env.NOKORI_SEED ?? 7);

it(
  `${KILLS} deaths at named steps`,
  async () => {
    const stage = await startStage();
    try {
      const { at, faults, kills, ...counts } = await killSeeded(stage, KILLS, SEED);
      console.log(`${kills} kills at ${at.size} of ${failPointNames().length} steps: ${JSON.stringify(counts)}`);
      if (process.env.NOKORI_KILLS) console.log([...at].map(([name, times]) => `${name} ${times}`).join('\n'));
      expect(faults).toEqual([]);
      expect(kills).toBeGreaterThanOrEqual(KILLS);
      expect(stage.bench.strays).toEqual([]);
    } finally {
      await stage.close();
    }
  },
  60_000 + KILLS * 15_000,
);

it.each(['chrome', 'firefox'] as const)('what ships for %s cannot be told to die', (browser) => {
  const folder = builtFor(browser);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  const names = [...failPointNames(), 'nokoriFailPoint', 'nokoriArmed', 'fail point'];
  expect(names.length).toBeGreaterThan(30);
  const found = scripts.flatMap((path) => names.filter((name) => readFileSync(join(folder, path), 'utf8').includes(name)).map((name) => `${path}: ${name}`));
  expect(found).toEqual([]);
});
