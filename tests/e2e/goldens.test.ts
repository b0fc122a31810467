/** Every portal page of the repository reads as its golden, in a real Chromium. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../support/compare';
import { allPages, goldenOf } from '../support/pages';
import { type Reader, startReader } from '../support/reader';

let reader: Reader;
let figures = 0;
let needed = 0;
beforeAll(async () => void (reader = await startReader()));
afterAll(() => {
  console.log(`figures that need what a carrier file says: ${needed} of ${figures} (${((100 * needed) / figures).toFixed(1)} %)`);
  expect(needed).toBe(0);
  return reader.close();
});

describe.concurrent('pages read as their goldens', () => {
  it.each(allPages().map((page) => [page.name, page] as const))('%s', async (_name, page) => {
    const { reading, why, hints } = await reader.read(page);
    figures += hints.figures;
    needed += hints.needed;
    expect(compare(goldenOf(page), reading), JSON.stringify(why.refused)).toEqual([]);
  });
});
