/** What stands around a quantity and changes what it is: the pack it is left of, the day its list is of, the month its bill is for. */

import { redact } from './canonical';
import type { Context, Label, Surroundings } from './context';
import type { Quantity } from './quantity';
import type { Run } from './run';
import { meaningOf } from './words';
import { parentOf } from './wrappers';

/** データ追加1GB(7日間) over 残り 0.94GB: what is left of one pack, not of the line. */
export function packOf(quantity: Quantity, context: Context, around: Surroundings): string | undefined {
  // an amount that the pack's name alone labels is what was bought
  const labels = quantity.run.block.closest('table') ? context.own : [...context.own, ...context.heads];
  if (quantity.dimension !== 'date' && (quantity.dimension !== 'data' || !labels.some((label) => meaningOf(label.wording).measure))) return undefined;
  let name: Run | undefined;
  // a label of the amount is not what it is of
  for (
    let item: Element | null = quantity.run.block, up = 0;
    item && up < 5 && (!name || name === quantity.run || meaningOf(name.wording).measure);
    item = parentOf(item), up++
  )
    name = titleOf(around.runsIn(item));
  return name &&
    name !== quantity.run &&
    (/追加|トッピ|プロモ|パック|チャージ|クーポン|ボーナス|特典|もらえる|topping|bonus|top-?up|pack/i.test(name.wording) ||
      // 60GB（90日間） under 利用中のトッピング
      (/トッピ/.test(quantity.run.headings[0] ?? '') && /\d ?[GM]B ?\(\d+(日間|時間)/.test(name.wording))) &&
    (/^(?!data)[\w -]+ pack$|特典/i.test(name.wording) || around.quantitiesOf(name).some((one) => around.asides.has(one) || name.origin === 'heading'))
    ? redact(name.wording)
    : undefined;
}

/** What an item begins with; a badge before its heading is none. */
const titleOf = ([first, second]: readonly Run[]): Run | undefined =>
  first && first.origin !== 'heading' && second?.origin === 'heading' && first.wording.length < 8 && !/\d/.test(first.wording) ? second : first;

/** 8月ご請求（7月ご利用分）: a bill is of the month that it was used in. */
const USED_IN = /^分?の?ご?利用/;
const LEADS = /^(\d{4}年)?\d{1,2}月(分?の?ご?利用分?|分)($|\()/;
const OF_MONTH = /^ご?(利用|請求)年?月$/;

/** The month that the nearest labels of a bill name: 2026年5月ご利用分. */
export function monthNear(quantity: Quantity, { heads, headings }: Context, around: Surroundings): string | undefined {
  const before = around.runs[quantity.run.nth - 1];
  // 2024年9月ご利用分 | ご請求額（税込） | 8,140円
  const above = before && before.wording.length < 14 ? around.runs[before.nth - 1] : undefined;
  const near = [
    ...around.quantitiesOf(quantity.run),
    ...(before ? around.quantitiesOf(before) : []),
    ...(above && (LEADS.test(above.wording) || !/[\p{L}\d]/u.test(before?.wording ?? '')) ? around.quantitiesOf(above) : []),
  ];
  const cell = quantity.run.block.closest('tr');
  const inRow = cell ? around.runsIn(cell).flatMap((run) => around.quantitiesOf(run)) : [];
  // ご利用月 | 2026年2月 in a row of its own
  const list = cell?.closest('table');
  const months = list ? around.runsIn(list).flatMap((run, at, all) => (OF_MONTH.test(all[at - 1]?.wording ?? '') ? around.quantitiesOf(run) : [])) : [];
  const said = (labels: readonly Label[]) => labels.flatMap(({ wording }) => around.found(wording, quantity.run));
  const ofColumn = said(heads.filter(({ stands }) => stands === 'column head'));
  // a sentence tells of more than what its heading is of
  const month = [
    ...ofColumn,
    ...near,
    ...inRow,
    ...(months.length === 1 ? months : []),
    ...(quantity.run.wording.length < 24 ? said(headings.slice(0, 1).filter(({ wording }) => /分/.test(wording))) : []),
  ].filter((other) => other.dimension === 'month');
  return (month.find((other) => USED_IN.test(other.run.wording.slice(other.end))) ?? month[0])?.month;
}
