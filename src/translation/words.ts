/** The words of one language as rows: of the tables, or of what is packed from them. */
import type { Target } from './model';

/** The tables as text: a head line, then a row a line, columns apart by tabs. */
export interface Tables {
  glossary: string;
  /** of verbs: behind what, a suffix, what it says */
  endings: string;
  /** what portals write in many ways, made one before it is read, in this order: a pattern, what is read instead, an example */
  rewrites: string;
  verbs: string;
  words: string;
}

/**
 * term, template: of the glossary, before all others; s, 5, 1: verbs; unit, unit_t: what stands behind a number, # in what is said;
 * rewrite: a pattern and what is read instead; ending: behind a stem; the others are parts of speech.
 */
export const KINDS = [
  'n',
  'term',
  'template',
  'adn',
  'adv',
  'conj',
  'conj_n',
  'suf',
  'pre',
  'pred',
  's',
  '5',
  '1',
  'unit',
  'unit_t',
  'rewrite',
  'ending',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Row {
  ja: string;
  kind: Kind;
  text: string;
  /** an irregular past participle, '' elsewhere */
  done: string;
  /** whose own word it is; '*': everyone's */
  carrier: string;
}

/** @returns a record a row, by the names of its head line */
export const recordsOf = (table: string): Record<string, string>[] => {
  const [head = '', ...rows] = table.split('\n').filter(Boolean);
  const names = head.split('\t');
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, index) => [names[index] ?? '', cell])));
};

/** The rows of one language, as they come unpacked: a row a line, cells apart by tabs. */
export const rowsIn = (unpacked: string): Row[] =>
  unpacked.split('\n').map((line) => {
    const [ja = '', kind, text = '', done = '', carrier = ''] = line.split('\t');
    return { ja, kind: kind as Kind, text, done, carrier };
  });

/** All rows of a language. */
export const rowsOf = ({ glossary, words, verbs, rewrites, endings }: Tables, target: Target): Row[] => [
  ...[...recordsOf(glossary), ...recordsOf(words), ...recordsOf(verbs)].map((record) => ({
    ja: record.ja ?? '',
    kind: (record.kind ?? record.pos ?? record.class) as Kind,
    text: record[target] ?? '',
    done: (target === 'en' && record.done) || '',
    carrier: record.carrier ?? '*',
  })),
  ...recordsOf(endings).map(({ behind, suffix = '', form }): Row => ({ ja: suffix, kind: 'ending', text: `${behind} ${form}`, done: '', carrier: '*' })),
  ...recordsOf(rewrites).map(({ written = '', plain = '' }): Row => ({ ja: written, kind: 'rewrite', text: plain, done: '', carrier: '*' })),
];
