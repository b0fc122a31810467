import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrowOf } from './arrow';
import { BUYS, buys } from './buys';

it('tells what is to spare in MB and in days', () => {
  expect(arrowOf({ usedMB: 5_000, totalMB: 20_000, elapsed: 0.5, days: 30 })).toEqual({ elapsed: 0.5, surplusMB: 5_000, surplusDays: 7.5 });
  expect(arrowOf({ usedMB: 15_000, totalMB: 20_000, elapsed: 0.5, days: 30 })?.surplusDays).toBe(-7.5);
});

it('is silent where there is nothing to spread', () => {
  for (const case_ of [
    { usedMB: 1, totalMB: 0, elapsed: 0.5, days: 30 },
    { usedMB: 1, totalMB: 10, elapsed: 0.5, days: 0 },
    { usedMB: Number.NaN, totalMB: 10, elapsed: 0.5, days: 30 },
    { usedMB: 1, totalMB: Number.POSITIVE_INFINITY, elapsed: 0.5, days: 30 },
  ])
    expect(arrowOf(case_)).toBeUndefined();
});

it('is finite, and nothing used is never a deficit', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.double({ min: -5, max: 5, noNaN: true }), fc.integer({ min: -3, max: 400 }), (usedMB, totalMB, elapsed, days) => {
      const arrow = arrowOf({ usedMB, totalMB, elapsed, days });
      if (!arrow) return;
      expect(Number.isFinite(arrow.surplusMB) && Number.isFinite(arrow.surplusDays)).toBe(true);
      if (usedMB === 0) expect(arrow.surplusMB).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('says what a gigabyte buys, to two figures', () => {
  expect(buys(1000)).toEqual([
    { id: 'maps', per: 'hour', count: 330 },
    { id: 'voice-call', per: 'hour', count: 56 },
    { id: 'music', per: 'hour', count: 21 },
    { id: 'video-360p', per: 'hour', count: 4.2 },
    { id: 'video-call', per: 'hour', count: 3.2 },
    { id: 'video-720p', per: 'hour', count: 1.5 },
    { id: 'page', per: 'piece', count: 3300 },
  ]);
  for (const MB of [0, -5, Number.NaN]) expect(buys(MB).every(({ count }) => count === 0)).toBe(true);
  expect(new Set(BUYS.map(({ id }) => id)).size).toBe(BUYS.length);
});
