/** Every portal page of the repository reads as its golden, in a real Chromium. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../support/compare';
import { allPages, goldenOf } from '../support/pages';
import { type Reader, startReader } from '../support/reader';

let reader: Reader;
beforeAll(async () => void (reader = await startReader()));
afterAll(() => reader.close());

describe.concurrent('pages read as their goldens', () => {
  it.each(allPages().map((page) => [page.name, page] as const))('%s', async (_name, page) => {
    const { reading, why } = await reader.read(page);
    expect(compare(goldenOf(page), reading), JSON.stringify(why.refused)).toEqual([]);
  });
});
