/** Where one text ends and another begins though both stand in one line: labels and amounts that take turns. */
import { textIn } from '../model/original-text';
import type { Quantity } from './quantity';
import type { Run } from './run';
import { meaningOf } from './words';
import { outermost } from './wrappers';

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
  const said = plainDigits(textIn(element).trim());
  return MONTH_DAY.test(said) || DAY.test(said);
}

/** 11/1 over 11.2GB in a cell of a calendar, or 1 over it where the columns are weekdays. */
export function dayOver(cell: Element, before: Run | undefined, quantitiesOf: (run: Run) => readonly Quantity[]): string | undefined {
  if (!before || !cell.contains(before.block)) return undefined;
  if (isCalendarDay(before)) return `${before.wording}日`;
  return quantitiesOf(before).some(({ dimension, shown }) => dimension === 'date' && shown === before.wording) ? before.wording : undefined;
}

const WEEKDAYS = /^[日月火水木金土]{7}$|^([smtwf][a-z]{2}){7}$/i;

/** The number of a day in a cell of a calendar. */
export const isCalendarDay = ({ wording, block }: Run): boolean => isDayOfCalendar(wording, block);

/** The same of an element: what stands behind it is no part of its number. */
export function isDayOfCalendar(wording: string, block: Element): boolean {
  if (!/^([1-9]|[12]\d|3[01])$/.test(wording)) return false;
  let cell: Element | null = block.closest('td');
  // a week set in blocks has seven of them
  for (let at: Element | null = cell ? null : block, up = 0; at && up < 4; at = at.parentElement, up++) {
    if (at.parentElement?.children.length !== 7) continue;
    cell = at;
    break;
  }
  const head = cell?.closest('table')?.querySelector('tr') ?? outermost(cell?.parentElement ?? null)?.parentElement?.firstElementChild;
  // 1.20GB set in two elements below the 1 is none
  const isFirst = cell === block || cell?.firstElementChild?.contains(block);
  return !!isFirst && textIn(cell).trim().startsWith(wording) && WEEKDAYS.test(textIn(head).replace(/\s/g, ''));
}

/** ２０２６ as 2026. */
export const plainDigits = (text: string) => (/[０-９]/.test(text) ? text.normalize('NFKC') : text);

/**
 * Latin words of neighbouring elements are words of their own; single letters may be a split unit. A number never runs into a word.
 * @param said what was said so far, with plain digits, @param more what the next element begins with, @param dayEnds whether a day was told whole
 */
export const isApart = (said: string, more: string, dayEnds: boolean): boolean =>
  (/[A-Za-zＡ-Ｚａ-ｚ]{2}$/.test(said) && /^(?:[A-Za-zＡ-Ｚａ-ｚ]{2}|\d)/.test(more)) ||
  (/([月日]|[a-z] 20\d\d|[*•●xX][-－]?\d{4}|(^|\D)0\d0-\d{4}-\d{4})$/.test(said) && /^[\d¥]/.test(more)) ||
  (/\.\d{1,3}$/.test(said) && /^\d{1,2}(\/\d|月)/.test(more)) ||
  (dayEnds && /^\d/.test(more));

/** @param text put together up to the end of this element. @returns whether what follows is told by itself */
export function endsPair(text: string, element: Element): boolean {
  if (PAIR.test(text) && NEXT.test(textIn(element.nextElementSibling))) return true;
  if (!ENDS.test(text)) return false;
  // Used, 12.00 GB, Rolled over, 0.80 GB
  const all = [...(element.parentElement?.children ?? [])];
  return all.length > 3 && all.length < 20 && all.every((one, index) => AMOUNT.test(textIn(one)) === (index % 2 === 1));
}

/** プラン：シンプル2 has its own label. */
export const isPair = ({ wording }: Run): boolean => /^[^:]{2,}: ?[^\s\d]/.test(wording) && !meaningOf(wording).measure && !meaningOf(wording).part;
