import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, spaced } from './frame';

describe('frameOf', () => {
  it.each([
    [[], 1],
    [[0, 0], 1],
    [[0.9], 1],
    [[3.2], 4],
    [[20], 20],
    [[20.001], 25],
  ])('%j: up to %d', (values, most) => expect(frameOf(640, 240, values).most).toBeCloseTo(most, 9));

  it('whatever has to fit lies inside, and lines across are round, rising, and reach from nothing to the top', () => {
    const value = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e-3, noNaN: true }), fc.constantFrom(Number.NaN, 0));
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 2000 }), fc.array(value, { maxLength: 40 }), (width, values) => {
        fc.pre(values.every((one) => !(one > 0 && one < 1e-300)));
        const frame = frameOf(width, 240, values);
        expect(frame.most).toBeGreaterThan(0);
        for (const one of values.filter(Number.isFinite)) {
          expect(one).toBeLessThanOrEqual(frame.most * (1 + 1e-6));
          expect(frame.y(one)).toBeGreaterThanOrEqual(frame.top - 1e-3);
          expect(frame.y(one)).toBeLessThanOrEqual(240 - frame.bottom);
        }
        expect(frame.lines[0]).toBe(0);
        expect(frame.lines.length >= 2 && frame.lines.length <= 11).toBe(true);
        for (const [index, line] of frame.lines.entries()) {
          expect(line).toBeLessThanOrEqual(frame.most * (1 + 1e-9));
          if (index > 0) expect(line).toBeGreaterThan(frame.lines[index - 1] as number);
        }
        expect(frame.lines.at(-1)).toBeGreaterThan(frame.most / 2);
        expect([frame.y(0), frame.y(frame.most)]).toEqual([240 - frame.bottom, frame.top]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('spaced', () => {
  it('labels never stand closer than asked, and the last is always among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.double({ min: 100, max: 2000, noNaN: true }), (count, inner) => {
        const labels = spaced(count, inner / 58);
        expect(labels.at(-1)).toBe(count - 1);
        expect(new Set(labels).size).toBe(labels.length);
        for (const [index, one] of labels.entries()) {
          if (index > 0) expect(((one - (labels[index - 1] as number)) / count) * inner).toBeGreaterThanOrEqual(58 - 1e-9);
        }
        // and there are as many as have room, give or take rounding
        expect(labels.length).toBeGreaterThanOrEqual(Math.min(count, Math.floor(inner / 58)) / 2);
      }),
    );
  });

  it('has one label where there is room for none, and none of nothing', () =>
    expect([spaced(30, 0.4), spaced(0, 10), spaced(3, 9)]).toEqual([[29], [], [0, 1, 2]]));
});
