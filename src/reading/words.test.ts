import { describe, expect, it } from 'vitest';
import { FIGURES, type FigureId } from '../model/figures';
import { type Bind, bindData } from './bind';
import type { Context } from './context';
import { bindYen } from './money';
import { meaningOf } from './words';

const figureOf = (bind: Bind) => ('no' in bind ? bind.no : bind.id);
const context = (label: string): Context => ({ own: [], heads: [{ wording: label, stands: 'row head' }], headings: [] });
const rows = (dimension: string) => Object.entries(FIGURES).filter(([, row]) => row.dimension === dimension) as [FigureId, (typeof FIGURES)[FigureId]][];

describe('every label of the figure table means its own figure', () => {
  for (const [id, row] of rows('data'))
    it.each([...row.labels.ja, ...row.labels.en, ...row.labels.zh].filter((label) => !/海外|漫游|Roaming/.test(label)))(`${id}: %s`, (label) =>
      expect(figureOf(bindData(context(label)))).toBe(id),
    );
  for (const [id, row] of rows('yen'))
    it.each([...row.labels.ja, ...row.labels.en, ...row.labels.zh])(`${id}: %s`, (label) => expect(figureOf(bindYen(context(label), '', ''))).toBe(id));
});

describe('words combine', () => {
  it.each([
    ['速度低下(1Mbps通信)までの残りデータ量', 'remaining'],
    ['追加料金課金までの残りデータ量', 'remaining'],
    ['基本データ量 残り', 'remaining'],
    ['総務部', 'strange label'],
    ['うちテザリング使用量', 'part'],
    ['LINEギガフリー対象のデータ量', "not the line's (countFree)"],
    ['贈れる容量', "not the line's (giveable)"],
    ['30日間のデータ利用量', 'other period'],
    ['先月のデータ利用量', 'past'],
    ['Usage and balance', 'strange label'],
    ['ご利用量・残量', 'strange label'],
    ['残量・利用期限', 'remaining'],
    ['クーポン残量（合計）', 'remaining'],
    ['国内', "not the line's (domestic)"],
    ['ポイント', "not the line's (elsewhere)"],
    ['モバイルWi-Fi', "not the line's (elsewhere)"],
    ['翌月へのくりこし', "not the line's (elsewhere)"],
    ['carry over to next month', "not the line's (elsewhere)"],
    ['carried over from last month', 'rollover'],
    ["last month's usage", 'past'],
    ['不計入用量', "not the line's (countFree)"],
    ['データシェアの利用状況', 'strange label'],
    ['このうち、共有枠から使ったのは', 'part'],
    ['手元データ', 'remaining'],
    ['まだ使える分', 'remaining'],
    ['尚可使用', 'remaining'],
    ['先月のおつり', 'rollover'],
    ['前期から送られたデータ', 'rollover'],
    ['ご家族の合計利用', 'used'],
    ['高速で通信した量（全SIM合計）', 'used'],
    ['レンタル開始からの合計', 'strange label'],
    ['光インターネット', "not the line's (elsewhere)"],
    ['今月のプラン', 'allowance'],
    ['data balance', 'remaining'],
    ['數據餘額', 'remaining'],
    ['还剩流量', 'remaining'],
    ['purchased data', 'topUp'],
    ['購入したデータ量', 'topUp'],
    ['合約數據量', 'allowance'],
    ['方案內含數據量', 'allowance'],
    ['data cap', 'allowance'],
    ['今月の付与', 'total'],
    ['プランのギガ', 'allowance'],
    ['プレゼントであげたギガ', "not the line's (giveable)"],
    ['プレゼントでもらったギガ', 'gift'],
  ])('%s → %s', (label, figure) => expect(figureOf(bindData(context(label)))).toBe(figure));

  it('tells what is left of a part from what was granted', () => {
    expect(bindData(context('繰越残量'))).toMatchObject({ id: 'rollover', of: 'left' });
    expect(
      bindData({
        ...context('チャージ容量'),
        heads: [
          { wording: '容量', stands: 'row head' },
          { wording: 'チャージ容量', stands: 'column head' },
        ],
      }),
    ).toMatchObject({ id: 'topUp', of: 'granted' });
  });

  it('lets a heading speak only for what has no strange label of its own', () => {
    const under = (label: string): Context => ({
      own: [],
      heads: [{ wording: label, stands: 'row head' }],
      headings: [{ wording: 'データ利用量', stands: 'heading' }],
    });
    expect(figureOf(bindData({ own: [], heads: [], headings: [{ wording: 'データ利用量', stands: 'heading' }] }))).toBe('used');
    expect(figureOf(bindData(under('ゆずるね。')))).toBe('strange label');
  });

  it('does not take 残高 for data left, nor nothing unpaid for something unpaid', () => {
    expect(meaningOf('残高').measure).toBeUndefined();
    expect(meaningOf('未払いのご請求はありません').money).not.toBe('unpaid');
  });
});
