import { expect, it } from 'vitest';
import type { Reading } from './reading';
import { readingId } from './reading-id';

const evidence = { label: '残り', text: '12.34GB', bound: 'row head' as const };
const READING: Omit<Reading, 'id'> = {
  carrier: 'iijmio',
  family: 'iijmio',
  line: { number: '5678' },
  page: 'https://www.iijmio.jp/member/',
  cycle: { start: '2026-11-01', end: '2026-11-30' },
  figures: [{ id: 'remaining', value: { value: 12.34, unit: 'GB', decimals: 2 }, evidence }],
  buckets: [],
  account: [{ id: 'bill', value: 4125, evidence }],
  days: [{ date: '2026-11-01', value: 1, unit: 'GB' }],
  months: [],
  unread: [],
  readAt: 1_781_780_000_000,
  readerVersion: 1,
};

it('stays what it was: history and backups go by it', async () => {
  expect(await readingId(READING)).toBe('cb1b004b2f43c6951050ec9f6d58ba4b4e7eaec78ab5085017a279dfc14fd78e');
  expect(await readingId({ ...READING, asOf: '2026-11-20' })).toBe('e209e5faa9256ec5fef9283c4b3031fa628fac2ed3a9ced7656c0ab732126611');
});

it('is of what the page said, not of where each figure stood or who read it', async () => {
  const same = { ...READING, unread: [{ figure: 'used' as const, reason: 'x' }], readerVersion: 9, readAt: READING.readAt + 60_000 };
  expect(await readingId({ ...same, figures: READING.figures.map((figure) => ({ ...figure, evidence: { ...evidence, label: 'x' } })) })).toBe(
    await readingId(READING),
  );
  expect(await readingId({ ...READING, line: { number: '5679' } })).not.toBe(await readingId(READING));
  expect(await readingId({ ...READING, readAt: READING.readAt + 3_600_000 })).not.toBe(await readingId(READING));
});
