import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, someReadings } from '../../../tests/support/kept-readings';
import { DEFAULT_SETTINGS } from '../../model/settings';
import { type Backup, bind, loosen, merge } from './merge';

const at = fc.integer({ min: 0, max: 3 });
const { lines: _, visits: __, ...CHOICES } = DEFAULT_SETTINGS;
const choices = fc.record({ at, value: fc.boolean().map((hideNumbers) => ({ ...CHOICES, hideNumbers })) });
const lines = fc.dictionary(fc.constantFrom('docomo:1111', 'docomo:2222', 'au:'), fc.record({ at, value: fc.record({ nickname: fc.constantFrom('a', 'b') }) }));
/** Of few pages and instants, so that much of one is in the other too, read at another minute or given to another line. */
const backup = fc
  .tuple(someReadings, fc.option(choices, { nil: undefined }), lines, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 2 })), { maxLength: 6 }))
  .map(([readings, chosen, said, seeds]) => async (): Promise<Backup> => {
    const rows = await rowsOf(readings);
    const shared = seeds.map(([seed, minutes]) => shareable(seed, minutes));
    return { readings: loosen([...rows, ...(await Promise.all(shared))]), ...(chosen ? { choices: chosen } : {}), lines: said };
  });

async function shareable(seed: number, minutes: number) {
  const [row] = await rowsOf([{ ...BASE, figures: [], bill: seed % 4, visit: `00000000-0000-4000-8000-00000000000${minutes}` }]);
  if (!row) throw new Error('no row');
  return { ...row, readAt: row.readAt + minutes * 60_000, belongs: seed % 3 === 0 ? 'docomo:2222' : row.belongs };
}
const BASE = {
  day: 1,
  minute: 0,
  number: undefined,
  label: undefined,
  family: 'docomo' as const,
  figures: [],
  plan: undefined,
  bill: undefined,
  asOf: false,
  table: 0,
  pool: false,
  visit: '',
  given: undefined,
};

const RUNS = { numRuns: 400, seed: 7 };

describe('bringing backups together', () => {
  it('is commutative, associative and idempotent', async () => {
    let overlapping = 0;
    await fc.assert(
      fc.asyncProperty(backup, backup, backup, async (...made) => {
        const [a, b, c] = (await Promise.all(made.map((make) => make()))) as [Backup, Backup, Backup];
        if (a.readings.some(({ id }) => b.readings.some((other) => other.id === id))) overlapping++;
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
      RUNS,
    );
    expect(overlapping).toBeGreaterThan(50);
  });

  it('keeps of two readings of one id the one read first', async () => {
    const [early, late] = await Promise.all([shareable(1, 0), shareable(1, 2)]);
    expect(early.id).toBe(late.id);
    // whatever else differs
    for (const [row, label] of [
      [early, 'z'],
      [late, 'a'],
    ] as const)
      for (const { evidence } of row.account) evidence.label = label;
    const [kept] = merge({ readings: loosen([late]), lines: {} }, { readings: loosen([early]), lines: {} }).readings;
    expect(kept?.readAt).toBe(early.readAt);
  });

  it('loses no reading and makes none up', async () => {
    await fc.assert(
      fc.asyncProperty(backup, backup, async (one, other) => {
        const [a, b] = await Promise.all([one(), other()]);
        const ids = [...new Set([...a.readings, ...b.readings].map(({ id }) => id))].sort();
        expect(merge(a, b).readings.map(({ id }) => id)).toEqual(ids);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

it('whose a reading is follows from all of them, unless its user gave it away', async () => {
  await fc.assert(
    fc.asyncProperty(someReadings, async (list) => {
      const rows = await rowsOf(list);
      expect(bind(loosen(rows))).toEqual(rows);
    }),
    RUNS,
  );
  const [nameless, numbered] = await Promise.all([rowsOf([{ ...BASE, day: 2, visit: 'a' }]), rowsOf([{ ...BASE, number: '1111' as const, visit: 'b' }])]);
  expect(bind(loosen(nameless)).map(({ belongs }) => belongs)).toEqual(['docomo:']);
  const both = bind(merge({ readings: loosen(nameless), lines: {} }, { readings: loosen(numbered), lines: {} }).readings);
  expect(both.map(({ belongs }) => belongs)).toEqual(['docomo:1111', 'docomo:1111']);
  // from when a second line was first read, nobody knows
  const second = await rowsOf([{ ...BASE, number: '2222' as const, day: 2, visit: 'c' }]);
  const three = bind(merge({ readings: loosen(second), lines: {} }, { readings: loosen(both), lines: {} }).readings);
  expect(three.filter(({ line }) => line.number === undefined).map(({ belongs }) => belongs)).toEqual(['docomo:']);
});
