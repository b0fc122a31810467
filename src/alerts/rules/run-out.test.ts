import { expect, it } from 'vitest';
import { DECEMBER, gb, jst, type Look, lineAt, Outbox, only, outlook, retold, usedOf } from '../../../tests/support/looks';

const runOut = (probability: number) => outlook({ runOut: { probability } });
const chance = (probability: number, told = ''): Look => [{ ...usedOf(1, 5), outlook: runOut(probability) }, told];

it.each<[string, Look[]]>([
  ['from an even chance on, once', [chance(0.1), chance(0.499), chance(0.5, '50'), chance(0.9)]],
  ['up and down', [chance(0.1), chance(0.5, '50'), chance(0.35), chance(0.6)]],
  ['again after a fall', [chance(0.1), chance(0.5, '50'), chance(0.34), chance(0.6, '50')]],
  ['again in a new cycle', [chance(0.1), chance(0.5, '50'), [{ ...usedOf(1, 5), outlook: runOut(0.6), cycle: DECEMBER }, '50', '2026-12-20']]],
  ['likely at first sight', [chance(0.9), chance(0.99)]],
  ['nothing worked out changes nothing', [chance(0.1), chance(0.5, '50'), [usedOf(1, 5), ''], [{ ...usedOf(1, 5), outlook: outlook() }, ''], chance(0.5)]],
  ['too rough to tell', [chance(0.1), [{ ...usedOf(1, 5), outlook: { ...runOut(0.9), basis: { cycles: 0, days: 1, rough: true } } }, '']]],
  ['throttled already', [chance(0.1), [{ ...usedOf(1, 5), throttled: true, outlook: runOut(0.9) }, '']]],
  [
    'used up already',
    [chance(0.1), [{ ...usedOf(5, 5), outlook: { ...runOut(1), usedMB: 5000 } }, ''], [{ ...usedOf(5, 5), outlook: { ...runOut(1), usedMB: 4999 } }, '50']],
  ],
  ['without a limit', [chance(0.1), [{ used: gb(1), outlook: { ...runOut(1), totalMB: undefined } }, '']]],
  ['stale', [chance(0.1), [{ ...usedOf(1, 5), readAt: jst('2026-11-16'), outlook: runOut(0.9) }, '']]],
])('%s', (_, looks) => expect(retold('run-out', looks)).toEqual(looks));

it.each([
  [
    { probability: 0.7, earliest: '2026-11-24', latest: '2026-11-27' },
    { earliest: '2026-11-24', latest: '2026-11-27', until: '2026-11-30' },
  ],
  [{ probability: 0.7, earliest: '2026-11-24', latest: '2026-11-24' }, { until: '2026-11-30' }],
  [{ probability: 0.7, earliest: '2026-11-24' }, { until: '2026-11-30' }],
  [{ probability: 0.7, latest: '2026-11-27' }, { until: '2026-11-30' }],
])('says when: %j', (runOut, says) => {
  const now = jst('2026-11-20');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  const line = lineAt(now, { ...usedOf(1, 5), outlook: outlook({ runOut, dailyBudgetMB: 363.6 }) });
  expect(outbox.look(line, now, only('run-out'))[0]?.says).toEqual({
    ...says,
    left: gb(4),
    resetsOn: '2026-12-01',
    budget: { value: 0.36, unit: 'GB' },
  });
});
