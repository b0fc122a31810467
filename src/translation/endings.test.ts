import { expect, it } from 'vitest';
import { Conjugation } from './conjugate';
import { endingsOf } from './endings';
import { TABLES } from './tables';
import { recordsOf, rowsOf } from './words';

const rows = rowsOf(TABLES, 'en').filter(({ kind }) => kind === 'ending');

it('has three cells in every line, and an ending once behind the same', () => {
  const lines = TABLES.endings.split('\n').filter(Boolean);
  expect(lines.filter((line) => !/^[a-z]+\t[^\t]*\t[a-z -]+$/.test(line))).toEqual([]);
  const seen = recordsOf(TABLES.endings).map(({ behind, suffix }) => `${behind} ${suffix}`);
  expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
});

it('reads what each says; a word that is none is refused', () => {
  expect(endingsOf(rows)('te').find(([suffix]) => suffix === 'いただけません')?.[1]).toEqual({ end: 'final', neg: true, voice: 'can' });
  expect(() => endingsOf([{ ja: 'ます', kind: 'ending', text: 'masu polite', done: '', carrier: '*' }])).toThrow('polite');
});

it.each([
  ['使う', '5', '使わなければなりません', { end: 'final', mood: 'must' }],
  ['見る', '1', '見ながら', { end: 'te', beside: 'while' }],
  ['変更', 's', '変更させていただきました', { end: 'final', past: true }],
  ['読む', '5', '読んだまま', { end: 'te', beside: 'with' }],
] as const)('%s (%s): %s', (verb, kind, spelling, form) => {
  expect(new Conjugation(endingsOf(rows)).formsOf(verb, kind).find(([one]) => one === spelling)?.[1]).toEqual(form);
});
