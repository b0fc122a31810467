/** A share of `npm run fuzz`. FUZZ=full runs all of it. */
import { expect, it } from 'vitest';
import { FULL, fuzz } from '../fuzz/run';

const isFull = process.env.FUZZ === 'full';
const CASES = isFull ? FULL : { pages: 400, messages: 4_000, backups: 1_500 };

it(
  'nothing spoilt is thrown at, hangs, or makes a figure that the page does not show',
  async () => {
    const { kinds, text } = await fuzz(CASES, Number(process.env.FUZZ_SEED ?? 1));
    console.log(text);
    expect(Object.values(kinds).flatMap(({ faults }) => faults)).toEqual([]);
    for (const { cases, accepted } of Object.values(kinds)) expect(accepted / cases).toBeGreaterThan(0.05);
  },
  isFull ? 3_600_000 : 120_000,
);
