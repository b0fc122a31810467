import { expect, it } from 'vitest';
import type { LineSummary } from '../model/summary';
import { poolLinesOnce } from './pool-lines';

const gb = (value: number) => ({ value, unit: 'GB' as const });
const of = (number: string, more: Partial<LineSummary> = {}): LineSummary => ({
  key: `iijmio:${number}`,
  carrier: 'iijmio',
  family: 'iijmio',
  number,
  readAt: 1,
  pool: { remaining: gb(18.56), members: ['1122', '5678'] },
  unread: [],
  ...more,
});
const told = (...lines: LineSummary[]) => poolLinesOnce(lines).map(({ line, others }) => [line.number, ...others.map(({ number }) => number)].join(' '));

it('lines that share all they have are told of once', () => {
  expect(told(of('1122', { total: gb(5) }), of('5678', { total: gb(5) }), of('9012', { pool: undefined, remaining: gb(1) }))).toEqual(['1122 5678', '9012']);
});

it('one that has more leads, wherever it stands, and none that has more is left out', () => {
  const bill = { yen: 4_125, readAt: 1 };
  expect(told(of('1122'), of('5678', { bill }))).toEqual(['5678 1122']);
  expect(told(of('1122'), of('5678', { unread: ['differs: 3GB, 5GB'] }))).toEqual(['5678 1122']);
  expect(told(of('1122', { bill }), of('5678', { bill }), of('3344'))).toEqual(['1122 3344', '5678']);
});

it.each<[string, Partial<LineSummary>]>([
  ['data of its own', { used: gb(1) }],
  ['what was read at another time', { readAt: 2 }],
  ['another pool', { pool: { remaining: gb(3) } }],
  ['another carrier', { family: 'mineo', carrier: 'mineo' }],
  ['another plan', { plan: 'ギガプラン 5GB' }],
  ['no speed', { throttled: true, used: gb(5) }],
])('but not with %s', (_, more) => {
  expect(told(of('1122'), of('5678', more))).toEqual(['1122', '5678']);
});

it('a name or a place that its user gave is nothing of its own', () => {
  expect(told(of('1122', { order: 0 }), of('5678', { order: 1, nickname: 'Mum' }))).toEqual(['1122 5678']);
});
