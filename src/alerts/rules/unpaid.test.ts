import { expect, it } from 'vitest';
import { DECEMBER, jst, type Look, lineAt, Outbox, only, retold } from '../../../tests/support/looks';

const owed = (at: string, told: string, due?: string, yen = 5478, readAt = at): Look => [
  { unpaid: { yen, ...(due ? { due } : {}), readAt: jst(readAt) } },
  told,
  at,
];
const DUE = '2026-11-30';

it.each<[string, Look[]]>([
  [
    'when it is seen, when its day is near, when it has passed',
    [
      [{}, '', '2026-11-10'],
      owed('2026-11-11', 'on', DUE),
      owed('2026-11-26', '', DUE),
      owed('2026-11-27', 'soon', DUE),
      owed('2026-11-30', '', DUE),
      owed('2026-12-01', 'late', DUE),
      owed('2026-12-09', '', DUE),
    ],
  ],
  [
    'not late unless the page says so after its day',
    [
      [{}, '', '2026-11-10'],
      owed('2026-11-28', 'soon', DUE),
      owed('2026-12-01', '', DUE, 5478, '2026-11-30'),
      owed('2026-12-02', 'late', DUE, 5478, '2026-12-01'),
    ],
  ],
  ['at first sight', [owed('2026-11-11', '', DUE), owed('2026-11-12', '', DUE), owed('2026-11-28', 'soon', DUE)]],
  [
    'paid, and the next bill',
    [[{}, '', '2026-11-10'], owed('2026-11-28', 'soon', DUE), owed('2026-11-29', '', DUE, 0), owed('2026-12-10', 'on', '2026-12-31')],
  ],
  ['paid, and after all not', [[{}, '', '2026-11-10'], owed('2026-11-11', 'on', DUE), owed('2026-11-12', '', DUE, -3), owed('2026-11-13', 'on', DUE)]],
  ['without a day', [[{}, '', '2026-11-10'], owed('2026-11-11', 'on'), owed('2026-11-29', ''), owed('2026-12-20', '')]],
  [
    'without a day, in a new cycle',
    [[{}, '', '2026-11-10'], owed('2026-11-11', 'on'), [{ ...owed('2026-12-20', '')[0], cycle: DECEMBER }, 'on', '2026-12-20']],
  ],
  ['with a day that is none', [[{}, '', '2026-11-10'], owed('2026-11-11', 'on', 'end of month'), owed('2026-12-11', '', 'end of month')]],
  ['unknown changes nothing', [[{}, '', '2026-11-10'], owed('2026-11-11', 'on', DUE), [{}, '', '2026-11-12'], owed('2026-11-13', '', DUE)]],
])('%s', (_, looks) => expect(retold('unpaid', looks)).toEqual(looks));

it.each<[number[], string[]]>([
  [[10], ['', 'on', 'soon']],
  [[], ['', 'on', '']],
  [[9], ['', 'on', '']],
])('told again so many days before: %j', (levels, told) => {
  const looks = [owed('2026-11-10', '', DUE, 0), owed('2026-11-19', '', DUE), owed('2026-11-20', '', DUE)];
  expect(retold('unpaid', looks, { levels }).map(([, levelsTold]) => levelsTold)).toEqual(told);
});

it.each([
  [DUE, { yen: 5478, due: DUE }],
  [undefined, { yen: 5478 }],
  ['end of month', { yen: 5478 }],
])('due %s: says %j', (due, says) => {
  const now = jst('2026-11-11');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  expect(outbox.look(lineAt(now, owed('2026-11-11', '', due)[0]), now, only('unpaid'))[0]?.says).toEqual(says);
});

it('comes three days before where nothing else was chosen, also of no days', () => {
  for (const levels of [undefined, []]) {
    const looks = [owed('2026-11-10', '', DUE, 0), owed('2026-11-19', 'on', DUE), owed('2026-11-26', '', DUE), owed('2026-11-27', 'soon', DUE)];
    expect(retold('unpaid', looks, levels && { levels })).toEqual(looks);
  }
});

it('is an episode of the day it is due on', () => {
  const now = jst('2026-11-11');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  expect(outbox.look(lineAt(now, owed('2026-11-11', '', DUE)[0]), now, only('unpaid'))[0]?.key).toBe('docomo:1234|2026-11-30|unpaid|on');
});

it('what has been paid in quiet hours is not told after them', () => {
  const outbox = new Outbox();
  const look = (at: string, [line]: Look) => outbox.look(lineAt(jst(at), line), jst(at), { ...only('unpaid'), quiet: { from: '22:00', to: '07:00' } });
  look('2026-11-10', [{}, '']);
  look('2026-11-10T23:00', owed('2026-11-10', '', DUE));
  look('2026-11-10T23:30', owed('2026-11-10', '', DUE, 0));
  expect(outbox.show(jst('2026-11-11T08:00'))).toEqual([]);
});
