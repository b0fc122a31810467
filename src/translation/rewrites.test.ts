import { describe, expect, it } from 'vitest';
import { grammarOf } from './languages';
import { lexiconOf } from './lexicon';
import { TABLES } from './tables';
import { translatorOf } from './translate';
import { recordsOf } from './words';

const rewrites = recordsOf(TABLES.rewrites);
const linesWithout = (written: string) =>
  TABLES.rewrites
    .split('\n')
    .filter((line) => !line.startsWith(`${written}\t`))
    .join('\n');

it('has three cells in every line, and a pattern once', () => {
  expect(TABLES.rewrites.split('\n').filter((line) => line !== '' && !/^[^\t]+\t[^\t]+\t[^\t]+$/.test(line))).toEqual([]);
  expect(new Set(rewrites.map(({ written }) => written)).size).toBe(rewrites.length);
});

describe.each(['zh-Hans', 'en'] as const)('%s', (target) => {
  const grammar = grammarOf(target);
  const say = translatorOf(lexiconOf(TABLES, target), grammar);
  it('says every example', () => {
    expect(rewrites.filter(({ example = '' }) => say(example) === undefined)).toEqual([]);
  });
});

it.each(rewrites.map(({ written = '', example = '' }) => [example, written]))('%s needs its rewrite', (example, written) => {
  const tables = { ...TABLES, rewrites: linesWithout(written) };
  const said = (['zh-Hans', 'en'] as const).map((target) => {
    const [with_, without] = [TABLES, tables].map((words) => translatorOf(lexiconOf(words, target), grammarOf(target))(example));
    return with_ !== without;
  });
  expect(said).toContain(true);
});
