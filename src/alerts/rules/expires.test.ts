import { describe, expect, it } from 'vitest';
import { DECEMBER, gb, jst, type Look, lineAt, Outbox, only, retold } from '../../../tests/support/looks';
import type { LineSummary } from '../../model/summary';

const pack = (expiresOn: string, label?: string, left?: number) => ({
  expiresOn,
  ...(label ? { label } : {}),
  ...(left === undefined ? {} : { remaining: gb(left) }),
});
const packs = (at: string, told: string, ...all: NonNullable<LineSummary['packs']>): Look => [{ packs: all }, told, at];
const sim = (at: string, told: string, expiresOn: string, over: Partial<LineSummary> = {}): Look => [{ cycle: undefined, expiresOn, ...over }, told, at];
const A = pack('2026-12-20', 'A', 1);
const B = pack('2026-12-25', 'B', 1);
const C = pack('2026-12-20', 'C', 1);

it.each<[string, Look[]]>([
  [
    'a SIM, at each level once',
    [
      sim('2026-11-01', '', '2026-12-10'),
      sim('2026-11-09', '', '2026-12-10'),
      sim('2026-11-10', '30', '2026-12-10'),
      sim('2026-11-25', '', '2026-12-10'),
      sim('2026-11-26', '14', '2026-12-10'),
      sim('2026-12-03', '7', '2026-12-10'),
      sim('2026-12-07', '3', '2026-12-10'),
      sim('2026-12-08', '', '2026-12-10'),
      sim('2026-12-09', '1', '2026-12-10'),
      sim('2026-12-10T00:00', '0', '2026-12-10'),
      sim('2026-12-10T23:59', '', '2026-12-10'),
      sim('2026-12-11', '', '2026-12-10'),
    ],
  ],
  [
    'what was missed is made up once, by the strongest',
    [sim('2026-11-01', '', '2026-12-10'), sim('2026-12-04', '7', '2026-12-10'), sim('2026-12-05', '', '2026-12-10')],
  ],
  ['at first sight', [sim('2026-12-05', '', '2026-12-10'), sim('2026-12-06', '', '2026-12-10'), sim('2026-12-07', '3', '2026-12-10')]],
  [
    'renewed',
    [sim('2026-11-01', '', '2026-12-10'), sim('2026-12-03', '7', '2026-12-10'), sim('2026-12-05', '30', '2027-01-02'), sim('2026-12-30', '3', '2027-01-02')],
  ],
  [
    'the clock set back and right again',
    [sim('2026-11-01', '', '2026-12-10'), sim('2026-12-03', '7', '2026-12-10'), sim('2026-11-02', '', '2026-12-10'), sim('2026-12-04', '', '2026-12-10')],
  ],
  [
    'what dies with every cycle is no news',
    [
      sim('2026-11-10', '', '2026-11-30', { cycle: { start: '2026-11-01', end: '2026-11-30', from: 'page' } }),
      sim('2026-11-29', '', '2026-11-30', { cycle: { start: '2026-11-01', end: '2026-11-30', from: 'page' } }),
    ],
  ],
  ['but another day is', [sim('2026-11-01', '', '2026-12-10', { cycle: DECEMBER }), sim('2026-11-29', '14', '2026-12-10', { cycle: DECEMBER })]],
  ['a pack may end with a cycle', [packs('2026-11-01', '', pack('2026-11-30')), packs('2026-11-28', '3', pack('2026-11-30'))]],
  ['two packs, each for itself', [packs('2026-11-01', ''), packs('2026-12-18', '3 7', A, B), packs('2026-12-19', '1', A, B), packs('2026-12-22', '3', A, B)]],
  ['two packs of one day, together', [packs('2026-11-01', ''), packs('2026-12-18', '3', A, C), packs('2026-12-18', '', A, C), packs('2026-12-19', '1', C)]],
  ['an empty pack', [packs('2026-11-01', ''), packs('2026-12-18', '', pack('2026-12-20', 'A', 0))]],
  [
    'pages that show a part of it change nothing',
    [
      packs('2026-11-01', ''),
      packs('2026-12-18', '3 7', A, B),
      packs('2026-12-18', '', B),
      packs('2026-12-18', ''),
      packs('2026-12-18', '', A),
      packs('2026-12-18', '', A, B),
      packs('2026-12-19', '1', A),
    ],
  ],
  ['its last day, on and off the page', [packs('2026-11-01', ''), packs('2026-12-20', '0 7', A, B), packs('2026-12-20', '', B), packs('2026-12-20', '', A, B)]],
  [
    'spoilt days',
    [
      packs('2026-11-01', ''),
      packs('2026-12-18', '', pack('soon'), pack('2026-13-45'), pack('')),
      sim('2026-12-18', '', '無期限', { cycle: DECEMBER }),
      sim('2026-12-18', '', '無期限'),
    ],
  ],
])('%s', (_, looks) => expect(retold('expires', looks)).toEqual(looks));

it('at levels of one’s own', () => {
  const looks = [
    sim('2026-11-01', '', '2026-12-10'),
    sim('2026-11-30', '10', '2026-12-10'),
    sim('2026-12-08', '2', '2026-12-10'),
    sim('2026-12-10', '', '2026-12-10'),
  ];
  expect(retold('expires', looks, { levels: [2, 10] })).toEqual(looks);
});

describe('says', () => {
  const says = (over: Partial<LineSummary>) => {
    const now = jst('2026-12-18');
    const outbox = new Outbox();
    outbox.look(lineAt(now), now);
    return outbox.look(lineAt(now, { cycle: undefined, ...over }), now, only('expires')).map((notice) => notice.says);
  };

  it.each<[string, Partial<LineSummary>, object[]]>([
    ['a SIM and what is left on it', { expiresOn: '2026-12-20', remaining: gb(2) }, [{ date: '2026-12-20', pack: '', left: gb(2) }]],
    ['a SIM', { expiresOn: '2026-12-20' }, [{ date: '2026-12-20', pack: '' }]],
    ['a pack', { packs: [A] }, [{ date: '2026-12-20', pack: 'A', left: gb(1) }]],
    ['two packs of one day', { packs: [A, C] }, [{ date: '2026-12-20', pack: 'A + C' }]],
    ['a pack without a name', { packs: [pack('2026-12-20')] }, [{ date: '2026-12-20', pack: '' }]],
    [
      'packs of one day, not what is left of one of them',
      { packs: [A, B, C, A] },
      [
        { date: '2026-12-20', pack: 'A + C' },
        { date: '2026-12-25', pack: 'B', left: gb(1) },
      ],
    ],
  ])('%s', (_, over, expected) => expect(says(over)).toEqual(expected));
});

it('forgets levels that were taken out', () => {
  const outbox = new Outbox();
  for (const levels of [[7, 3], [7]]) outbox.look(lineAt(jst('2026-12-18'), { packs: [A, B] }), jst('2026-12-18'), only('expires', { levels }));
  expect(outbox.states()).toEqual(['7 passed', '7 passed']);
});

it('forgets a day that has passed', () => {
  const outbox = new Outbox();
  for (const at of ['2026-11-01', '2026-12-18', '2026-12-21']) outbox.look(lineAt(jst(at), { packs: [A, B] }), jst(at), only('expires'));
  expect([...new Set([...outbox.rows.values()].map(({ cycle }) => cycle))]).toEqual(['2026-12-25']);
});
