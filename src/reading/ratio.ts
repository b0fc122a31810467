/** 6.31GB／7.00GB: the second of two amounts is what the first is used or left of. */
import { type Bind, bindData } from './bind';
import type { Context, Surroundings } from './context';
import { type Quantity, textBefore } from './quantity';
import { meaningOf } from './words';

/** The binding of a quantity that takes part in a ratio, or undefined where it does not. */
export function ratioOf(quantity: Quantity, context: Context, around: Surroundings): Bind | undefined {
  const zipped = zip(quantity, context, around);
  if (zipped) return zipped;
  const first = firstOf(quantity, around);
  // 0.30 / 1.00 GB: the whole of an amount that has no unit is not what is left
  // -- GB / 35.00GB: what the whole is of is not known yet
  const isBlank = /-{2,} ?([GMK]B)? ?\/ ?$/i.test(textBefore(quantity));
  if (!first && !isBlank) return /\d ?\/ ?$/.test(textBefore(quantity)) ? { no: 'other total', said: '' } : undefined;
  const ofFirst = first ? around.of(first) : context;
  const named = [...ofFirst.own, ...ofFirst.heads];
  const part = named.map((label) => meaningOf(label.wording).part).find((one) => one && one !== 'whole');
  const label = named[0]?.wording ?? '';
  if (part === 'base') return { id: 'allowance', strength: 3, said: label, stands: 'same text' };
  const bound = bindData(ofFirst);
  if ('no' in bound || !(bound.of === 'left' || bound.id === 'used' || bound.id === 'remaining')) return { no: 'other total', said: label };
  return { ...bound, id: 'total' };
}

/** The amount that another is the whole of. */
export const firstOf = (quantity: Quantity, around: Surroundings) => numerator(quantity, around) ?? share(quantity, around);

/** 20GB中 9.3GB使用: the whole stands first. */
function share(quantity: Quantity, around: Surroundings): Quantity | undefined {
  const inRun = around.quantitiesOf(quantity.run);
  const next = inRun[inRun.indexOf(quantity) + 1];
  return next?.dimension === 'data' && /^ ?(中|のうち|まで、あと)、? ?$/.test(quantity.run.wording.slice(quantity.end, next.at)) ? next : undefined;
}

function numerator(quantity: Quantity, around: Surroundings): Quantity | undefined {
  const inRun = around.quantitiesOf(quantity.run);
  const before = inRun[inRun.indexOf(quantity) - 1];
  const rest = quantity.run.wording.slice(quantity.end);
  if (before?.dimension === 'data' && /^ ?(中|のうち)/.test(rest) && /^ ?[(、]? ?$/.test(quantity.run.wording.slice(before.end, quantity.at))) return before;
  if (before)
    return before.dimension === 'data' &&
      /^ ?(\/|(remaining |left |used )?(out )?of|(剩[余餘],?|\()共) ?$/i.test(quantity.run.wording.slice(before.end, quantity.at))
      ? before
      : undefined;
  if (!/^(\/|(left |used )?of) ?$/i.test(textBefore(quantity))) return undefined;
  const run = around.runs[quantity.run.nth - 1];
  const last = run && around.quantitiesOf(run).at(-1);
  return last?.dimension === 'data' ? last : undefined;
}

/** データ使用量／上限データ量 over 1234MB ／ 3072MB: labels and amounts pair off in order. */
function zip(quantity: Quantity, context: Context, around: Surroundings): Bind | undefined {
  const head = context.heads.find(({ wording }) => wording.includes('/'));
  const labels = head?.wording.split('/').map((text) => text.trim()) ?? [];
  if (!head || labels.length < 2 || context.own.some((label) => meaningOf(label.wording).measure)) return undefined;
  const amounts: readonly Quantity[] = around.quantitiesOf(quantity.run).filter((one) => one.dimension === 'data');
  const label = labels[amounts.indexOf(quantity)];
  if (amounts.length !== labels.length || !label || !labels.every((text) => meaningOf(text).measure || meaningOf(text).part)) return undefined;
  return bindData({ own: [{ wording: label, stands: head.stands }], heads: context.heads.filter((one) => one !== head), headings: context.headings });
}
