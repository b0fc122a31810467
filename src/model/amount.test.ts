import { describe, expect, it } from 'vitest';
import { agree, roundingBytes, toBytes } from './amount';

describe('amounts', () => {
  it('counts in either base and in packets', () => {
    expect(toBytes({ value: 1, unit: 'GB' })).toBe(1e9);
    expect(toBytes({ value: 1, unit: 'GB' }, 1024)).toBe(1024 ** 3);
    expect(toBytes({ value: 10, unit: 'packets' })).toBe(1280);
  });

  it('knows how far a page rounded', () => {
    expect(roundingBytes({ value: 4.1, unit: 'GB', decimals: 2 })).toBeCloseTo(5e6);
    expect(roundingBytes({ value: 3075, unit: 'MB' })).toBe(5e5);
  });

  it('sees the same quantity in two displays, and no other', () => {
    expect(agree({ value: 3.41, unit: 'GB', decimals: 2 }, { value: 3412876, unit: 'KB' })).toBe(true);
    expect(agree({ value: 3.41, unit: 'GB', decimals: 2 }, { value: 3.45, unit: 'GB', decimals: 2 })).toBe(false);
  });
});
