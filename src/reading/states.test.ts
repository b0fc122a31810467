import { describe, expect, it } from 'vitest';
import type { Run } from './run';
import { STATE_VALUES, statesOf } from './states';

const told = (wording: string, label?: string, cuts: number[] = []) => {
  const block = { parentElement: null } as unknown as Element;
  const run = { wording, cuts, origin: 'text', headings: [], block } as unknown as Run;
  return statesOf(run, label ? [label] : []).map(({ id, value }) => `${id} ${value}`);
};

/** a text, the label beside it, the state it tells */
const ROWS: readonly [string, string | undefined, string][] = [
  ['現在、通信速度を制限しています。', undefined, 'throttled true'],
  ['10月31日まで通信速度を最大128kbpsに制限しています。', undefined, 'throttled true'],
  ['速度制限中です（最大1Mbps）。', undefined, 'throttled true'],
  ["You've run out of data.", undefined, 'throttled true'],
  ['Your speed has been lowered.', undefined, 'throttled true'],
  ['Your speed is currently restricted to 128 kbps.', undefined, 'throttled true'],
  ['低速', '通信速度', 'throttled true'],
  ['通常', '通信速度', 'throttled false'],
  ['なし', '速度制限', 'throttled false'],
  ['節約モード中', '状態', 'savingMode true'],
  ['ON', '節約モード', 'savingMode true'],
  ['オフ', '節約モード', 'savingMode false'],
  ['使い放題', 'データ容量', 'unlimited true'],
  ['データ量は無制限です。', undefined, 'unlimited true'],
  ['未払いの料金はありません。', undefined, 'unpaid 0'],
  ['There is nothing to pay right now.', undefined, 'unpaid 0'],
];

describe('a state', () => {
  it.each(ROWS)('%s (%s)', (wording, label, state) => {
    const plain = wording.normalize('NFKC');
    expect(told(plain, label)).toContain(state);
    // what is not let through is never asked
    expect(plain).toMatch(STATE_VALUES);
  });

  it.each([
    ['あなたのデータ容量無制限', 9],
    ['無制限あなたのデータ容量', 3],
  ])('on either side of where one element ends: %s', (wording, cut) => {
    expect(told(wording, undefined, [cut])).toContain('unlimited true');
  });

  it.each([
    'MAXプランのデータ量は無制限です。',
    'ahamoならデータ量は無制限です。',
    'MAXはデータ量が無制限です。',
    '月末まで通信速度を制限することがあります。',
    '容量を超えると速度を制限します。',
  ])('none: %s', (wording) => {
    expect(told(wording)).toEqual([]);
  });
});
