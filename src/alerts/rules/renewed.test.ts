import { expect, it } from 'vitest';
import { DECEMBER, gb, jst, type Look, lineAt, NOVEMBER, Outbox, only, retold } from '../../../tests/support/looks';

const november = (at: string, told = ''): Look => [{ remaining: gb(1), cycle: NOVEMBER, readAt: jst('2026-11-30T20:00') }, told, at];
const december = (at: string, told = '', asOf?: string): Look => [{ remaining: gb(1), cycle: DECEMBER, ...(asOf ? { asOf } : {}) }, told, at];

it.each<[string, Look[]]>([
  ['at midnight in Japan, once', [november('2026-11-30T23:59'), november('2026-12-01T00:00', 'on'), november('2026-12-01T10:00'), november('2027-01-20')]],
  ['not what has been looked at since', [november('2026-11-30T21:00'), december('2026-12-01T00:30'), december('2026-12-02')]],
  ['nor by a portal that lags', [november('2026-11-30T21:00'), december('2026-12-01T08:00', '', '2026-11-30'), december('2026-12-01T09:00')]],
  [
    'a portal that lags on one of its pages',
    [
      november('2026-11-30T21:00'),
      november('2026-12-01T00:00', 'on'),
      december('2026-12-01T08:00'),
      december('2026-12-01T09:00', '', '2026-11-30'),
      december('2026-12-01T10:00'),
    ],
  ],
  [
    'each cycle',
    [
      november('2026-11-30T21:00'),
      november('2026-12-01', 'on'),
      december('2026-12-02'),
      [{ remaining: gb(1), cycle: DECEMBER, readAt: jst('2026-12-30') }, 'on', '2027-01-01'],
    ],
  ],
  ['at first sight', [november('2026-12-01'), november('2026-12-02')]],
  [
    'a pack that has run out',
    [november('2026-11-30T21:00'), [{ remaining: gb(1), cycle: undefined, expiresOn: '2026-11-30', readAt: jst('2026-11-30') }, '', '2026-12-01']],
  ],
  [
    'a cycle of a day',
    [november('2026-11-30T21:00'), [{ remaining: gb(1), cycle: { ...NOVEMBER, start: '2026-11-30' }, readAt: jst('2026-11-30') }, '', '2026-12-01']],
  ],
  ['a cycle turned around', [november('2026-11-30T21:00'), [{ remaining: gb(1), cycle: { ...NOVEMBER, start: '2026-12-10' } }, '', '2026-12-20']]],
  ['read, but only money', [november('2026-11-30T21:00'), [{ readAt: undefined }, '', '2026-12-01']]],
])('%s', (_, looks) => expect(retold('renewed', looks)).toEqual(looks));

it('says since when, and is taken back once the new cycle has been read', () => {
  const outbox = new Outbox();
  const look = ([line, , at]: Look) => outbox.look(lineAt(jst(at ?? ''), line), jst(at ?? ''), only('renewed'));
  look(november('2026-11-30T21:00'));
  expect(look(november('2026-12-01')).map(({ key, says }) => [key, says])).toEqual([['docomo:1234|2026-12-01|renewed|on', { date: '2026-12-01' }]]);
  look([{ unread: ['two values'], readAt: jst('2026-12-01'), cycle: DECEMBER }, '', '2026-12-01T13:00']);
  expect(outbox.states()).toEqual(['on due']);
  look(december('2026-12-02'));
  expect(outbox.states()).toEqual([]);
});
