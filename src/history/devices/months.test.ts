import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jstDate, plusDays, startOfJstDate } from '../../model/jst';
import type { UsageDay } from '../../model/usage';
import { mergeDays, packMonths, unpackMonth } from './months';

const KEY = 'docomo:1234';
const DAY = 86_400_000;
const MB = fc.oneof(fc.constantFrom(0, 0.04, 0.05, 1, 1e7), fc.double({ min: 0, max: 50_000, noNaN: true }));
const share = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
const seen = fc.record({ MB, share });
const day = (span: number): fc.Arbitrary<UsageDay> =>
  fc
    .record({
      back: fc.integer({ min: 0, max: span }),
      portal: fc.option(seen, { nil: undefined }),
      between: seen,
      both: fc.boolean(),
      age: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ back, portal, between, both, age }) => {
      const date = plusDays('2028-03-05', -back);
      return {
        ...{ key: KEY, date },
        ...(portal ? { portal: { ...portal, readAt: startOfJstDate(date) + age * DAY + 5_000 } } : {}),
        ...(both || !portal ? { between } : {}),
      };
    });
const days = (span: number) => fc.array(day(span), { maxLength: 40 }).map((rows) => mergeDays(rows));
const unpack = (months: ReadonlyMap<string, string>) => [...months].flatMap(([month, text]) => unpackMonth(KEY, month, text));
const sorted = (rows: readonly UsageDay[]) => rows.toSorted((a, b) => (a.date < b.date ? -1 : 1));

describe('a packed month', () => {
  it('says each day to a tenth of a MB, never more of it than was seen, and when it was read to the day', () => {
    fc.assert(
      fc.property(days(200), (rows) => {
        const back = new Map(unpack(packMonths(rows)).map((row) => [row.date, row]));
        expect([...back.keys()].sort()).toEqual(rows.map(({ date }) => date).sort());
        for (const { date, portal, between } of rows) {
          const again = back.get(date);
          for (const [was, is] of [
            [portal, again?.portal],
            // of a day that the portal tells whole nothing else is said
            ...(portal && portal.share >= 1 ? [] : [[between, again?.between]]),
          ]) {
            expect(is === undefined).toBe(was === undefined);
            if (!was || !is) continue;
            expect(Math.abs(is.MB - was.MB)).toBeLessThanOrEqual(0.0501);
            expect(is.share).toBeLessThanOrEqual(was.share + 1e-6);
            expect(is.share).toBeGreaterThan(was.share - 1 / 36 - 1e-6);
            expect(is.share === 1).toBe(was.share === 1);
          }
          if (portal && again?.portal) {
            expect(again.portal.readAt).toBeLessThanOrEqual(portal.readAt);
            expect(jstDate(again.portal.readAt)).toBe([jstDate(portal.readAt), plusDays(date, 35)].sort()[0]);
          }
        }
      }),
    );
  });

  it('packed once more is the same text', () => {
    fc.assert(
      fc.property(days(200), (rows) => {
        const months = packMonths(rows);
        expect(packMonths(unpack(months))).toEqual(months);
      }),
    );
  });

  it('is short: 31 days of the portal’s within 160 characters', () => {
    const rows = Array.from({ length: 31 }, (_, index) => {
      const date = plusDays('2026-10-01', index);
      return { key: KEY, date, portal: { MB: 300 + index * 17.3, share: 1, readAt: startOfJstDate(date) + 3 * DAY } };
    });
    const [[month, text] = []] = packMonths(rows);
    expect([month, text?.split(',').length, text?.split(',')[0]]).toEqual(['2026-10', 31, '32bc']);
    expect(text?.length).toBeLessThanOrEqual(160);
  });

  it('of whatever else is no day, or only those that can be understood', () => {
    const junk = fc.oneof(fc.anything(), fc.string(), fc.stringMatching(/^[0-9a-z.~,]{0,80}$/));
    fc.assert(
      fc.property(junk, (text) => {
        for (const { date, portal, between } of unpackMonth(KEY, '2026-02', text)) {
          expect(date).toMatch(/^2026-02-(0[1-9]|1\d|2[0-8])$/);
          for (const one of [portal, between]) if (one) expect(one.MB >= 0 && one.MB < 1e9 && one.share >= 0 && one.share <= 1).toBe(true);
        }
      }),
    );
    expect(unpackMonth(KEY, '2026-13', '12bc')).toEqual([]);
    expect(unpackMonth(KEY, 'nonsense', '12bc')).toEqual([]);
    expect(unpackMonth(KEY, '2026-02', 'A,12bc,~0,1,~').map(({ date }) => date)).toEqual(['2026-02-02', '2026-02-03']);
  });
});

describe('days of several devices', () => {
  it('are one set: in any order, grouped in any way, however often', () => {
    fc.assert(
      fc.property(days(12), days(12), days(12), (a, b, c) => {
        const merged = sorted(mergeDays([...a, ...b, ...c]));
        expect(sorted(mergeDays([...c, ...b, ...a, ...b]))).toEqual(merged);
        expect(sorted(mergeDays([...a, ...mergeDays([...b, ...c])]))).toEqual(merged);
        expect(sorted(mergeDays([...merged, ...merged]))).toEqual(merged);
      }),
    );
  });

  it('take the portal’s whole day before a part of it, then what was read last, and of estimates what saw most', () => {
    const portal = (MB: number, part: number, age: number): UsageDay => ({ key: KEY, date: '2026-11-20', portal: { MB, share: part, readAt: age } });
    expect(mergeDays([portal(5, 0.5, 9), portal(7, 1, 1), portal(6, 1, 2)])).toEqual([portal(6, 1, 2)]);
    const between = (MB: number, part: number): UsageDay => ({ key: KEY, date: '2026-11-20', between: { MB, share: part } });
    expect(mergeDays([between(5, 0.5), between(4, 0.7), between(9, 0.1)])).toEqual([between(4, 0.7)]);
    expect(mergeDays([between(5, 0.5), portal(7, 1, 1)])).toEqual([{ ...between(5, 0.5), ...portal(7, 1, 1) }]);
  });

  it('lose nothing that was told here to the rounded copy of it that comes back', () => {
    fc.assert(
      fc.property(days(30), (rows) => {
        for (const row of mergeDays([...unpack(packMonths(rows)), ...rows])) {
          const own = rows.find(({ date }) => date === row.date);
          if (own?.portal) expect(row.portal?.share).toBe(own.portal.share);
          if (own?.portal) expect(row.portal?.readAt).toBe(own.portal.readAt);
        }
      }),
    );
  });
});
