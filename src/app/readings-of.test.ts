import { describe, expect, it } from 'vitest';
import { carrierById } from '../carriers';
import type { Carrier } from '../model/carrier';
import type { Figure, PageReading } from '../model/reading';
import { readingsOf } from './readings-of';

const figure = (id: Figure['id'], value: Figure['value'], text = ''): Figure => ({ id, value, evidence: { label: '', text, bound: 'row head' } });
const page = (over: Partial<PageReading> = {}): PageReading => ({
  page: 'usage',
  carrier: 'iijmio',
  lines: ['5678', '7491'].map((number) => ({
    number,
    figures: [figure('used', { value: 1, unit: 'GB' }), figure('asOf', '2026-06-18')],
    days: [],
    months: [],
    unread: [],
  })),
  buckets: [{ kind: 'shared', members: ['5678'], figures: [figure('remaining', { value: 18.56, unit: 'GB' })], days: [], months: [], unread: [] }],
  account: { figures: [figure('bill', 4125)], days: [], months: [], unread: [] },
  ...over,
});
const origin = { carrier: carrierById('iijmio') as Carrier, readAt: 1_781_780_000_000, page: 'https://www.iijmio.jp/member/', readerVersion: 1 };

describe('readingsOf', () => {
  it('makes one complete fact a line; only members get the pool', async () => {
    const [first, second] = await readingsOf(page(), origin);
    expect(first).toMatchObject({ line: { number: '5678' }, asOf: '2026-06-18', account: [{ id: 'bill', value: 4125 }] });
    expect(first?.buckets).toHaveLength(1);
    expect(second?.buckets).toHaveLength(0);
  });

  it('gives a page without a line to a nameless one', async () => {
    expect(await readingsOf(page({ lines: [] }), origin)).toMatchObject([{ line: {} }]);
  });

  it('is known by what the page said, not by when or how it was read', async () => {
    const [one] = await readingsOf(page(), origin);
    const [later] = await readingsOf(page(), { ...origin, readAt: origin.readAt + 9_000_000, readerVersion: 2 });
    expect(later?.id).toBe(one?.id);
    const moved = page();
    moved.lines[0] = { ...(moved.lines[0] as PageReading['lines'][0]), figures: [figure('used', { value: 1.01, unit: 'GB' }), figure('asOf', '2026-06-18')] };
    expect((await readingsOf(moved, origin))[0]?.id).not.toBe(one?.id);
  });
});
