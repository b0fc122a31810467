/** Japanese of a portal said in another language: a whole run of text, or nothing of it. */
import type { Grammar } from './grammar';
import { grammarOf } from './languages';
import { type Lexicon, lexiconOf } from './lexicon';
import type { Target, Token } from './model';
import { JAPANESE, KANA, normalise } from './normalise';
import { say } from './parse';
import { FIRST_NOTE, tokenise } from './tokenise';
import type { Tables } from './words';

export type Translate = (text: string) => string | undefined;

/** A run longer than this is prose for another tool. */
const LONGEST = 400;
/** @param carrier whose own words come before those of all */
export const translator = (words: Tables, target: Target, carrier?: string): Translate => translatorOf(lexiconOf(words, target, carrier), grammarOf(target));

/** @param lexicon and grammar: of that language */
export function translatorOf(lexicon: Lexicon, grammar: Grammar): Translate {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (!JAPANESE.test(text) || text.length > LONGEST) return undefined;
    if (!known.has(text)) known.set(text, whole(text, lexicon, grammar));
    return known.get(text);
  };
}

/** Leading and trailing space stays as it is. */
function whole(text: string, lexicon: Lexicon, grammar: Grammar): string | undefined {
  const [, head = '', body = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const { plain, widen } = narrowed(body);
  const said = inParts(lexicon.plainly(plain), 0, lexicon, grammar);
  // a question that another sentence is built around is none
  const written = said && widen(said);
  return written === undefined || KANA.test(written) || /\?(\.$| [a-z])/.test(written) || !sameNumbers(text, written)
    ? undefined
    : head + grammar.tidy(written) + tail;
}

/** Full-width numbers and units are read as plain ones and written as they stand, unless one stands there both ways. */
function narrowed(text: string): { plain: string; widen: (said: string) => string } {
  const wide = new Map<string, string>();
  const plain = text.replace(/[０-９](?:[０-９，．]*[０-９])?|[ＧＭＫＴ]Ｂ|[ｋＭＧ]?ｂｐｓ/g, (part) => {
    const narrow = part.normalize('NFKC');
    wide.set(narrow, part);
    return narrow;
  });
  const widen = (said: string) => said.replace(/\d(?:[\d,.]*\d)?|[GMKT]B|[kMG]?bps/g, (part) => wide.get(part) ?? part);
  return [...wide.keys()].some((narrow) => text.includes(narrow)) ? { plain: text, widen: (said) => said } : { plain, widen };
}

/** Numbers one by one: two that ran together would be a third. */
const numbers = (text: string) => (hoursAndTenThousands(text).match(/[\d０-９](?:[\d０-９,，.．]*[\d０-９])?/g) ?? []).sort().join(' ');
/** 19時 may be said as 19:00, 14時5分 as 14:05, 5万円 as ¥50,000: the same numbers. */
const hoursAndTenThousands = (text: string) =>
  text
    .replace(/(?<=\d)[時时點点](?=\d)/g, ':')
    .replace(/:00(?!\d)/g, '')
    .replace(/:0(?=\d)/g, ':')
    .replace(/(\d)万(?=[円日])/g, '$10,000');
const sameNumbers = (a: string, b: string) => numbers(a) === numbers(b);

/** As one sentence, else in finer and finer parts, each of which has to be said. */
function inParts(text: string, level: number, lexicon: Lexicon, grammar: Grammar): string | undefined {
  if (!JAPANESE.test(text)) return level > 0 ? mark(text, grammar) : text;
  const cut = grammar.cuts[level];
  const parts = cut ? text.split(cut) : [text];
  if (cut && parts.length === 1) return inParts(text, level + 1, lexicon, grammar);
  const one = level === 0 ? undefined : sentence(text, lexicon, grammar);
  if (one !== undefined || !cut) return one;
  // 「A」20GB、「B」15GBの提供: no parts that can be told apart
  if (level === 2 && /、「|」[はがをにでとのもへや]/.test(text)) return undefined;
  let said = '';
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      said +=
        level === 0 && !/^[\w\sＡＱ　*＊]/.test(part) ? grammar.finish('', part.trim().charAt(0)) + (parts[index + 1] ? grammar.gap : '') : mark(part, grammar);
      continue;
    }
    const rendered = part === '' ? '' : inParts(part, level + 1, lexicon, grammar);
    if (rendered === undefined) return undefined;
    said += rendered;
  }
  return said.trimEnd();
}

const mark = (part: string, { signs }: Grammar) => [...(part === ':' ? '：' : part)].map((char) => signs[char] ?? char).join('');

/** A run may begin or end within brackets. */
const isUnbalanced = (text: string) => (text.match(/[(（]/g)?.length ?? 0) !== (text.match(/[)）]/g)?.length ?? 0);

const ASIDE = /[(（](?!(?:[月火水木金土日](?:曜日?)?(?:・?祝)?)[)）])([^()（）]*)[)）]/g;
const QUOTE = /[「『]([^「」『』]*)[」』]/g;
/** Brackets stand behind the word that they explain: they are said by themselves, in their place. */
function sentence(text: string, lexicon: Lexicon, grammar: Grammar): string | undefined {
  if (isUnbalanced(text)) {
    const [, before = '', bracket = '', after = ''] = /^([^()（）]*)([()（）])(.*)$/s.exec(text) ?? [];
    const [left, right] = [before, after].map((part) => (part.trim() === '' ? '' : inParts(part, 1, lexicon, grammar)));
    return left === undefined || right === undefined ? undefined : `${left}${bracket}${right}`;
  }
  const notes: Token[] = [];
  let whole = true;
  const apart = (as: (said: string) => Token, isWithin: boolean) => (_: string, inside: string) => {
    const own = isWithin && !/。/.test(inside) ? { ...grammar, finish: grammar.within } : grammar;
    const note = inParts(inside, 1, lexicon, own);
    if (note === undefined) whole = false;
    return String.fromCodePoint(FIRST_NOTE + notes.push(as(note ?? '')) - 1);
  };
  const plain = text
    .replace(
      QUOTE,
      apart((said) => ({ kind: 'noun', text: grammar.quoted(said) }), false),
    )
    .replace(
      ASIDE,
      apart((said) => ({ kind: 'suffix', text: `~${grammar.bracketed(said)}`, ja: '' }), true),
    );
  if (!whole || /[\ue000-\uf8ff]/.test(text)) return undefined;
  // a bracket that begins it, or that stands alone
  const [first] = notes;
  if (first?.kind === 'suffix' && notes.length === 1 && (plain.length === 1 || plain.startsWith(String.fromCodePoint(FIRST_NOTE)))) {
    const rest = plain.slice(1).trim() === '' ? '' : inParts(plain.slice(1), 1, lexicon, grammar);
    return rest === undefined ? undefined : `${first.text.slice(1)}${rest && grammar.gap}${rest}`.trim();
  }
  const normal = normalise(text);
  const fixed = lexicon.phrases.get(normal.text) ?? lexicon.template(normal);
  if (fixed !== undefined) return grammar.finish(fixed, '');
  // ご不便をおかけしますが、ご理解をお願いいたします
  const at = normal.text.lastIndexOf('、') + 1;
  const ends = at > 1 && plain === normal.text && /(?<!ありがとうござい)(ます|せん|です)$/.test(plain) ? lexicon.phrases.get(plain.slice(at)) : undefined;
  if (ends) {
    const before = sentence(plain.slice(0, at - 1), lexicon, grammar);
    if (before) return grammar.and(before, ends);
  }
  // 通常速度に戻す（550円）: what is said alone
  const alone = first?.kind === 'suffix' && notes.length === 1 && plain.endsWith(String.fromCodePoint(FIRST_NOTE)) && lexicon.phrases.get(plain.slice(0, -1));
  if (alone) return grammar.finish(grammar.affix(first.text, alone), '');
  const tokens = tokenise(plain === text ? normal : normalise(plain), lexicon, notes);
  const said = tokens && say(tokens, grammar);
  // a unit that stands alone, its number beside it
  const unit = said ?? lexicon.units.get(normal.text)?.[0]?.said.replace('#', '').trim();
  return unit === undefined ? undefined : grammar.finish(unit, '');
}
