import { expect, it } from 'vitest';
import { DECEMBER, gb, jst, type Look, lineAt, Outbox, only, retold } from '../../../tests/support/looks';

const used = (value: number, told = ''): Look => [{ used: gb(value) }, told];
const start = used(0);

it.each<[string, number, Look[]]>([
  ['every step once', 5, [start, used(4.99), used(5, '1x5'), used(9.9), used(10.2, '2x5'), used(11), used(15, '3x5')]],
  ['several steps at once', 5, [start, used(23, '4x5'), used(25, '5x5')]],
  ['what is used at first sight is no news', 5, [used(12), used(14.9), used(15, '3x5')]],
  ['up and down around a step', 5, [start, used(5, '1x5'), used(4), used(5), used(10, '2x5'), used(9), used(10)]],
  ['again after a fall', 5, [start, used(5, '1x5'), used(3.99), used(5, '1x5'), used(10, '2x5'), used(8.9), used(10, '2x5')]],
  ['a fall tells no earlier step', 5, [start, used(25, '5x5'), used(18), used(20.1, '4x5'), used(3), used(5, '1x5')]],
  ['a fall by five steps', 1, [start, used(9, '9x1'), used(4.5), used(5, '5x1')]],
  ['again in a new cycle', 5, [start, used(6, '1x5'), [{ used: gb(6), cycle: DECEMBER }, '1x5', '2026-12-20']]],
  ['a tenth of a GB', 0.1, [start, used(0.3, '3x0.1'), used(0.39), used(0.7, '7x0.1')]],
  [
    'of the pool where the line has no figure',
    5,
    [
      [{ pool: { used: gb(1) } }, ''],
      [{ pool: { used: gb(6) } }, '1x5'],
      [{ used: gb(11), pool: { used: gb(60) } }, '2x5'],
    ],
  ],
  ['unlimited data counts too', 5, [start, [{ used: gb(6), unlimited: true }, '1x5']]],
  ['unknown changes nothing', 5, [start, used(5, '1x5'), [{ remaining: gb(1) }, ''], [{}, ''], used(5)]],
  ['spoilt figures', 5, [start, used(-3), used(Number.POSITIVE_INFINITY), used(Number.NaN), used(0), used(1025.62, '205x5')]],
  ['no step', 0, [start, used(5)]],
])('%s', (_, step, looks) => expect(retold('every', looks, { levels: [step] })).toEqual(looks));

it('without a step says nothing, and changes nothing', () => {
  const looks = [start, used(50)];
  expect(retold('every', looks, { levels: [] })).toEqual(looks);
  const outbox = new Outbox();
  const now = jst('2026-11-20');
  for (const levels of [[5], [], [0]]) outbox.look(lineAt(now, { used: gb(6) }), now, only('every', { levels }));
  expect(outbox.states()).toEqual(['1x5 passed']);
});

it('is every 5 GB where nothing else was chosen', () => {
  const looks = [start, used(5, '1x5')];
  expect(retold('every', looks)).toEqual(looks);
});

it('says what is used, and remembers a few steps only', () => {
  const now = jst('2026-11-20');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  expect(outbox.look(lineAt(now, { used: gb(62) }), now, only('every'))[0]?.says).toMatchObject({ used: gb(62), resetsOn: '2026-12-01' });
  expect(outbox.states()).toEqual(['10x5 passed', '11x5 passed', '12x5 due', '7x5 passed', '8x5 passed', '9x5 passed']);
});
