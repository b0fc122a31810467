import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  as,
  beginAnew,
  call,
  carry,
  choose,
  fake,
  HOUR,
  knows,
  LINES,
  look,
  NAVIGATOR,
  NOW,
  name,
  on,
  portalDay,
  seenAt,
  settingsAt,
  stateAt,
} from '../../tests/support/several-browsers';
import { noteChoices, share, startSharing, stopSharing } from './share';

vi.mock('../platform/browser', () => import('../../tests/support/several-browsers'));
vi.stubGlobal('navigator', NAVIGATOR);
beforeEach(beginAnew);

describe('devices of one account', () => {
  const turn = fc.oneof(
    fc.record({ does: fc.constant('call' as const), at: fc.nat(2), what: fc.constantFrom('妈妈', 'Mum', '') }),
    fc.record({ does: fc.constant('look' as const), at: fc.nat(2) }),
    fc.record({ does: fc.constant('carry' as const), at: fc.nat(2), to: fc.nat(2), loses: fc.integer({ min: 0, max: 3 }) }),
    fc.record({
      does: fc.constant('day' as const),
      at: fc.nat(2),
      back: fc.nat(4),
      MB: fc.integer({ min: 0, max: 9000 }),
      age: fc.integer({ min: 1, max: 9 }),
    }),
    fc.record({ does: fc.constant('theme' as const), at: fc.nat(2), what: fc.constantFrom('light' as const, 'dark' as const, 'system' as const) }),
  );

  it('come to the same, in whatever order and with whatever losses they hear of each other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 25 }), async (turns) => {
        fake.browsers = [0, 1, 2].map(() => ({ local: {}, sync: {}, writes: 0 }));
        for (const index of [0, 1, 2]) {
          await on(index).db.days.clear();
          await as(index, () => startSharing(NOW + index));
        }
        let now = NOW;
        for (const one of turns) {
          now += 1000;
          if (one.does === 'call') call(one.at, one.what);
          if (one.does === 'theme') choose(one.at, { look: { theme: one.what, large: false, reducedMotion: false } });
          if (one.does === 'look') await look(one.at, now);
          if (one.does === 'day') await knows(one.at, LINES, [portalDay('docomo:1234', one.back, one.MB, one.age)]);
          if (one.does === 'carry' && one.at !== one.to) carry(one.at, one.to, (key) => one.loses > 0 && key.length % one.loses === 0);
        }
        for (let round = 0; round < 2; round++) {
          for (const index of [0, 1, 2]) await look(index, (now += 1000));
          for (const from of [0, 1, 2]) for (const to of [0, 1, 2]) if (from !== to) carry(from, to);
        }
        for (const index of [0, 1, 2]) await look(index, (now += 1000));
        const same = [0, 1, 2].map((index) => [name(index), settingsAt(index).look]);
        expect(same[1]).toEqual(same[0]);
        expect(same[2]).toEqual(same[0]);
        const days = [];
        for (const index of [0, 1, 2]) days.push((await seenAt(index, 'docomo:1234')).map(({ date, portal }) => [date, portal?.MB]));
        expect(days[1]).toEqual(days[0]);
        expect(days[2]).toEqual(days[0]);
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('take the name that was given last, also where it was sent first', async () => {
    for (const index of [0, 1]) await look(index, NOW + 10);
    call(0, '妈妈');
    await as(0, () => noteChoices(NOW + 20));
    call(1, 'Mum');
    await as(1, () => noteChoices(NOW + 30));
    await look(1, NOW + 40);
    await look(0, NOW + 50);
    carry(0, 1);
    carry(1, 0);
    for (const index of [0, 1]) await look(index, NOW + 60);
    expect([name(0), name(1)]).toEqual(['Mum', 'Mum']);
  });

  it('keep what the first of them had where nobody has chosen since, and else what was chosen', async () => {
    call(0, 'Mum');
    call(1, '妈妈');
    for (const index of [0, 1]) await look(index, NOW + 10);
    carry(0, 1);
    carry(1, 0);
    for (const index of [1, 0]) await look(index, NOW + 20);
    expect([name(0), name(1)]).toEqual(['Mum', 'Mum']);
    call(1, '妈妈');
    await look(1, NOW + 30);
    carry(1, 0);
    await look(0, NOW + 40);
    expect(name(0)).toBe('妈妈');
  });

  it('write their own keys alone, and nothing that tells a number, money or a page', async () => {
    call(0, '妈妈 090-1234-5678');
    choose(0, { visits: ['docomo'], badge: { shows: 'used', line: 'docomo:1234', staleAfterHours: 72 } });
    await knows(0, [...LINES, 'docomo:'], [portalDay('docomo:1234', 3, 1500), portalDay('docomo:', 3, 7)]);
    await look(0, NOW);
    const keys = Object.keys(on(0).sync);
    expect(keys.every((key) => key.startsWith(`device:${stateAt(0).device}`))).toBe(true);
    expect(keys.filter((key) => key.endsWith(':2026'))).toHaveLength(1);
    expect(JSON.stringify(on(0).sync)).not.toMatch(/1234|5678|docomo|au:|妈妈|https?:/);
    carry(0, 1);
    const before = structuredClone(on(0).sync);
    await look(1, NOW);
    carry(1, 0);
    expect(on(0).sync).toMatchObject(before);
    expect((await seenAt(1, 'docomo:1234')).map(({ portal }) => portal?.MB)).toEqual([1500]);
    expect(await seenAt(1, 'au:5678')).toEqual([]);
  });

  it('lay the last weeks ready for the worker', async () => {
    await knows(0, LINES, [portalDay('docomo:1234', 3, 1500), portalDay('docomo:1234', 400, 3)]);
    await look(0, NOW);
    carry(0, 1);
    await look(1, NOW);
    expect(on(1).local.elsewhere).toMatchObject({ 'docomo:1234': [{ date: '2026-11-17', portal: { MB: 1500 } }] });
    await stopSharing(false);
    expect(on(1).local).toMatchObject({ elsewhere: {}, sharing: null });
    expect(Object.keys(on(1).sync)).not.toHaveLength(0);
  });

  it('write once where there is something new, and else once a day', async () => {
    await look(0, NOW);
    expect(fake.browsers[0]?.writes).toBe(1);
    for (const hours of [1, 2, 23]) await look(0, NOW + hours * HOUR);
    expect(fake.browsers[0]?.writes).toBe(1);
    await look(0, NOW + 25 * HOUR);
    expect(fake.browsers[0]?.writes).toBe(2);
    await share(on(0).db, NOW + 25.5 * HOUR);
    expect(stateAt(0).triedAt).toBe(NOW + 25 * HOUR);
  });

  it('do nothing at all while it is switched off', async () => {
    await as(0, () => stopSharing(true));
    call(0, '妈妈');
    await look(0, NOW);
    expect([on(0).sync, fake.browsers[0]?.writes]).toEqual([{}, 0]);
  });
});
