import { describe, expect, it } from 'vitest';
import type { BucketScope, Figure, Reading } from '../../model/reading';
import { daysBetween } from './days';
import { seriesOf } from './series';

const evidence = { label: '', text: '', bound: 'row head' as const };
const GB = (id: Figure['id'], value: number): Figure => ({ id, value: { value, unit: 'GB', decimals: 2 }, evidence });
const reading = (over: Partial<Reading>): Reading => ({
  id: 'r',
  carrier: 'made',
  family: 'made',
  line: { number: '5678' },
  readAt: Date.parse('2028-02-29T12:00:00+09:00'),
  page: 'https://made.example/',
  figures: [],
  buckets: [],
  account: [],
  days: [],
  months: [],
  unread: [],
  readerVersion: 1,
  ...over,
});
const bucket = (over: Partial<BucketScope>): BucketScope => ({
  kind: 'shared',
  members: [],
  figures: [GB('used', 2)],
  days: [],
  months: [],
  unread: [],
  ...over,
});
const point = (over: Partial<Reading>, rule?: Parameters<typeof seriesOf>[2], base?: 1000 | 1024) => seriesOf(reading(over), 'made:5678', rule, base)[0]?.point;

describe('the point of a reading', () => {
  it.each([
    ['used as printed', [GB('used', 1.23)], { usedMB: 1230, stepMB: 10 }],
    ['total − left', [GB('remaining', 3.5), GB('total', 5)], { usedMB: 1500, leftMB: 3500, totalMB: 5000 }],
    ['used as printed before total − left', [GB('used', 1.4), GB('remaining', 3.5), GB('total', 5)], { usedMB: 1400 }],
    ['what is left alone', [GB('remaining', 1025.5)], { leftMB: 1_025_500 }],
    ['more left than the total says nothing of what is used', [GB('remaining', 7), GB('total', 5)], { leftMB: 7000, totalMB: 5000 }],
  ])('%s', (_, figures, expected) => {
    expect(point({ figures })).toMatchObject(expected);
    if (!('usedMB' in expected)) expect(point({ figures })).not.toHaveProperty('usedMB');
  });

  it('is none where neither is printed', () => expect(point({ figures: [GB('total', 5), GB('allowance', 5)] })).toBeUndefined());
  it('counts as the portal does', () => expect(point({ figures: [GB('used', 2)] }, undefined, 1024)).toMatchObject({ usedMB: 2048 }));

  it.each([
    ['printed', { start: '2028-02-11', end: '2028-03-10' }, { start: '2028-02-11', end: '2028-03-10' }],
    ['by the rule where none is printed', undefined, { start: '2028-02-01', end: '2028-02-29' }],
    ['by the rule where another one is printed', { start: '2028-01-01', end: '2028-01-31' }, { start: '2028-02-01', end: '2028-02-29' }],
    ['by the rule where it ends before it begins', { start: '2028-03-10', end: '2028-02-11' }, { start: '2028-02-01', end: '2028-02-29' }],
    ['by the rule where it is no day at all', { start: '2028-02-99', end: '2028-13-45' }, { start: '2028-02-01', end: '2028-02-29' }],
    ['of one day', { start: '2028-02-29', end: '2028-02-29' }, { start: '2028-02-29', end: '2028-02-29' }],
  ])('its cycle: %s', (_, cycle, expected) => {
    const given = { figures: [GB('used', 1)], ...(cycle ? { cycle } : {}) };
    const found = point(given, { kind: 'month-start' });
    expect(found?.cycle).toEqual(expected);
    expect(() => daysBetween(found ? [found] : [])).not.toThrow();
  });

  it('has no cycle without one', () => expect(point({ figures: [GB('used', 1)] }, { kind: 'none' })).not.toHaveProperty('cycle'));

  it('knows what runs out first: of the line and of its toppings, not what has run out', () => {
    const on = (day: string): Figure => ({ id: 'expiresOn', value: day, evidence });
    const packs = ['2028-03-06', '2028-03-02', '2028-02-20'].map((day) => bucket({ kind: 'pack', figures: [GB('remaining', 1), on(day)] }));
    expect(point({ figures: [GB('remaining', 5), on('2028-03-20')], buckets: packs })?.lasts).toBe('2028-03-02');
  });
});

describe('tables', () => {
  const row = (date: string) => ({ date, value: 500, unit: 'MB' as const });
  it('days: today is not over, what lies ahead is no usage', () => {
    const [{ days } = { days: [] }] = seriesOf(reading({ days: [row('2028-02-28'), row('2028-02-29'), row('2028-03-01')] }), 'a', undefined);
    expect(days.map(({ date, share }) => [date, share === 1])).toEqual([
      ['2028-02-28', true],
      ['2028-02-29', false],
    ]);
  });

  it('days as of the end of the last one are whole', () => {
    const [{ days } = { days: [] }] = seriesOf(reading({ asOf: '2028-02-28', days: [row('2028-02-28')] }), 'a', undefined);
    expect(days).toEqual([{ date: '2028-02-28', MB: 500, share: 1 }]);
  });

  it('days that are told as today and yesterday are days too', () => {
    const [{ days } = { days: [] }] = seriesOf(reading({ figures: [GB('usedToday', 0.2), GB('usedYesterday', 1)] }), 'a', undefined);
    expect(days.map(({ date, MB, share }) => [date, MB, share === 1])).toEqual([
      ['2028-02-29', 200, false],
      ['2028-02-28', 1000, true],
    ]);
  });

  it('months: this one is not over', () => {
    const months = ['2028-01', '2028-02'].map((month) => ({ month, value: 3, unit: 'GB' as const }));
    expect(seriesOf(reading({ months }), 'a', undefined)[0]?.months.map(({ whole }) => whole)).toEqual([true, false]);
  });
});

it('pools have a history of their own, by name where there are several', () => {
  const keys = (...buckets: BucketScope[]) => seriesOf(reading({ buckets }), 'made:5678', undefined).map(({ key }) => key);
  expect(keys(bucket({}), bucket({ kind: 'tether' }))).toEqual(['made:5678', 'made~pool']);
  expect(keys(bucket({ label: '家族' }), bucket({ members: ['1111', '2222'] }))).toEqual(['made:5678', 'made~pool:家族', 'made~pool:1111+2222']);
});
