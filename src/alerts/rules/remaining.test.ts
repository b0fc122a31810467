import { describe, expect, it } from 'vitest';
import { DECEMBER, gb, jst, type Look, lineAt, Outbox, only, retold, usedOf } from '../../../tests/support/looks';

const much: Look = [{ remaining: gb(3) }, ''];
const left = (value: number, told = ''): Look => [{ remaining: gb(value) }, told];

describe('less than so many GB', () => {
  it.each<[string, Look[]]>([
    ['once, below and not at the level', [much, left(1), left(0.99, '1'), left(0.5), left(0)]],
    ['up and down around it', [much, left(0.9, '1'), left(1), left(1.2), left(0.9)]],
    ['again after it rose well above', [much, left(0.9, '1'), left(1.21), left(1.2), left(0.9, '1')]],
    ['again in a new cycle', [much, left(0.9, '1'), [{ remaining: gb(0.9), cycle: DECEMBER }, '1', '2026-12-20']]],
    ['holds at first sight', [left(0.9), left(0.8), left(2), left(0.9, '1')]],
    ['total less used', [much, [{ used: gb(4.2), total: gb(5) }, '1']]],
    [
      'of a pool',
      [
        [{ used: gb(1), pool: { remaining: gb(3) } }, ''],
        [{ used: gb(1), pool: { remaining: gb(0.4) } }, '1'],
      ],
    ],
    ['the line’s own before the pool’s', [much, [{ remaining: gb(2), pool: { remaining: gb(0.4) } }, '']]],
    ['less than nothing is no amount', [much, [{ used: gb(1), pool: { remaining: gb(-2) } }, '']]],
    ['unlimited', [much, [{ remaining: gb(0), unlimited: true }, '']]],
    ['unknown changes nothing', [much, left(0.9, '1'), [{ used: gb(2) }, ''], [{}, ''], left(0.9)]],
  ])('%s', (_, looks) => expect(retold('remaining', looks)).toEqual(looks));

  it('at levels of one’s own, the lowest tells', () => {
    const looks: Look[] = [[{ remaining: gb(9) }, ''], left(4.9, '5'), left(0.4, '0.5'), left(1.9), left(0.4, '0.5')];
    expect(retold('remaining', looks, { levels: [5, 2, 0.5] })).toEqual(looks);
  });

  it('names the level', () => {
    const now = jst('2026-11-20');
    const outbox = new Outbox();
    outbox.look(lineAt(now), now);
    expect(outbox.look(lineAt(now, { remaining: gb(0.4) }), now, only('remaining', { levels: [0.5] }))[0]?.says).toEqual({
      gigabytes: 0.5,
      left: gb(0.4),
      resetsOn: '2026-12-01',
    });
  });
});

describe('less than so many %', () => {
  const share = (used: number, told = ''): Look => [usedOf(used, 5), told];
  it.each<[string, Look[]]>([
    ['once, below and not at the level', [share(1), share(4), share(4.01, '20'), share(4.5), share(5)]],
    ['up and down around it', [share(1), share(4.1, '20'), share(3.9), share(4.1)]],
    ['again after a fall', [share(1), share(4.1, '20'), share(3.89), share(4.1, '20')]],
    ['again in a new cycle', [share(1), share(4.1, '20'), [{ ...usedOf(4.1, 5), cycle: DECEMBER }, '20', '2026-12-20']]],
    ['unknown changes nothing', [share(1), share(4.1, '20'), [{ used: gb(1) }, ''], share(4.1)]],
  ])('%s', (_, looks) => expect(retold('remaining-share', looks)).toEqual(looks));

  it('never less than none', () => {
    const looks: Look[] = [share(1), [{ used: gb(6), total: gb(5) }, '']];
    expect(retold('remaining-share', looks, { levels: [0] })).toEqual(looks);
  });

  it('names the level', () => {
    const now = jst('2026-11-20');
    const outbox = new Outbox();
    outbox.look(lineAt(now), now);
    expect(outbox.look(lineAt(now, usedOf(4.6, 5)), now, only('remaining-share', { levels: [10] }))[0]?.says).toMatchObject({ percent: 10, left: gb(0.4) });
  });
});

it('neither speaks unless it is asked to', () => {
  const now = jst('2026-11-20');
  const outbox = new Outbox();
  outbox.look(lineAt(now), now);
  expect(outbox.look(lineAt(now, { remaining: gb(0.1), total: gb(5) }), now).map(({ rule }) => rule)).not.toContain('remaining');
  expect([...outbox.rows.values()].filter(({ rule }) => /remaining|every/.test(rule))).toEqual([]);
});
