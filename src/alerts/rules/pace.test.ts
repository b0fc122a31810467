import { expect, it } from 'vitest';
import { DECEMBER, gb, jst, type Look, lineAt, NOVEMBER, Outbox, only, retold, usedOf } from '../../../tests/support/looks';

/** Half of November has gone. */
const HALF = '2026-11-16T00:00';
const used = (percent: number, told = '', at = HALF): Look => [usedOf(percent, 100), told, at];

it.each<[string, Look[]]>([
  ['more than 20 points ahead, once', [used(50), used(70), used(70.01, '20'), used(90)]],
  ['up and down', [used(50), used(71, '20'), used(60), used(71)]],
  ['again after a fall', [used(50), used(71, '20'), used(59.9), used(71, '20')]],
  ['time catches up', [used(50), used(71, '20'), used(71, '', '2026-11-20'), used(89, '20', '2026-11-21')]],
  ['again in a new cycle', [used(50), used(71, '20'), [{ ...usedOf(60, 100), cycle: DECEMBER }, '20', '2026-12-05']]],
  ['ahead at first sight', [used(90), used(99)]],
  [
    'unlimited, without a total, without a cycle',
    [
      used(50),
      [{ ...usedOf(90, 100), unlimited: true }, '', HALF],
      [{ used: gb(90) }, '', HALF],
      [{ ...usedOf(90, 100), cycle: undefined }, '', HALF],
      used(90, '20'),
    ],
  ],
  ['unknown changes nothing', [used(50), used(90, '20'), [{}, '', HALF], [{ ...usedOf(1, 100), cycle: undefined }, '', HALF], used(90)]],
  ['a cycle that has not begun, by a clock set back', [used(50), [{ ...usedOf(90, 100), cycle: DECEMBER }, '', HALF]]],
  ['a cycle of no length', [used(50), [{ ...usedOf(90, 100), cycle: { ...NOVEMBER, start: '2026-11-17', end: '2026-11-16' } }, '', HALF]]],
])('%s', (_, looks) => expect(retold('pace', looks)).toEqual(looks));

it('says how much is used and how much time has gone, rounded down', () => {
  const outbox = new Outbox();
  outbox.look(lineAt(jst(HALF)), jst(HALF));
  const now = jst('2026-11-16T18:00');
  expect(outbox.look(lineAt(now, usedOf(90.7, 100)), now, only('pace'))[0]?.says).toEqual({
    percent: 90,
    elapsed: 52,
    left: gb(9.3),
    resetsOn: '2026-12-01',
  });
});
