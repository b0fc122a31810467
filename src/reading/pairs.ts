/** Where one text ends and another begins though both stand in one line: labels and amounts that take turns. */
import { textIn } from '../model/original-text';
import type { Run } from './flatten';
import type { Quantity } from './quantities';

export const HAS_UNIT = /[GMK]B|ギガ/i;
const MONTH_DAY = /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d{1,2}$/i;
const DAY = /^(\d{4}\/)?(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])$/;
/** つかった 1.16GB, before another such: each is told by itself. */
const PAIR = /^[^\d(]{2,12}\d[\d.,]* ?[GMK]B\s*$/;
const NEXT = /^\s*[^\d\s/(（／残]{2}.*\d/;
const ENDS = /([GMK]B|ギガ)\s*$/i;
const AMOUNT = /^\s*[\d,.]+ ?([GMK]B|ギガ)\s*$/i;

const KIND = /来源|來源|種[類別]|[区區]分|内訳|項目|名称|\b(type|source)\b/i;

/** 来源: 上月结转 as the first pair of a list says of which part all its other pairs are. */
export function kindOf(block: Element): string | undefined {
  const list = block.closest('dd')?.closest('dl');
  const first = list?.querySelector('dd');
  const said = textIn(first);
  return first && !first.contains(block) && KIND.test(textIn(list?.querySelector('dt'))) && said.length < 30 && !/\d/.test(said) ? said : undefined;
}

/** Used since Nov 1 beside 12.00 GB, 11/18 beside 3.8 GB: what an element says whole ends with a day, and no digit behind it is of that. */
export function endsWithDay(element: Element): boolean {
  const said = textIn(element).trim();
  return MONTH_DAY.test(said) || DAY.test(said);
}

/** 11/1 over 11.2GB in a cell of a calendar. */
export const dayOver = (cell: Element, before: Run | undefined, quantitiesOf: (run: Run) => readonly Quantity[]): string | undefined =>
  before && cell.contains(before.block) && quantitiesOf(before).some(({ dimension, shown }) => dimension === 'date' && shown === before.wording)
    ? before.wording
    : undefined;

/** @param text put together up to the end of this element. @returns whether what follows is told by itself */
export function endsPair(text: string, element: Element): boolean {
  if (PAIR.test(text) && NEXT.test(textIn(element.nextElementSibling))) return true;
  if (!ENDS.test(text)) return false;
  // Used, 12.00 GB, Rolled over, 0.80 GB
  const all = [...(element.parentElement?.children ?? [])];
  return all.length > 3 && all.length < 20 && all.every((one, index) => AMOUNT.test(textIn(one)) === (index % 2 === 1));
}
