import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VisitState } from '../model/visits';
import { afterVisit, nextVisit, notAhead, visitDue, visitsOf, withVisit } from './visit-plan';

const HOUR = 3_600_000;
const FAMILIES = ['docomo', 'au', 'site:my.sim-next.jp'];
const NOW = Date.parse('2026-11-20T12:00:00+09:00');

/** What may happen to a portal while time goes on; `back` sets the clock. */
const event = fc.record({
  what: fc.constantFrom('look', 'look', 'look', 'read', 'signed-out', 'back' as const),
  family: fc.constantFrom(...FAMILIES),
  ms: fc.integer({ min: 0, max: 8 * HOUR }),
  random: fc.double({ min: 0, max: 1, noNaN: true }),
});
const events = fc.array(event, { maxLength: 120 });

/** Goes through the events as the worker does; `real` is a clock that nobody sets. */
function live(list: (typeof event extends fc.Arbitrary<infer E> ? E : never)[], chosen = FAMILIES) {
  let states: VisitState[] = [];
  let [real, off] = [0, NOW];
  const touched = new Map<string, number>();
  const log: { family: string; real: number; since: number | undefined; paused: boolean; opened: number }[] = [];
  for (const { what, family, ms, random } of list) {
    if (what === 'back') {
      off -= ms * 10;
      continue;
    }
    real += ms;
    const now = real + off;
    if (what === 'look') {
      states = notAhead(states, now);
      const next = nextVisit(states, chosen);
      if (!next || next.at > now) continue;
      const before = visitsOf(states, next.family);
      log.push({ family: next.family, real, since: touched.get(next.family), paused: before.pausedSince !== undefined, opened: before.failures });
      states = withVisit(states, afterVisit(before, 'opened', now, random));
      touched.set(next.family, real);
    } else {
      states = withVisit(states, afterVisit(visitsOf(states, family), what, now, random));
      if (what === 'read') touched.set(family, real);
    }
  }
  return { states, log };
}

describe('visits, whatever happens', () => {
  it('are three hours from the last visit and the last reading, also over a clock that is set back', () => {
    fc.assert(
      fc.property(events, (list) => {
        for (const { real, since } of live(list).log) if (since !== undefined) expect(real - since).toBeGreaterThanOrEqual(3 * HOUR);
      }),
    );
  });

  it('are of no family that nobody chose', () => {
    fc.assert(
      fc.property(events, (list) => {
        expect(live(list, ['au']).log.filter(({ family }) => family !== 'au')).toEqual([]);
      }),
    );
    expect(live([{ what: 'look', family: 'au', ms: HOUR, random: 0 }], []).log).toEqual([]);
  });

  it('stop with a sign-out until a reading', () => {
    fc.assert(
      fc.property(events, events, (before, after) => {
        const quiet = after.map((one) => (one.family === 'au' && one.what === 'read' ? { ...one, what: 'look' as const } : one));
        const paused = [...before, { what: 'signed-out' as const, family: 'au', ms: 0, random: 0 }];
        const count = (list: typeof before) => live(list).log.filter(({ family }) => family === 'au').length;
        expect(count([...paused, ...quiet])).toBe(count(paused));
        const again = [...paused, { what: 'read' as const, family: 'au', ms: 0, random: 0 }, { what: 'look' as const, family: 'au', ms: 4 * HOUR, random: 0 }];
        expect(live(again, ['au']).log.length).toBe(live(paused, ['au']).log.length + 1);
      }),
    );
  });

  it('never stop for good: a clock set back costs no more than one wait', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 400 * 24 * HOUR }), (list, back) => {
        const { states } = live(list.filter(({ what }) => what !== 'signed-out'));
        const now = NOW - back;
        for (const family of FAMILIES) expect(visitDue(visitsOf(notAhead(states, now), family))).toBeLessThanOrEqual(now + 24.5 * HOUR);
      }),
    );
  });
});

describe('visitDue', () => {
  const at = (failures: number, jitter = 0) => visitDue({ family: 'au', lastAt: NOW, failures, jitter }) - NOW;

  it('doubles with each visit that gave nothing, up to a day', () =>
    expect([0, 1, 2, 3, 4, 5000].map((failures) => at(failures) / HOUR)).toEqual([3, 6, 12, 24, 24, 24]));

  it('never comes earlier for one failure more, and no more than half an hour later for the dice', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        expect(at(failures + 1, random)).toBeGreaterThanOrEqual(at(failures, random));
        expect(at(failures, random) - at(failures)).toBeGreaterThanOrEqual(0);
        expect(at(failures, random) - at(failures)).toBeLessThanOrEqual(HOUR / 2);
      }),
    );
  });

  it('is at once where nothing is known, and never in a pause', () => {
    expect(visitDue({ family: 'au', failures: 0 })).toBe(0);
    expect(visitDue({ family: 'au', failures: 0, lastAt: NOW, pausedSince: NOW })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('nextVisit', () => {
  it('is one, the longest due', () => {
    const states = [
      { family: 'docomo', failures: 0, lastAt: NOW - 5 * HOUR },
      { family: 'au', failures: 0, lastAt: NOW - 9 * HOUR },
      { family: 'gmo', failures: 0, lastAt: NOW - 99 * HOUR, pausedSince: NOW },
    ];
    expect(nextVisit(states, ['docomo', 'au', 'gmo'])).toEqual({ family: 'au', at: NOW - 6 * HOUR });
    expect(nextVisit(states, [])).toBeUndefined();
  });
});

describe('afterVisit', () => {
  const state: VisitState = { family: 'au', failures: 3, lastAt: NOW, pausedSince: NOW, told: true };

  it('forgets failures, pause and notice with a reading', () =>
    expect(afterVisit(state, 'read', NOW + HOUR, 0.5)).toEqual({ family: 'au', failures: 0, lastAt: NOW + HOUR, jitter: 0.5 }));

  it('keeps the first time of a pause, and that it was told', () =>
    expect(afterVisit(state, 'signed-out', NOW + HOUR, 0)).toMatchObject({ failures: 3, pausedSince: NOW, told: true }));
});
