import { expect, it } from 'vitest';
import { DECEMBER, gb, jst, type Look, lineAt, NOVEMBER, Outbox, only, outlook, retold, usedOf } from '../../../tests/support/looks';

const low: Look = [usedOf(1, 5), ''];

it.each<[string, Look[]]>([
  [
    'each level once',
    [low, [usedOf(3.99, 5), ''], [usedOf(4, 5), '80'], [usedOf(4.4, 5), ''], [usedOf(4.5, 5), '90'], [usedOf(5, 5), '100'], [usedOf(5, 5), '']],
  ],
  [
    'what holds at first sight is no news, what comes on top is',
    [
      [usedOf(4.2, 5), ''],
      [usedOf(4.3, 5), ''],
      [usedOf(4.6, 5), '90'],
    ],
  ],
  ['several levels at once tell the strongest', [low, [usedOf(4.8, 5), '90'], [usedOf(4.2, 5), ''], [usedOf(5, 5), '100']]],
  ['up and down around a level', [low, [usedOf(4, 5), '80'], [usedOf(3.9, 5), ''], [usedOf(4, 5), ''], [usedOf(3.9, 5), ''], [usedOf(4.1, 5), '']]],
  ['after a fall it tells again', [low, [usedOf(4, 5), '80'], [usedOf(3.89, 5), ''], [usedOf(4, 5), '80']]],
  ['a fall from a level above does not tell the one below', [low, [usedOf(5, 5), '100'], [usedOf(4.1, 5), ''], [usedOf(4.5, 5), '90']]],
  ['a top-up', [low, [usedOf(4.9, 5), '90'], [usedOf(4.9, 6), ''], [usedOf(5.4, 6), '90']]],
  ['a new cycle', [low, [usedOf(4.5, 5), '90'], [{ ...usedOf(4.5, 5), cycle: DECEMBER }, '90', '2026-12-20']]],
  [
    'stale, renewed and unreadable change nothing',
    [
      low,
      [usedOf(4.5, 5), '90', '2026-11-20'],
      [{ ...usedOf(4.5, 5), readAt: jst('2026-11-20') }, '', '2026-11-24'],
      [{}, '', '2026-11-24T13:00'],
      [{ unread: ['two values'] }, '', '2026-11-24T14:00'],
      [usedOf(4.5, 5), '', '2026-11-24T15:00'],
      [{ ...usedOf(4.9, 5), readAt: jst('2026-11-30T20:00') }, '', '2026-12-01T00:00'],
    ],
  ],
  [
    'the pool where the line has no end of its own',
    [
      [{ used: gb(1), pool: usedOf(1, 30) }, ''],
      [{ used: gb(2), pool: usedOf(24, 30) }, '80'],
      [{ used: gb(2), pool: { used: gb(27), total: gb(30) } }, '90'],
    ],
  ],
  [
    'the line’s own before the pool’s',
    [
      [{ ...usedOf(4.5, 5), pool: usedOf(1, 30) }, ''],
      [{ ...usedOf(1, 5), pool: usedOf(30, 30) }, ''],
    ],
  ],
  [
    'by what is left, where used data came out of something else',
    [low, [{ used: gb(4.5), remaining: gb(2), total: gb(5) }, ''], [{ used: gb(1), remaining: gb(0.4), total: gb(5) }, '90']],
  ],
  [
    'by used alone',
    [
      [{ used: gb(1), total: gb(5) }, ''],
      [{ used: gb(4), total: gb(5) }, '80'],
      [{ used: gb(6), total: gb(5) }, '100'],
    ],
  ],
  [
    'by what is left alone',
    [
      [{ remaining: gb(5), total: gb(5) }, ''],
      [{ remaining: gb(0), total: gb(5) }, '100'],
    ],
  ],
  ['unlimited', [low, [{ ...usedOf(5, 5), unlimited: true }, '']]],
  ['relief after an earthquake', [low, [usedOf(820.49, 1025.62), ''], [usedOf(820.5, 1025.62), '80']]],
  [
    'packets',
    [
      [{ used: packets(1e6), total: packets(48_827_582) }, ''],
      [{ used: packets(44e6), total: packets(48_827_582) }, '90'],
    ],
  ],
  [
    'spoilt figures say nothing and change nothing',
    [
      low,
      [usedOf(4, 5), '80'],
      [usedOf(0, 0), ''],
      [{ used: gb(5), remaining: gb(0), total: gb(-5) }, ''],
      [{ used: gb(Number.NaN), total: gb(5) }, ''],
      [{ remaining: gb(0), total: gb(Number.POSITIVE_INFINITY) }, ''],
      [usedOf(4, 5), ''],
    ],
  ],
  ['less than nothing used', [low, [{ used: gb(-3), total: gb(5) }, ''], [{ remaining: gb(9), total: gb(5) }, '']]],
  [
    'cycles of no length, turned around, or not begun',
    [
      [{ ...usedOf(1, 5), cycle: { ...NOVEMBER, start: '2026-11-20', end: '2026-11-20' } }, ''],
      [{ ...usedOf(4, 5), cycle: { ...NOVEMBER, start: '2026-11-20', end: '2026-11-20' } }, '80'],
      [{ ...usedOf(4.5, 5), cycle: { ...NOVEMBER, end: '2026-10-01' } }, ''],
      [{ ...usedOf(4.5, 5), cycle: { ...NOVEMBER, start: '2026-11-20', end: '2026-11-20' } }, '90'],
      [{ ...usedOf(4.5, 5), cycle: DECEMBER }, '90'],
    ],
  ],
])('%s', (_, looks) => expect(retold('used', looks)).toEqual(looks));

it('is reached by every total of two decimals at four fifths of it', () => {
  const missed = Array.from({ length: 4000 }, (_, index) => (index + 1) / 20).filter((total) => {
    const looks: Look[] = [
      [{ used: gb(0), total: gb(total) }, ''],
      [{ used: gb(Number((total * 0.8).toFixed(4))), total: gb(total) }, '80'],
    ];
    return retold('used', looks)[1]?.[1] !== '80';
  });
  expect(missed).toEqual([]);
});

it('says what is used, left and until when', () => {
  const now = jst('2026-11-20');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  const [notice] = outbox.look(lineAt(now, { ...usedOf(4.39, 5), outlook: outlook({ dailyBudgetMB: 55.45 }) }), now, only('used'));
  expect(notice).toEqual({
    key: 'docomo:1234|2026-11-01|used|80',
    line: 'docomo:1234',
    rule: 'used',
    level: '80',
    cycle: '2026-11-01',
    state: 'due',
    since: now,
    says: { percent: 87, left: gb(0.61), resetsOn: '2026-12-01', budget: { value: 55, unit: 'MB', decimals: 0 } },
  });
});

it.each<[number, 1000 | 1024, object]>([
  [99.4, 1000, { value: 99, unit: 'MB', decimals: 0 }],
  [100, 1000, { value: 0.1, unit: 'GB' }],
  [1536, 1024, { value: 1.5, unit: 'GB' }],
])('%d MB a day', (dailyBudgetMB, base, budget) => {
  const now = jst('2026-11-20');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  expect(outbox.look(lineAt(now, { ...usedOf(4, 5), outlook: outlook({ base, dailyBudgetMB }) }), now, only('used'))[0]?.says).toMatchObject({ budget });
});

it('says only what is known', () => {
  const now = jst('2026-11-20');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  const pool = { used: gb(6), total: gb(5) };
  expect(outbox.look(lineAt(now, { cycle: undefined, pool }), now, only('used'))[0]?.says).toEqual({ percent: 120 });
});

function packets(value: number) {
  return { value, unit: 'packets' as const };
}
