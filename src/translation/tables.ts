/** The tables of words, as the files hold them. */
import type { Tables } from './words';
import endings from './words/endings.tsv?raw';
import glossary from './words/glossary.tsv?raw';
import rewrites from './words/rewrites.tsv?raw';
import verbs from './words/verbs.tsv?raw';
import words from './words/words.tsv?raw';

export const TABLES: Tables = { endings, glossary, rewrites, verbs, words };
