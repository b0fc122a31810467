import { expect, it } from 'vitest';
import type { UsagePoint } from '../model/usage';
import { horizonOf } from './horizon';

const at = (day: string) => Date.parse(`${day}T12:00:00+09:00`);
const NOW = at('2028-02-20');
const line = { readAt: NOW };
const cycle = { start: '2028-02-01', end: '2028-02-29', from: 'rule' as const };
const point = (day: string, over: Partial<UsagePoint>): UsagePoint => ({ key: 'a', at: at(day), readAt: at(day), reading: day, stepMB: 10, ...over });

it.each([
  ['the cycle', { ...line, cycle }, { start: '2028-02-01', end: '2028-02-29', by: 'cycle' }],
  ['the departure, where it comes first', { ...line, cycle, tripEnd: '2028-02-25' }, { start: '2028-02-01', end: '2028-02-25', by: 'trip' }],
  ['not a departure after the reset', { ...line, cycle, tripEnd: '2028-03-05' }, { start: '2028-02-01', end: '2028-02-29', by: 'cycle' }],
  ['nor one that has passed', { ...line, cycle, tripEnd: '2028-02-19' }, { start: '2028-02-01', end: '2028-02-29', by: 'cycle' }],
  ['a departure alone', { ...line, tripEnd: '2028-02-20' }, { start: '2028-02-20', end: '2028-02-20', by: 'trip' }],
  ['the end of validity', { ...line, expiresOn: '2028-03-10' }, { start: '2028-02-20', end: '2028-03-10', by: 'validity' }],
  ['a leap day', { ...line, expiresOn: '2028-02-29' }, { start: '2028-02-20', end: '2028-02-29', by: 'validity' }],
  ['no validity of years', { ...line, expiresOn: '2038-03-10' }, undefined],
  ['no validity that is over', { ...line, expiresOn: '2028-02-10' }, undefined],
  ['no cycle that is over', { ...line, cycle: { ...cycle, start: '2028-01-01', end: '2028-01-31' } }, undefined],
  ['nothing known', line, undefined],
] as const)('%s', (_, given, expected) => expect(horizonOf(given, [], NOW)).toEqual(expected));

it('a pack counts from the first reading in it: not from the pack before, nor from before a top-up', () => {
  const start = (points: UsagePoint[]) => horizonOf({ ...line, expiresOn: '2028-03-10' }, points, NOW)?.start;
  expect(start([point('2028-02-05', { usedMB: 100 }), point('2028-02-10', { usedMB: 900 })])).toBe('2028-02-05');
  expect(start([point('2028-01-05', { usedMB: 900 }), point('2028-02-10', { usedMB: 100 }), point('2028-02-15', { usedMB: 300 })])).toBe('2028-02-10');
  expect(start([point('2028-01-05', { leftMB: 900 }), point('2028-02-10', { leftMB: 3000 }), point('2028-02-15', { leftMB: 2500 })])).toBe('2028-02-10');
});
