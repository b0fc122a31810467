import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleAt } from '../model/cycle';
import { jstDate, plusDays, startOfJstDate } from '../model/jst';
import type { LineSummary } from '../model/summary';
import { type LineState, lineState } from './line-state';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(`${iso}+09:00`);
const gb = (value: number) => ({ value, unit: 'GB' as const, decimals: 1 });
const READ = at('2026-11-20T12:00:00');
const base: LineSummary = {
  key: 'docomo:1234',
  carrier: 'docomo',
  family: 'docomo',
  used: gb(12.3),
  remaining: gb(7.7),
  total: gb(20),
  usedToday: gb(0.5),
  cycle: { start: '2026-11-01', end: '2026-11-30', from: 'page' },
  readAt: READ,
  unread: [],
};
const figures = (state: LineState) => ('figures' in state ? state.figures : undefined);

describe('age', () => {
  it.each([
    [0, 'fresh'],
    [24, 'fresh'],
    [24.1, 'aging'],
    [72, 'aging'],
    [72.1, 'stale'],
    [-5, 'fresh'],
  ])('after %d h: %s', (hours, kind) => {
    const state = lineState(base, READ + hours * HOUR);
    expect(state.kind).toBe(kind);
    expect(state.ageMs).toBeGreaterThanOrEqual(0);
  });
});

describe('a cycle', () => {
  it('ends at midnight in Japan, not a moment before', () => {
    const line = { ...base, readAt: at('2026-11-30T20:00:00') };
    const last = lineState(line, at('2026-12-01T00:00:00') - 1);
    expect([last.kind, figures(last)?.daysLeft, figures(last)?.resetsOn]).toEqual(['fresh', 1, '2026-12-01']);
    expect(lineState(line, at('2026-12-01T00:00:00'))).toEqual({ kind: 'renewed', day: '2026-12-01', ageMs: 4 * HOUR });
  });

  it('counts today among the days left', () => expect(figures(lineState(base, READ))?.daysLeft).toBe(11));

  it('tells how far it has gone', () => expect(figures(lineState(base, READ))?.elapsed).toBeCloseTo(19.5 / 30));

  it('renews an unlimited, a throttled and a stale line too', () => {
    for (const more of [{ unlimited: true }, { throttled: true }, { remaining: gb(0) }])
      expect(lineState({ ...base, ...more }, at('2026-12-05T09:00:00')).kind).toBe('renewed');
  });

  it('is not taken from a portal that still shows the day before the reset', () => {
    const line = { ...base, asOf: '2026-10-31', readAt: at('2026-11-01T07:00:00') };
    expect(lineState(line, at('2026-11-01T08:00:00'))).toMatchObject({ kind: 'renewed', day: '2026-11-01' });
  });

  it('says no days where the clock stands before it', () => {
    const state = lineState(base, at('2026-10-01T08:00:00'));
    expect([state.kind, figures(state)?.daysLeft, figures(state)?.elapsed]).toEqual(['fresh', undefined, undefined]);
  });
});

describe('used today', () => {
  it('stands on the day it was read', () => expect(figures(lineState(base, at('2026-11-20T23:59:59')))?.usedToday).toEqual(gb(0.5)));
  it('is gone after midnight in Japan', () => expect(figures(lineState(base, at('2026-11-21T00:00:00')))?.usedToday).toBeUndefined());
  it('is yesterday’s where the portal says so', () => expect(figures(lineState({ ...base, asOf: '2026-11-19' }, READ))?.usedToday).toBeUndefined());
});

describe('other states', () => {
  const { used, remaining, total, usedToday, cycle, ...bare } = base;
  it('unlimited', () => {
    expect(lineState({ ...base, unlimited: true }, READ)).toMatchObject({ kind: 'unlimited', age: 'fresh' });
    expect(lineState({ ...base, unlimited: true }, READ + 80 * HOUR).kind).toBe('stale');
  });
  it('throttled, saving', () =>
    expect(figures(lineState({ ...bare, throttled: true, savingMode: true }, READ))).toMatchObject({ throttled: true, savingMode: true }));
  it('only a pool', () => expect(lineState({ ...bare, pool: { remaining: gb(3) } }, READ).kind).toBe('fresh'));
  it('only a bill', () => {
    const bill = { yen: 3278, readAt: READ };
    expect(lineState({ ...bare, bill }, READ).kind).toBe('bill-only');
    expect(lineState({ ...bare, readAt: undefined, bill }, READ)).toEqual({ kind: 'bill-only', reasons: [] });
    expect(lineState({ ...bare, bill, unread: ['two values'] }, READ).kind).toBe('unknown');
  });
  it('unknown, with the reasons', () =>
    expect(lineState({ ...bare, unread: ['two values'] }, READ)).toMatchObject({ kind: 'unknown', reasons: ['two values'] }));
  it('a pack that ran out', () => {
    const pack = { ...bare, remaining: gb(3), expiresOn: '2026-11-20' };
    expect(lineState(pack, at('2026-11-20T23:59:59')).kind).toBe('fresh');
    expect(lineState(pack, at('2026-11-21T00:00:00'))).toMatchObject({ kind: 'expired', day: '2026-11-20' });
  });
  it('carried-over data that ran out is not the line', () => expect(lineState({ ...base, expiresOn: '2026-11-19' }, READ).kind).toBe('fresh'));
});

describe('whatever was read and whenever it is looked at', () => {
  const amount = fc.option(
    fc.record({ value: fc.double({ min: 0, max: 999, noNaN: true }), unit: fc.constantFrom('GB' as const, 'MB' as const), decimals: fc.constantFrom(0, 1, 2) }),
    { nil: undefined },
  );
  const flag = fc.option(fc.boolean(), { nil: undefined });
  const anyLine = fc.record({
    used: amount,
    remaining: amount,
    total: amount,
    usedToday: amount,
    unlimited: flag,
    throttled: flag,
    savingMode: flag,
    pool: fc.option(fc.record({ remaining: amount }), { nil: undefined }),
  });
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => plusDays('2024-01-01', days));
  const rule = fc.constantFrom(
    { kind: 'month-start' } as const,
    { kind: 'closing-day', closingDay: 10 } as const,
    { kind: 'closing-day', closingDay: 31 } as const,
    { kind: 'daily' } as const,
  );
  const inDay = fc.integer({ min: 0, max: 24 * HOUR - 1 });

  it('a renewed line exposes no figure at all, from midnight in Japan on', () => {
    fc.assert(
      fc.property(anyLine, day, rule, inDay, fc.integer({ min: 0, max: 400 * 24 * HOUR }), (figures, readDay, rule, moment, later) => {
        const cycle = cycleAt(rule, readDay);
        if (!cycle) return;
        const line: LineSummary = { ...base, ...figures, cycle: { ...cycle, from: 'rule' }, readAt: startOfJstDate(readDay) + moment };
        const reset = startOfJstDate(plusDays(cycle.end, 1));
        const renewed = lineState(line, reset + later);
        expect(renewed).toEqual({ kind: 'renewed', day: plusDays(cycle.end, 1), ageMs: reset + later - (line.readAt ?? 0) });
        expect(lineState(line, reset - 1).kind).not.toBe('renewed');
      }),
    );
  });

  it('ages, percentages and days are never negative or beyond the whole', () => {
    fc.assert(
      fc.property(anyLine, day, rule, inDay, fc.integer({ min: -90 * 24, max: 90 * 24 }), (figures, readDay, rule, moment, hours) => {
        const cycle = cycleAt(rule, readDay);
        const readAt = startOfJstDate(readDay) + moment;
        const now = readAt + hours * HOUR;
        const state = lineState({ ...base, ...figures, cycle: cycle && { ...cycle, from: 'rule' }, readAt }, now);
        expect(state.ageMs).toBeGreaterThanOrEqual(0);
        if (!('figures' in state)) return;
        const { percentUsed = 0, daysLeft = 1, elapsed = 0, remaining, usedToday } = state.figures;
        expect(percentUsed).toBeGreaterThanOrEqual(0);
        expect(percentUsed).toBeLessThanOrEqual(100);
        expect(daysLeft).toBeGreaterThanOrEqual(1);
        expect(elapsed).toBeGreaterThanOrEqual(0);
        expect(elapsed).toBeLessThan(1);
        expect(remaining?.value ?? 0).toBeGreaterThanOrEqual(0);
        if (usedToday) expect(jstDate(readAt)).toBe(jstDate(now));
      }),
    );
  });
});
