import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';

const page = (line: object, account: object = {}, pools: object[] = []) => ({
  url: 'https://my.sim-next.example/',
  page: 'usage',
  lines: [{ number: '0001', ...line }],
  pools,
  account,
});

describe('a reading beside its golden', () => {
  it('may leave a plan out, but not tell another one', () => {
    expect(compare(page({ plan: '5GBプラン' }), page({}))).toEqual([]);
    expect(compare(page({ plan: '5GB プラン' }), page({ plan: '5GBプラン' }))).toEqual([]);
    expect(compare(page({ plan: '5GBプラン' }), page({ plan: 'データ量' }))).toHaveLength(1);
    expect(compare(page({}), page({ plan: 'データ量' }))).toHaveLength(1);
  });

  it('tells no plan of a pool that has none', () => {
    const pool = { label: 'シェア', remaining: { value: 3, unit: 'GB' } };
    expect(compare(page({}, {}, [pool]), page({}, {}, [{ ...pool, plan: 'データ量' }]))).toHaveLength(1);
    expect(compare(page({}, {}, [{ ...pool, plan: 'シェア10' }]), page({}, {}, [{ ...pool, plan: 'シェア10' }]))).toEqual([]);
  });

  it('tells the month of a bill, on the line or the account', () => {
    const bill = { billYen: 990, billMonth: '2026-10' };
    expect(compare(page(bill), page(bill))).toEqual([]);
    expect(compare(page({}, bill), page(bill))).toEqual([]);
    expect(compare(page(bill), page({ billYen: 990 }))).toHaveLength(1);
    expect(compare(page(bill), page({ ...bill, billMonth: '2026-11' }))).toHaveLength(1);
    expect(compare(page({ billYen: 990 }), page(bill))).toHaveLength(1);
    expect(compare(page({ ...bill, accept: { billMonth: [null] } }), page({ billYen: 990 }))).toEqual([]);
  });
});
