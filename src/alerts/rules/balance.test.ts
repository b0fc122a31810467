import { expect, it } from 'vitest';
import { DECEMBER, jst, type Look, lineAt, Outbox, only, retold } from '../../../tests/support/looks';

const yen = (amount: number, told = ''): Look => [{ balance: { yen: amount, readAt: jst('2026-11-20') } }, told];

it.each<[string, Look[]]>([
  ['once', [yen(2000), yen(501), yen(500, '500'), yen(300), yen(0)]],
  ['up and down', [yen(2000), yen(500, '500'), yen(550), yen(500)]],
  ['again after a top-up', [yen(2000), yen(400, '500'), yen(551), yen(400, '500')]],
  ['again in a new cycle', [yen(2000), yen(400, '500'), [{ ...yen(400)[0], cycle: DECEMBER }, '500', '2026-12-20']]],
  ['at first sight', [yen(0), yen(0)]],
  ['unknown changes nothing', [yen(2000), yen(400, '500'), [{}, ''], yen(400)]],
  [
    'where there is only money',
    [
      [{ ...yen(900)[0], readAt: undefined, cycle: undefined }, ''],
      [{ ...yen(0)[0], readAt: undefined, cycle: undefined }, '500'],
    ],
  ],
])('%s', (_, looks) => expect(retold('balance', looks)).toEqual(looks));

it.each([
  [120, 120],
  [-120, 0],
])('%d yen: says %d', (amount, says) => {
  const now = jst('2026-11-20');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  expect(outbox.look(lineAt(now, yen(amount)[0]), now, only('balance'))[0]?.says).toEqual({ yen: says });
});
