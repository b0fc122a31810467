import { expect, it } from 'vitest';
import { withoutDerived } from './derived';
import { TABLES } from './tables';
import type { Row } from './words';
import { rowsOf } from './words';

const row = (ja: string, text: string, kind: Row['kind'] = 'n'): Row => ({ ja, kind, text, done: '', carrier: '*' });
const left = (...more: Row[]) => {
  const all = [...rowsOf(TABLES, 'en').filter(({ ja }) => !more.some((one) => one.ja === ja)), ...more];
  const kept = withoutDerived(all, 'en');
  return more.filter((one) => kept.includes(one)).map(({ ja }) => ja);
};

it('leaves out what its parts say as well, and what that is a part of', () => {
  const parts = [row('ぱぴ', 'pony'), row('ぷぺ', 'saddle')];
  expect(left(...parts, row('ぱぴぷぺ', 'pony saddle'), row('ぱぴぷぺぱぴ', 'pony saddle pony'))).toEqual(['ぱぴ', 'ぷぺ']);
});

it('keeps what they say otherwise, terms, and what has another reading', () => {
  const parts = [row('ぱぴ', 'pony'), row('ぷぺ', 'saddle')];
  expect(left(...parts, row('ぱぴぷぺ', 'seat'))).toEqual(['ぱぴ', 'ぷぺ', 'ぱぴぷぺ']);
  expect(left(...parts, row('ぱぴぷぺ', 'pony saddle', 'term'))).toContain('ぱぴぷぺ');
  expect(left(...parts, row('ぱぴぷぺ', 'pony saddle'), row('ぱぴぷぺ', 'saddle up', 's'))).toContain('ぱぴぷぺ');
}, 30_000);

// 利用可能 has no polite form of its own, ご利用可能額 has
it('keeps what only the whole is polite of', () => {
  expect(left(row('利用可能額', 'available amount'))).toEqual(['利用可能額']);
});
