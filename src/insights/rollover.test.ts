import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriesOver } from './rollover';

describe('what carries over', () => {
  it.each([
    // remaining, allowance, of it carried over, order, used until the reset: carries over, expires
    [5000, 4000, 1000, 'old-first', 0, 4000, 1000],
    [5000, 4000, 1000, 'new-first', 0, 4000, 1000],
    // docomo, UQ: the 1 GB of last month goes first, so this month's stays
    [5000, 4000, 1000, 'old-first', 1000, 4000, 0],
    // au: this month's goes first, and the 1 GB of last month expires
    [5000, 4000, 1000, 'new-first', 1000, 3000, 1000],
    [5000, 4000, 1000, 'old-first', 3000, 2000, 0],
    [5000, 4000, 1000, 'new-first', 4500, 0, 500],
    [5000, 4000, 1000, 'old-first', 9000, 0, 0],
    [5000, 4000, 1000, 'none', 0, 0, 5000],
    // never more than the plan's own amount: the rest was bought or given
    [9000, 4000, 1000, 'old-first', 0, 4000, 5000],
    [1_025_620, 20_000, 0, 'old-first', 0, 20_000, 1_005_620],
  ] as const)(
    'of %d MB with %d MB a month, %d MB of them old, %s, %d MB still used: %d MB, %d MB expire',
    (remainingMB, allowanceMB, rolloverLeftMB, order, used, carriedMB, expiresMB) => {
      expect(carriesOver({ remainingMB, allowanceMB, rolloverLeftMB }, order, used)).toEqual({ carriedMB, expiresMB });
    },
  );

  it('says nothing of an order that is not known and of amounts that do not fit', () => {
    expect(carriesOver({ remainingMB: 5, allowanceMB: 4, rolloverLeftMB: 1 }, undefined)).toBeUndefined();
    expect(carriesOver({ remainingMB: 1, allowanceMB: 4, rolloverLeftMB: 2 }, 'old-first')).toBeUndefined();
    expect(carriesOver({ remainingMB: -1, allowanceMB: 4, rolloverLeftMB: 0 }, 'old-first')).toBeUndefined();
    expect(carriesOver({ remainingMB: 5, allowanceMB: Number.NaN, rolloverLeftMB: 0 }, 'new-first')).toBeUndefined();
  });

  it('loses and makes nothing, and using the old first never carries less over', () => {
    const MB = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(MB, MB, MB, MB, (own, rolloverLeftMB, allowanceMB, used) => {
        const rest = { remainingMB: own + rolloverLeftMB, allowanceMB, rolloverLeftMB };
        const [old, fresh] = (['old-first', 'new-first'] as const).map((order) => carriesOver(rest, order, used));
        for (const one of [old, fresh]) {
          expect((one?.carriedMB ?? -1) >= 0 && (one?.expiresMB ?? -1) >= 0).toBe(true);
          expect((one?.carriedMB ?? 0) + (one?.expiresMB ?? 0)).toBe(Math.max(0, rest.remainingMB - used));
        }
        expect(old?.carriedMB).toBeGreaterThanOrEqual(fresh?.carriedMB ?? 0);
      }),
    );
  });
});
