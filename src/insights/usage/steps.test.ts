import { describe, expect, it } from 'vitest';
import type { UsagePoint } from '../../model/usage';
import { daysBetween } from './days';
import { stepsOf } from './steps';

const NOVEMBER = { start: '2027-11-01', end: '2027-11-30' };
const DECEMBER = { start: '2027-12-01', end: '2027-12-31' };
const at = (day: string, time = '12:00') => Date.parse(`2027-${day}T${time}:00+09:00`);
let count = 0;
const point = (day: string, over: Partial<UsagePoint> & { time?: string }): UsagePoint => {
  const { time, ...rest } = over;
  return { key: 'a', at: at(day, time), readAt: at(day, time), reading: `r${count++}`, stepMB: 10, ...rest };
};
const used = (day: string, usedMB: number, over: Partial<UsagePoint> & { time?: string } = {}) =>
  point(day, { usedMB, cycle: day < '12' ? NOVEMBER : DECEMBER, ...over });
const left = (day: string, leftMB: number, over: Partial<UsagePoint> & { time?: string } = {}) => point(day, { leftMB, ...over });
/** As "11-05 → 11-10: 300", each end as its day and hour. */
const said = (...points: UsagePoint[]) => stepsOf(points).map(({ from, to, MB }) => `${name(from)} → ${name(to)}: ${Math.round(MB)}`);
const name = (instant: number) => new Date(instant + 9 * 3_600_000).toISOString().slice(5, 13).replace('T', ' ');

describe('used, since a reset that is known', () => {
  it.each([
    ['from the reset and from reading to reading', [used('11-05', 300), used('11-10', 500)], ['11-01 00 → 11-05 12: 300', '11-05 12 → 11-10 12: 200']],
    ['not from the reset to a first reading long after', [used('11-20', 300), used('11-25', 500)], ['11-20 12 → 11-25 12: 200']],
    ['a gap over a reset leaves the end of the old cycle unseen', [used('11-20', 3000), used('12-05', 300)], ['12-01 00 → 12-05 12: 300']],
    [
      'a correction downwards overrules what was above it',
      [used('11-03', 300), used('11-05', 900), used('11-07', 600)],
      ['11-01 00 → 11-03 12: 300', '11-03 12 → 11-07 12: 300'],
    ],
    [
      'the old figure, still shown after the reset, is no usage',
      [used('11-29', 5000), used('12-01', 5100, { time: '02:00' }), used('12-02', 90, { time: '20:00' })],
      ['12-01 00 → 12-02 20: 90'],
    ],
    ['nor while nothing else has been read', [used('11-29', 5000), used('12-01', 5100, { time: '02:00' })], []],
    ['nor where the next reading is higher', [used('11-29', 5000), used('12-01', 5100, { time: '02:00' }), used('12-25', 6000)], []],
    ['nor where nobody knows what the old cycle ended with', [used('12-01', 5100, { time: '08:00' }), used('12-05', 6000)], ['12-01 00 → 12-05 12: 6000']],
    ['a low figure soon after the reset is believed', [used('11-29', 5000), used('12-01', 40)], ['12-01 00 → 12-01 12: 40']],
    ['zero is a figure', [used('12-01', 0), used('12-03', 70)], ['12-01 00 → 12-01 12: 0', '12-01 12 → 12-03 12: 70']],
    [
      'what is left beside it says nothing more',
      [used('11-03', 300, { leftMB: 2700 }), left('11-04', 9000, { cycle: NOVEMBER }), used('11-05', 400)],
      ['11-01 00 → 11-03 12: 300', '11-03 12 → 11-05 12: 100'],
    ],
  ])('%s', (_, points, steps) => expect(said(...points)).toEqual(steps));

  it('of one instant what was read later counts', () => {
    const [early, late] = [used('11-05', 300), used('11-05', 250, { readAt: at('11-05', '15:00') })];
    expect(said(late, early)).toEqual(['11-01 00 → 11-05 12: 250']);
  });

  it('two packs that share a day: the new one begins where the old one was last seen', () => {
    const [old, fresh] = [
      { start: '2027-11-08', end: '2027-11-10' },
      { start: '2027-11-10', end: '2027-11-12' },
    ];
    const points = [used('11-09', 500, { cycle: old }), used('11-10', 900, { cycle: old, time: '14:00' }), used('11-10', 200, { cycle: fresh, time: '20:00' })];
    expect(said(...points)).toEqual(['11-08 00 → 11-09 12: 500', '11-09 12 → 11-10 14: 400', '11-10 14 → 11-10 20: 200']);
    expect([...daysBetween(points)].every(([, { share }]) => share <= 1)).toBe(true);
  });

  it('pages that disagree on the cycle never count the same use twice', () => {
    const other = { start: '2027-11-04', end: '2027-12-03' };
    const points = [used('11-05', 500), used('11-06', 600, { cycle: other }), used('11-07', 700), used('11-08', 800, { cycle: other }), used('11-09', 900)];
    expect(stepsOf(points).reduce((sum, { MB }) => sum + MB, 0)).toBeLessThanOrEqual(1100);
  });

  it('an allowance of a day', () => {
    const day = (date: string) => ({ cycle: { start: `2027-${date}`, end: `2027-${date}` } });
    expect(said(used('11-09', 80, day('11-09')), used('11-10', 30, day('11-10')), used('11-10', 60, { ...day('11-10'), time: '23:00' }))).toEqual([
      '11-09 00 → 11-09 12: 80',
      '11-10 00 → 11-10 12: 30',
      '11-10 12 → 11-10 23: 30',
    ]);
  });
});

describe('without a reset that is known', () => {
  const none = { cycle: undefined };
  it.each([
    ['what is used rises', [used('11-03', 300, none), used('11-05', 900, none)], ['11-03 12 → 11-05 12: 600']],
    ['a fall of it is a reset at an unknown time', [used('11-03', 900, none), used('11-05', 100, none), used('11-06', 150, none)], ['11-05 12 → 11-06 12: 50']],
    ['what is left falls', [left('11-03', 3000), left('11-05', 2400)], ['11-03 12 → 11-05 12: 600']],
    ['a top-up or a gift says nothing', [left('11-03', 1000), left('11-05', 1500), left('11-06', 1400)], ['11-05 12 → 11-06 12: 100']],
    ['what expired was not used', [left('11-03', 3000, { lasts: '2027-11-04' }), left('11-05', 200), left('11-06', 100)], ['11-05 12 → 11-06 12: 100']],
    ['a relief of a thousand GB that ends was not used', [left('11-03', 1_025_620), left('11-05', 3000), left('11-06', 2900)], ['11-05 12 → 11-06 12: 100']],
    [
      'a validity is no cycle',
      [used('11-03', 300, { cycle: { start: '2027-03-01', end: '2028-02-28' } }), used('11-05', 400, { cycle: { start: '2027-03-01', end: '2028-02-28' } })],
      ['11-03 12 → 11-05 12: 100'],
    ],
    ['over more than 36 days a mean says nothing', [left('10-01', 3000), left('11-07', 100)], []],
    ['used and left cannot be compared', [used('11-03', 300, none), left('11-05', 100)], []],
  ])('%s', (_, points, steps) => expect(said(...points)).toEqual(steps));
});

it('within a cycle too, where only what is left is printed', () => {
  expect(said(left('11-03', 3000, { cycle: NOVEMBER }), left('11-05', 2400, { cycle: NOVEMBER }), left('12-02', 2000, { cycle: DECEMBER }))).toEqual([
    '11-03 12 → 11-05 12: 600',
  ]);
});
