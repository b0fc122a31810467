/** Where one text ends and another begins though both stand in one line: labels and amounts that take turns. */
import { textIn } from '../model/original-text';

export const HAS_UNIT = /[GMK]B|ギガ/i;
const MONTH_DAY = /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d{1,2}$/i;
/** つかった 1.16GB, before another such: each is told by itself. */
const PAIR = /^[^\d(]{2,12}\d[\d.,]* ?[GMK]B\s*$/;
const NEXT = /^\s*[^\d\s/(（／残]{2}.*\d/;
const ENDS = /([GMK]B|ギガ)\s*$/i;
const AMOUNT = /^\s*[\d,.]+ ?([GMK]B|ギガ)\s*$/i;

/** since Nov 1, 12.00 GB: a day of a month is no digit of what follows it. */
export const runsIntoAmount = (text: string, more: string): boolean => MONTH_DAY.test(text) && /^\d[\d.,]* ?[GMK]B/.test(more);

/** @param text put together up to the end of this element. @returns whether what follows is told by itself */
export function endsPair(text: string, element: Element): boolean {
  if (PAIR.test(text) && NEXT.test(textIn(element.nextElementSibling))) return true;
  if (!ENDS.test(text)) return false;
  // Used, 12.00 GB, Rolled over, 0.80 GB
  const all = [...(element.parentElement?.children ?? [])];
  return all.length > 3 && all.length < 20 && all.every((one, index) => AMOUNT.test(textIn(one)) === (index % 2 === 1));
}
