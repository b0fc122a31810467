/** The same numbers printed in another way. */
import { DATA_AMOUNT, elements, isInline, make, NUMBER, replaceText, textOf, texts } from './dom';
import { pick, type Random, some } from './random';

const AMOUNT = new RegExp(`(${NUMBER})(\\s?)(GB|MB|KB|円)(?![a-z])`, 'i');
const LONE = new RegExp(`^\\s*(${NUMBER})()()\\s*$`);
const TAGS = ['span', 'b', 'i', 'small', 'strong', 'em'];

/** Digits, decimal point and unit each in elements of their own: `<b>1</b><small>.</small><i>37</i><span>GB</span>`. */
export function splitNumbers(document: Document, random: Random): number {
  let done = 0;
  for (const text of texts(document)) {
    const pattern = LONE.test(text.data) && isInline(text.parentElement as Element) ? LONE : AMOUNT;
    done += replaceText(text, pattern, ([, number = '', space = '', unit = '']) => {
      if (random() < 0.2) return [number + space + unit];
      const parts = pieces(number, random).map((part) => (random() < 0.8 ? make(document, pick(random, TAGS), part) : part));
      return [...parts, space, ...(unit ? [random() < 0.8 ? make(document, pick(random, TAGS), unit) : unit] : [])];
    });
  }
  return done;
}

function pieces(number: string, random: Random): string[] {
  const [whole = '', decimals] = number.split('.');
  const cut = whole.lastIndexOf(',');
  const head = cut > 0 && random() < 0.5 ? [whole.slice(0, cut + 1), whole.slice(cut + 1)] : [whole];
  if (decimals === undefined) return head;
  return pick(random, [
    [...head, '.', decimals],
    [...head, `.${decimals}`],
    [...head.slice(0, -1), `${head.at(-1)}.`, decimals],
  ]);
}

const FULL_WIDTH = /[0-9A-Z.,/:%]/gi;
const wide = (text: string) => text.replace(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** Amounts in full-width digits and letters; on half of the pages every number, dates and phone numbers too. */
export function fullWidth(document: Document, random: Random): number {
  const everything = random() < 0.5;
  let done = 0;
  for (const text of texts(document)) {
    const before = text.data;
    text.data = everything
      ? before.replace(/[\d][\d.,/:]*(\s?(GB|MB|KB)(?![a-z]))?|^\s*(GB|MB|KB)\s*$/gi, wide)
      : before.replace(new RegExp(`${AMOUNT.source}|^\\s*${NUMBER}\\s*$|^\\s*(GB|MB|KB)\\s*$`, 'gi'), wide);
    if (text.data !== before) done++;
  }
  return done;
}

/** The unit in an inline node of its own. */
export function unitInline(document: Document, random: Random): number {
  let done = 0;
  const space = random() < 0.5 ? ' ' : '';
  for (const text of texts(document))
    done += replaceText(text, AMOUNT, ([, number = '', , unit = '']) => [make(document, 'span', number), space, make(document, 'small', unit)]);
  return done;
}

/** The unit in a block beside the number, where an element holds nothing but one amount. */
export function unitBlock(document: Document, random: Random): number {
  const whole = new RegExp(`^${DATA_AMOUNT.source}$`, 'i');
  const values = elements(document, 'td,dd,li,div,p').filter((element) => whole.test(textOf(element)) && !element.querySelector('td,dd,li,div'));
  const outer = values.filter((element) => !values.some((other) => other !== element && other.contains(element)));
  const chosen = some(random, outer, 0.8);
  for (const element of chosen) {
    const [, number = '', , unit = ''] = whole.exec(textOf(element)) ?? [];
    const parts = [make(document, 'div', number), make(document, 'div', unit)];
    if (element.tagName === 'P') element.replaceWith(make(document, 'div', ...parts));
    else element.replaceChildren(...parts);
  }
  return chosen.length;
}
