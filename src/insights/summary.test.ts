import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineKeyOf } from '../model/line-key';
import type { Figure, KeptReading } from '../model/reading';
import { summarise } from './summary';

const AT = Date.parse('2026-11-20T10:00:00+09:00');
const HOUR = 3_600_000;
const figure = (id: Figure['id'], value: Figure['value']): Figure => ({ id, value, evidence: { label: '', text: '', bound: 'row head' } });
const gb = (id: Figure['id'], value: number) => figure(id, { value, unit: 'GB', decimals: 2 });
let next = 0;
const reading = (over: Partial<KeptReading>): KeptReading => {
  const made = {
    id: `r${next++}`,
    carrier: 'docomo',
    family: 'docomo',
    line: { number: '5678' },
    readAt: AT,
    page: 'https://www.docomo.ne.jp/',
    figures: [],
    buckets: [],
    account: [],
    days: [],
    months: [],
    unread: [],
    readerVersion: 1,
    ...over,
  };
  return { belongs: lineKeyOf(made), ...made };
};
const monthly = () => ({ rule: { kind: 'month-start' as const } });

describe('summarise', () => {
  it('shows the newest figures, and fills the total from another page of the same cycle', () => {
    const old = reading({ readAt: AT - 5 * HOUR, figures: [gb('used', 3), gb('allowance', 20), gb('total', 22)] });
    const { lines } = summarise([old, reading({ figures: [gb('used', 4)] })], [], monthly);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ used: { value: 4 }, total: { value: 22 }, cycle: { start: '2026-11-01', end: '2026-11-30', from: 'rule' } });
  });

  it("never fills from last cycle's page", () => {
    const last = reading({ readAt: Date.parse('2026-10-31T23:00:00+09:00'), figures: [gb('used', 19), gb('total', 22)] });
    expect(summarise([last, reading({ figures: [gb('used', 0.1)] })], [], monthly).lines[0]?.total).toBeUndefined();
  });

  it('keeps the data figures when a bill page is read later', () => {
    const bill = reading({ readAt: AT + HOUR, figures: [figure('bill', 7315)] });
    expect(summarise([reading({ figures: [gb('remaining', 4)] }), bill], [], monthly).lines[0]).toMatchObject({
      remaining: { value: 4 },
      readAt: AT,
      bill: { yen: 7315 },
    });
  });

  it('shows as one line what belongs together', () => {
    const nameless = reading({ line: {}, belongs: 'docomo:5678', readAt: AT + HOUR, figures: [gb('used', 5)] });
    expect(summarise([reading({ figures: [gb('used', 4)] }), nameless], [], monthly).lines).toMatchObject([{ number: '5678', used: { value: 5 } }]);
    const apart = reading({ line: {}, figures: [gb('used', 1)] });
    expect(summarise([reading({ figures: [gb('used', 4)] }), apart], [], monthly).lines).toHaveLength(2);
  });

  it('of a site that nobody has described keeps where it was read, and makes up no cycle', () => {
    const site = { carrier: 'site:my.sim-next.jp', family: 'site:my.sim-next.jp', page: 'https://my.sim-next.jp/usage/' };
    const bill = reading({ ...site, page: 'https://my.sim-next.jp/bill/', readAt: AT + HOUR, figures: [figure('bill', 980)] });
    const { lines } = summarise([reading({ ...site, figures: [gb('remaining', 4)] }), bill], [], (_, id) =>
      id === 'docomo' ? { rule: { kind: 'month-start' } } : {},
    );
    expect(lines).toMatchObject([{ key: 'site:my.sim-next.jp:5678', page: 'https://my.sim-next.jp/usage/', remaining: { value: 4 }, bill: { yen: 980 } }]);
    expect(lines[0]?.cycle).toBeUndefined();
    expect(summarise([reading({})], [], monthly).lines[0]).not.toHaveProperty('page');
  });

  it("tells an account's bill once", () => {
    const both = ['5678', '5432'].map((number) => reading({ line: { number }, account: [figure('bill', 8642)], figures: [gb('used', 1)] }));
    expect(summarise(both, [], monthly).lines.filter((line) => line.bill)).toHaveLength(1);
  });

  it('does not depend on the order of its readings', () => {
    const all = Array.from({ length: 6 }, (_, i) =>
      reading({ id: `fixed${i}`, readAt: AT + (i % 3) * HOUR, line: i % 2 ? { number: '5678' } : {}, figures: [gb(i % 2 ? 'used' : 'remaining', i)] }),
    );
    const expected = summarise(all, [], monthly);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(summarise(shuffled, [], monthly)).toEqual(expected);
      }),
    );
  });
});
