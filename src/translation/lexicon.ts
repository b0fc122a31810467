/** All words of one language, by their spelling. */
import type { Target, Token } from './model';
import { unpack } from './packed';
import type { Unit } from './quantities';
import { Spellings } from './spellings';
import { type Template, templatesOf } from './templates';
import { VerbTable } from './verbs';
import { type Row, rowsOf, type Tables } from './words';

export interface Lexicon {
  /** every reading of a spelling */
  words: Spellings<Token>;
  /** the longest spelling */
  longest: number;
  verbs: VerbTable;
  units: Spellings<Unit>;
  /** sentences and calls to act: said where they are the whole run */
  phrases: ReadonlyMap<string, string>;
  template: Template;
}

/** は, を … and what closes a sentence or clause: grammar, the same for every language. */
const PARTICLES =
  'は が を に へ で と から まで より も や の には では への からの までの での とは とも として について についての に関する による により によって における にて において ごとに につき だけで のみで でも ので のに なら ば たら し です でした でしょう ではありません となります になります になりました となりました であります があります がありません はありません ありません がございます はございません ございません ます 場合は 場合には 場合、 場合 場合に 際は 際には 際に 時は 時に とき ときは ことがあります ことがございます 場合があります 場合がございます ことができます ことはできません ことができません 必要があります 必要はありません ため ために ためには 前に 後に 後は 後、 あと 以降 まで、 ように ようになります な だ である ください 際 後 前 か あたり ごと 毎に までは までなら までに までの間 にも からは 時点 時点の 時点で 現在の ならば ごとの あたりの 毎の'.split(
    ' ',
  );

/** Ends like a verb: a sentence, not a word of one. */
const SENTENCE = /([るたすくうつむぶぬ]|ます|せん|です|ください|でした)$/;
const TIMES = /^(本|今|昨|明|前|当|翌|先|来|毎)(々)?[日月]末?$|月末$|月初$/;
/** ご利用, お支払い and 利用, 支払い are one word. */
const withPolite = (ja: string): string[] => (/^[ぁ-んァ-ヴーa-zA-Z]/.test(ja) || /^[ごお]/.test(ja) ? [ja] : [ja, `ご${ja}`, `お${ja}`]);

const POS = { adn: 'adnominal', adv: 'adverb', conj: 'opening', conj_n: 'link', suf: 'suffix', pre: 'prefix' } as const;
const UNITS = { unit: 'amount', unit_t: 'time' } as const;
const BECOME: Record<Target, string> = { 'zh-Hans': '变', 'zh-Hant': '變', en: 'become ' };
const SET: Record<Target, string> = { 'zh-Hans': '设为', 'zh-Hant': '設為', en: 'set' };

/**
 * @param from the words of this language, packed; or the tables of all
 * @param carrier whose own words come before those of all
 */
export function lexiconOf(from: Tables | string, target: Target, carrier = '*'): Lexicon {
  const rows = typeof from === 'string' ? unpack(from) : rowsOf(from, target);
  const words = new Spellings<Token>();
  const phrases = new Map<string, string>();
  const verbs = new VerbTable();
  const units = new Spellings<Unit>();
  const of: Partial<Record<string, Row[]>> = {};
  for (const row of rows) {
    of[row.kind] ??= [];
    of[row.kind]?.push(row);
  }
  const isNoun = (ja: string) => words.get(ja)?.find((one) => one.kind === 'noun');
  const noun = (ja: string, text: string, first = false) => words.add(ja, TIMES.test(ja) ? { kind: 'noun', text, time: true } : { kind: 'noun', text }, first);
  // a carrier's own word comes last, and so first
  for (const own of [false, true])
    for (const { ja, text, carrier: whose } of of.term ?? []) {
      if (own ? whose !== carrier || whose === '*' : whose !== '*') continue;
      phrases.set(ja, text);
      if (!SENTENCE.test(ja)) noun(ja, text, own);
    }
  for (const [pos, kind] of Object.entries(POS))
    for (const { ja, text } of of[pos] ?? []) {
      words.add(ja, { kind, text, ja });
      if (pos !== 'adn' || !ja.endsWith('い') || ja === '同じ') continue;
      // 少なくなる, 早く
      const plain = text.replace(/的$/, '');
      const becomes = BECOME[target] + plain;
      verbs.add(`${ja.slice(0, -1)}くなる`, '5', { text: becomes, done: becomes });
      words.add(`${ja.slice(0, -1)}く`, { kind: 'adverb', text: plain, ja });
    }
  for (const [kind, what] of Object.entries(UNITS)) for (const { ja, text: said } of of[kind] ?? []) units.add(ja, { of: what, said });
  for (const { ja, text } of of.pred ?? []) words.add(ja, { kind: 'quality', text });
  for (const { ja, text } of of.n ?? [])
    if (SENTENCE.test(ja)) phrases.set(ja, text);
    else if (!isNoun(ja)) noun(ja, text);
  // a row of its own goes before what is made of another
  for (const { ja, text, carrier: whose } of [...(of.term ?? []), ...(of.n ?? [])])
    if ((whose === '*' || whose === carrier) && !SENTENCE.test(ja)) for (const spelling of withPolite(ja)) if (!isNoun(spelling)) noun(spelling, text);
  for (const polite of [false, true])
    for (const kind of ['s', '5', '1'] as const)
      for (const { ja, text, done } of of[kind] ?? []) {
        const verb = { text, done: target === 'en' ? done || regular(text) : '' };
        for (const stem of kind === 's' ? withPolite(ja) : [ja]) {
          if ((stem !== ja) !== polite) continue;
          verbs.add(stem, kind, verb);
          if (kind !== 's') continue;
          const there = isNoun(stem);
          if (!there) words.add(stem, { kind: 'noun', text: target === 'en' ? gerund(text) : text, verb });
          else if (there.kind === 'noun') there.verb ??= verb;
        }
      }
  verbs.add('', 's', { text: SET[target], done: SET[target] });
  for (const ja of PARTICLES) words.add(ja, { kind: 'particle', ja });
  return { words, longest: words.longest, phrases, template: templatesOf(of.template ?? []), verbs, units };
}

/** added, changed, topped up: of the first word. */
function regular(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [first.endsWith('e') ? `${first}d` : /[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ied` : `${first}ed`, ...rest].join(' ');
}

/** adding, changing, running out. */
export function gerund(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  const stem = /[^eoy]e$/.test(first) ? first.slice(0, -1) : /^([^aeiou]*[aeiou][bdgmnprt]|cancel|submit|transfer)$/.test(first) ? first + first.at(-1) : first;
  return [`${stem}ing`, ...rest].join(' ');
}
