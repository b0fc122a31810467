import { describe, expect, it } from 'vitest';
import type { Figure } from '../model/reading';
import { usableOf } from './usable';

const gb = (id: Figure['id'], value: number, of?: Figure['of']): Figure => ({
  id,
  value: { value, unit: 'GB', decimals: 2 },
  ...(of ? { of } : {}),
  evidence: { label: '', text: '', bound: 'row head' },
});

describe('usableOf', () => {
  it('takes the printed total before anything worked out', () =>
    expect(usableOf([gb('total', 22.15), gb('used', 1), gb('remaining', 2)])).toMatchObject({ value: 22.15 }));
  it('else adds used and remaining', () => expect(usableOf([gb('used', 6.34), gb('remaining', 0.02), gb('allowance', 5)])).toMatchObject({ value: 6.36 }));
  it('else adds what was granted to the allowance', () => expect(usableOf([gb('allowance', 5), gb('topUp', 1, 'granted')])).toMatchObject({ value: 6 }));
  it('never adds a part that is what is left of it', () => expect(usableOf([gb('allowance', 5), gb('rollover', 1.2, 'left')])).toBeUndefined());
  it('does not make a total of parts alone', () => expect(usableOf([gb('used', 3)])).toBeUndefined());
});
