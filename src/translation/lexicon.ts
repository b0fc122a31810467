/** All words of one language, by their spelling. Built from the tables under words/ once. */
import type { VerbClass } from './conjugate';
import type { Target, Token } from './model';
import { type Template, templatesOf } from './templates';
import { type Verbs, VerbTable } from './verbs';

/** The tables as text: a head line, then a row a line, columns apart by tabs. */
export interface Tables {
  glossary: string;
  verbs: string;
  words: string;
}

export interface Lexicon {
  /** every reading of a spelling */
  words: ReadonlyMap<string, readonly Token[]>;
  /** the longest spelling */
  longest: number;
  verbs: Verbs;
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

export const rowsOf = (table: string): Record<string, string>[] => {
  const [head = '', ...rows] = table.split('\n').filter(Boolean);
  const names = head.split('\t');
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, index) => [names[index] ?? '', cell])));
};

/** @param carrier whose own words come before those of all */
export function lexiconOf(tables: Tables, target: Target, carrier = '*'): Lexicon {
  const words = new Map<string, Token[]>();
  const phrases = new Map<string, string>();
  const verbs = new VerbTable();
  const add = (ja: string, token: Token, first = false) => {
    const before = words.get(ja) ?? [];
    words.set(ja, first ? [token, ...before] : [...before, token]);
  };
  for (const row of rowsOf(tables.glossary)) {
    const { ja = '', kind, carrier: whose = '*' } = row;
    if (kind !== 'term' || (whose !== '*' && whose !== carrier)) continue;
    phrases.set(ja, row[target] ?? '');
    if (SENTENCE.test(ja)) continue;
    for (const spelling of withPolite(ja))
      if (spelling === ja || !words.has(spelling))
        add(spelling, { kind: 'noun', text: row[target] ?? '', ...(TIMES.test(ja) ? { time: true } : {}) }, whose !== '*');
  }
  for (const row of rowsOf(tables.words)) {
    const { ja = '', pos = '' } = row;
    const text = row[target] ?? '';
    const kind = ({ adn: 'adnominal', adv: 'adverb', conj: 'opening', conj_n: 'link', suf: 'suffix', pre: 'prefix' } as const)[pos];
    if (kind) add(ja, { kind, text, ja });
    if (pos === 'adn' && ja.endsWith('い') && ja !== '同じ') {
      // 少なくなる, 早く
      const plain = text.replace(/的$/, '');
      const becomes = { 'zh-Hans': `变${plain}`, 'zh-Hant': `變${plain}`, en: `become ${plain}` }[target];
      verbs.add(`${ja.slice(0, -1)}くなる`, '5', { text: becomes, done: becomes });
      add(`${ja.slice(0, -1)}く`, { kind: 'adverb', text: plain, ja });
    }
    if (kind) continue;
    if (pos === 'pred') add(ja, { kind: 'quality', text });
    else if (SENTENCE.test(ja)) phrases.set(ja, text);
    else
      for (const spelling of withPolite(ja))
        if (!words.get(spelling)?.some((one) => one.kind === 'noun')) add(spelling, { kind: 'noun', text, ...(TIMES.test(ja) ? { time: true } : {}) });
  }
  for (const row of rowsOf(tables.verbs)) {
    const { ja = '' } = row;
    const kind = row.class as VerbClass;
    const verb = { text: row[target] ?? '', done: target === 'en' ? row.done || regular(row.en ?? '') : '' };
    const stems = kind === 's' ? withPolite(ja) : [ja];
    for (const stem of stems) {
      verbs.add(stem, kind, verb);
      if (kind !== 's') continue;
      const noun = words.get(stem)?.find((one) => one.kind === 'noun');
      if (!noun) add(stem, { kind: 'noun', text: target === 'en' ? gerund(verb.text) : verb.text, verb });
      else if (noun.kind === 'noun') noun.verb = verb;
    }
  }
  const set = { 'zh-Hans': '设为', 'zh-Hant': '設為', en: 'set' }[target];
  verbs.add('', 's', { text: set, done: set });
  for (const ja of PARTICLES) add(ja, { kind: 'particle', ja });
  return {
    words,
    phrases,
    template: templatesOf(rowsOf(tables.glossary), target),
    longest: [...words.keys()].reduce((most, { length }) => Math.max(most, length), 0),
    verbs,
  };
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
