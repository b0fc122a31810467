/** Phone numbers, cards, SIM and member numbers, mail addresses, tokens: what is known by its shape alone, in text and in code. */
import { applyEdits, type Edit } from './markup.ts';
import { digitCount, type Memory, plainDigits, withDigits } from './memory.ts';

/** Takes the place of what a rule has claimed, so that no later rule sees it. */
export const CLAIMED = '\x02';
const D = '[\\d０-９]';
const M = '[*＊●•○◯×]';
const C = `(?:${D}|${M})`;
const HYPHEN = '[-‐‑‒–—―−－ー]';
const GAP = `(?:${HYPHEN}|[ \\u00a0\\u3000]?[（(]|[)）][ \\u00a0]?|[ \\u00a0\\u3000])`;
const MOBILE = '(?:[0０][5-9５-９][0０]|[0０][2２][0０])';
const PHONE = new RegExp(
  [
    `(?<![\\d.,])(?:\\+|00)?81${GAP}?[(（]?0?[)）]?[5-9]0${GAP}?${C}{4}${GAP}?${C}{4}(?!${D})`,
    `(?:${MOBILE}|[*＊●•○◯×]{3})${GAP}${C}{4}${GAP}${C}{4}`,
    `(?<![\\w.,*])${MOBILE}${C}{8}(?!${D}|[.,]\\d)`,
    `(?<!${D}|${HYPHEN})[0０][1-9１-９]${D}{0,3}${GAP}${D}{1,4}${GAP}${D}{4}(?!${D})`,
    `(?<![\\dA-Za-z])(?:${M}{4}${GAP}?){1,3}${D}{4}(?!${D})`,
    `(?<![\\dA-Za-z*＊])[*＊]{2,12}${HYPHEN}?${D}{3,4}(?!${D}|[.,円%年月日]|\\s?[GMK]B)`,
    `(?:下[4４四]\\s?(?:桁|ケタ|けた)|末尾(?:[4４四]桁)?)[がはの:：\\s]{0,3}${D}{4}(?!${D}|年)`,
    `(?:ending (?:in|with)|last (?:4|four)(?: digits)?:?) ${D}{4}(?!${D})`,
  ].join('|'),
  'gi',
);
const UNIT = /^\s?(?:[KMGT]i?B|[kmgt]?bps|バイト|bytes?|円|yen|パケット|packets?|pt|ポイント|[%％]|回|件|枚|分|秒)/i;
const HOTLINE = /^[(（]?0(?:120|800|570|990|180)/;

/** `code`: a script or data in an attribute, where only what stands in quotes can be a number of a person; `name`: an element's. */
export type Where = 'text' | 'code' | 'address' | 'name';
interface Rule {
  pattern: RegExp;
  /** in code only between quotes */
  quoted?: boolean;
  /** where not to look */
  not?: readonly Where[];
  /** undefined leaves it */
  made(found: string, memory: Memory, match: RegExpExecArray, text: string, where: Where): string | undefined;
}

/** Shapes that nothing else has. */
const SURE: readonly Rule[] = [
  {
    pattern: /(?<![\w.+*%-])[\w.+*%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.(?!(?:png|jpe?g|gif|svg|webp|avif|css|m?js)\b)[a-z]{2,18}(?![\w@])/gi,
    made: (found, memory) => `user${found.includes('*') ? '***' : ''}${memory.order('mail', found.toLowerCase())}@example.com`,
  },
  {
    pattern: /(?<![\da-f-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-f-])/gi,
    made: (found, memory) => `00000000-0000-4000-8000-${padded(memory.order('uuid', found.toLowerCase()), 12)}`,
  },
  {
    pattern: new RegExp(`(?<![\\dA-Za-z])[8８][9９](?:[- ]?${C}){17,30}(?!${C})`, 'g'),
    made: (found, memory) =>
      digitCount(found) > 4 && [19, 20, 32].includes(found.replace(/[- ]/g, '').length) ? renumbered(found, '8981', 'SIM number', memory) : undefined,
  },
  { pattern: PHONE, quoted: true, made: (found, memory, match, text) => phone(found, memory, text.charAt(match.index - 1)) },
];

/** Shapes that a label may explain better. */
const LOOSE: readonly Rule[] = [
  {
    pattern: new RegExp(`〒[\\s\\u3000]?${D}{3}${HYPHEN}?${D}{4}|(?<![\\w０-９.]|${HYPHEN})${D}{3}${HYPHEN}${D}{4}(?!${D}|${HYPHEN}|[\\w.])`, 'g'),
    quoted: true,
    made: (found, _memory, match, text) => (UNIT.test(text.slice(end(match), end(match) + 8)) ? undefined : withDigits(found, '0'.repeat(7))),
  },
  {
    pattern: new RegExp(`(?<![\\w０-９.,/]|${HYPHEN})${D}{4}([- ])${D}{4}\\1${D}{4}(?:\\1${D}{4})?(?!${D}|${HYPHEN})`, 'g'),
    made: (found, memory) => renumbered(found, '', 'id', memory),
  },
  {
    pattern: /(?<![\w.#&%-])[a-z]{1,6}[-_]?\d{6,20}(?!\w)/gi,
    quoted: true,
    made: lettersAndDigits,
  },
  {
    pattern: new RegExp(`(?<![\\w０-９.,¥￥$#%-])${D}{9,24}(?![\\w０-９]|[.,]${D})`, 'g'),
    quoted: true,
    made: (found, memory, match, text, where) =>
      (where === 'code' && isLiteral(text, match)) || isDate(plainDigits(found)) || UNIT.test(text.slice(end(match), end(match) + 8))
        ? undefined
        : renumbered(found, '', 'id', memory),
  },
  {
    pattern: /(?<![\w.])(?!0|127\.)\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/g,
    not: ['code', 'name'],
    made: (found) => (found.split('.').every((part) => Number(part) < 256) ? '192.0.2.1' : undefined),
  },
  {
    pattern: /(?<![\w+=-])[\w+=-]{24,}(?![\w+=-])/g,
    quoted: true,
    not: ['name'],
    made: (found) => (looksRandom(found) ? 'TOKEN' : undefined),
  },
];

/** What is to be replaced in a text, and the text with that blotted out. */
export function findNumbers(text: string, memory: Memory, where: Where, which: 'sure' | 'loose'): { edits: Edit[]; rest: string } {
  let edits: Edit[] = [];
  let rest = text;
  for (const rule of which === 'sure' ? SURE : LOOSE) {
    if (rule.not?.includes(where)) continue;
    const found: Edit[] = [];
    for (const match of rest.matchAll(rule.pattern)) {
      if (where === 'code' && rule.quoted && !standsInQuotes(rest, match)) continue;
      const made = rule.made(match[0], memory, match, rest, where);
      if (made !== undefined) found.push({ start: match.index, end: end(match), text: made });
    }
    rest = claim(rest, found);
    edits = edits.concat(found);
  }
  return { edits, rest };
}

/** The text with what the edits replace blotted out. */
export const claim = (text: string, edits: readonly Edit[]): string =>
  edits.length === 0
    ? text
    : applyEdits(
        text,
        edits.map((edit) => ({ ...edit, text: CLAIMED.repeat(edit.end - edit.start) })),
      );

/** Portals name their screens by letters and up to seven digits too. */
function lettersAndDigits(found: string, memory: Memory, _match: RegExpExecArray, _text: string, where: Where): string | undefined {
  const digits = found.replace(/\D/g, '');
  return isDate(digits) || (where !== 'text' && digits.length < 8) ? undefined : renumbered(found, '', 'id', memory);
}

/** The digits of a number replaced by its order among the numbers of its kind, after digits that are kept. */
export function renumbered(found: string, keep: string, kind: string, memory: Memory): string {
  const order = memory.order(
    kind,
    plainDigits(found)
      .replace(/[^\dA-Za-z]/g, '')
      .toLowerCase(),
  );
  // a number in data may not begin with 0
  const begin = keep || '1';
  return withDigits(found, begin + padded(order, digitCount(found) - begin.length));
}

const padded = (order: number, length: number) => (length > 0 ? String(order).padStart(length, '0').slice(-length) : '');
const end = (match: RegExpExecArray) => match.index + match[0].length;

/** 11 digits like 20261120093 are no date; 202611200930 is one, and a date of usage is not personal. */
export const isDate = (digits: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{3})?)?)?)?$/.test(digits);

function looksRandom(text: string): boolean {
  const digits = digitCount(text);
  return digits >= 3 && digits < text.length && (/^[\da-f]+$|^[\dA-F]+$/.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text)));
}

/** A quote near on both sides: enough to tell "09012345678" from arithmetic. */
function standsInQuotes(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 200), match.index);
  const after = text.slice(end(match), end(match) + 200);
  return /["'`][^"'`\n]*$/.test(before) && /^[^"'`\n]*["'`]/.test(after);
}

/** A number of the program itself: bytes, a time, a price. */
const isLiteral = (text: string, match: RegExpExecArray) =>
  /[:=,[(+*/-]\s{0,4}$/.test(text.slice(Math.max(0, match.index - 5), match.index)) &&
  /^\s{0,4}(?:[,}\])+*/;-]|$)/.test(text.slice(end(match), end(match) + 5));

/** Made-up numbers keep the kind of number, its format and its masking; the same last four digits become the same ones everywhere. */
function phone(found: string, memory: Memory, before: string): string | undefined {
  const plain = plainDigits(found);
  const marks = [...plain.matchAll(new RegExp(C, 'g'))].map((match) => match[0]);
  if (HOTLINE.test(plain) && !/^0800?\d{7}$/.test(plain)) return undefined;
  const landline = /^[（(]?0[1-9]/.test(plain) && !new RegExp(`^${MOBILE}`).test(plain);
  if (landline && (marks.length !== 10 || /[\w/.]$/.test(before))) return undefined;
  const country = plain.match(/^(?:\+|00)?81[^\d]{0,2}0?\D{0,2}(?=[5-9]0)/)?.[0];
  const kept = country ? digitCount(country) + 2 : landline ? 2 : marks.length >= 11 ? 3 : Math.max(0, marks.length - 4);
  if (plain.match(/^(?:下|末尾|ending|last)/i)) return found.replace(new RegExp(`${D}{4}$`), (tail) => withDigits(tail, lastFour(plainDigits(tail), memory)));
  const tail = marks.slice(-4).join('');
  const middle = marks.slice(kept, -4).join('');
  const order = /\d/.test(middle) ? memory.order(`~between ${marks.slice(0, kept).join('')} ${tail}`, middle) - 1 : 0;
  const made = [...marks.slice(0, kept).join(''), ...padded(order, middle.length), ...lastFour(tail, memory)];
  const digits = made.slice(-marks.length).filter((_, index) => /\d/.test(marks[index] as string));
  return withDigits(found, digits.join(''));
}

/** Distinct for the first 10,000, and nothing in them tells what they were. */
const lastFour = (tail: string, memory: Memory) => padded((memory.order('phone number', tail) * 3571 + 1234) % 10_000, 4).slice(-tail.length);
