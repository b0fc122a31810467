/** All words of one language, by their spelling. */
import { stemOf } from './conjugate';
import { endingsOf } from './endings';
import type { Grammar } from './grammar';
import { grammarOf } from './languages';
import type { Target, Token, Verb } from './model';
import type { Quantities, Unit } from './quantities';
import { Spellings } from './spellings';
import { type Template, templatesOf } from './templates';
import { isTime } from './time-words';
import { VerbTable } from './verbs';
import { type Row, rowsOf, type Tables } from './words';

export interface Lexicon {
  /** every reading of a spelling */
  words: Spellings<Token>;
  /** the longest spelling */
  longest: number;
  verbs: VerbTable;
  units: Spellings<Unit>;
  quantities: Quantities;
  /** sentences and calls to act: said where they are the whole run */
  phrases: ReadonlyMap<string, string>;
  template: Template;
  /** Japanese that portals write in many ways, made one */
  plainly(text: string): string;
}

/** Ends like a sentence, or like a verb, which it is where there is such a one. */
const SENTENCE = /(ます|せん|です|ください|でした|へ)$/;
const VERBAL = /[るたすくうつむぶぬ]$/;
/** ご利用, お支払い and 利用, 支払い are one word. */
const withPolite = (ja: string): string[] => (/^[ぁ-んァ-ヴーa-zA-Z]/.test(ja) || /^[ごお]/.test(ja) ? [ja] : [ja, `ご${ja}`, `お${ja}`]);

const POS = { adv: 'adverb', adn: 'adnominal', conj: 'opening', conj_n: 'link', suf: 'suffix', pre: 'prefix' } as const;
const UNITS = { unit: 'amount', unit_t: 'time' } as const;

/** From the tables of all languages, which do not travel. */
export const lexiconOf = (tables: Tables, target: Target, carrier?: string): Lexicon => lexiconOfRows(rowsOf(tables, target), grammarOf(target), carrier);

/** @param rows and grammar: of one language; @param carrier whose own words come before those of all */
export function lexiconOfRows(rows: readonly Row[], grammar: Grammar, carrier = '*'): Lexicon {
  const words = new Spellings<Token>();
  const phrases = new Map<string, string>();
  const units = new Spellings<Unit>();
  const of: Partial<Record<string, Row[]>> = {};
  for (const row of rows) {
    of[row.kind] ??= [];
    of[row.kind]?.push(row);
  }
  const verbs = new VerbTable(endingsOf(of.ending ?? []));
  const verbOf = new Map<string, Verb>();
  for (const kind of ['s', '5', '1'] as const)
    for (const { ja, text, done } of of[kind] ?? []) {
      const verb = { text, done: done || grammar.participle(text) };
      for (const stem of kind === 's' ? withPolite(ja) : [ja]) {
        verbs.add(stem, kind, verb);
        if (kind === 's' && (stem === ja || !verbOf.has(stem))) verbOf.set(stem, verb);
      }
    }
  verbs.add('', 's', { text: grammar.set, done: grammar.set, bare: true });
  /** what a term says within a sentence, where that is another than what it says alone */
  const meant = new Map((of.n ?? []).map(({ ja, text }) => [ja, text]));
  const isNoun = (ja: string) => words.get(ja)?.find((one) => one.kind === 'noun');
  const noun = (ja: string, text: string, first = false) => words.add(ja, isTime(ja) ? { kind: 'noun', text, time: true } : { kind: 'noun', text }, first);
  // 贈る, もう一度試す; あなた is none
  const isSentence = (ja: string) => {
    let is = SENTENCE.test(ja);
    if (VERBAL.test(ja))
      for (let at = 0; at < ja.length && !is; at++)
        verbs.at(ja, at, (length) => {
          is ||= at + length === ja.length;
        });
    return is;
  };
  // a carrier's own word comes last, and so first
  for (const own of [false, true])
    for (const { ja, text, carrier: whose } of of.term ?? []) {
      if (own ? whose !== carrier || whose === '*' : whose !== '*') continue;
      phrases.set(ja, text);
      if (!isSentence(ja)) noun(ja, own ? text : (meant.get(ja) ?? text), own);
    }
  for (const [pos, kind] of Object.entries(POS))
    for (const { ja, text } of of[pos] ?? []) {
      words.add(ja, { kind, text, ja });
      if (pos !== 'adn' || !ja.endsWith('い') || ja === '同じ') continue;
      // 少なくなる, 早く
      const plain = text.replace(/的$/, '');
      const becomes = grammar.become + plain;
      verbs.add(`${ja.slice(0, -1)}くなる`, '5', { text: becomes, done: becomes });
      verbs.add(`${ja.slice(0, -1)}すぎる`, '1', { text: grammar.too + plain, done: '' });
      words.add(`${ja.slice(0, -1)}く`, { kind: 'adverb', text: plain, ja });
    }
  for (const [kind, what] of Object.entries(UNITS)) for (const { ja, text: said } of of[kind] ?? []) units.add(ja, { of: what, said });
  for (const { ja, text } of of.pred ?? []) words.add(ja, { kind: 'quality', text });
  for (const { ja, text } of of.n ?? [])
    if (isSentence(ja)) phrases.set(ja, text);
    else if (!isNoun(ja)) noun(ja, text);
  // a row of its own goes before what is made of another
  for (const { ja, text, carrier: whose } of [...(of.term ?? []), ...(of.n ?? [])])
    if ((whose === '*' || whose === carrier) && !isSentence(ja))
      for (const spelling of withPolite(ja)) if (!isNoun(spelling)) noun(spelling, meant.get(ja) ?? text);
  for (const [stem, verb] of verbOf) {
    const there = isNoun(stem);
    if (!there) words.add(stem, { kind: 'noun', text: grammar.gerund(verb.text), verb });
    else if (there.kind === 'noun') there.verb = verb;
  }
  // 受け取り方
  for (const kind of ['5', '1'] as const)
    for (const { ja, text } of of[kind] ?? []) {
      const way = `${stemOf(ja, kind)}方`;
      if (!isNoun(way)) noun(way, grammar.way(text));
    }
  for (const ja of grammar.particles.all) words.add(ja, { kind: 'particle', ja });
  const rewrites = (of.rewrite ?? []).map(({ ja, text }) => [new RegExp(ja, 'g'), text] as const);
  const plainly = (text: string) => rewrites.reduce((said, [written, plain]) => said.replace(written, plain), text);
  return { words, longest: words.longest, phrases, template: templatesOf(of.template ?? []), plainly, verbs, units, quantities: grammar.quantities };
}
