import { describe, expect, it } from 'vitest';
import { foreignTo } from '../../tests/support/chinese';
import { FIGURES } from '../model/figures';
import { lexiconOf } from './lexicon';
import { TARGETS } from './model';
import { JAPANESE, KANA } from './normalise';
import { TABLES } from './tables';
import { translator } from './translate';
import { recordsOf } from './words';

const glossary = recordsOf(TABLES.glossary);
const words = recordsOf(TABLES.words);
const verbs = recordsOf(TABLES.verbs);
const tables = { glossary, words, verbs };
const NAMES = ['zh-Hans', 'zh-Hant'] as const;
/** What a row is, beside its spelling: two rows that are the same cannot both be meant. */
const kindOf = (row: Record<string, string>) => ('carrier' in row ? row.carrier : KINDS.has(row.pos ?? '') ? row.pos : 'n');
const KINDS = new Set(['adn', 'adv', 'conj', 'conj_n', 'suf', 'pre', 'pred', 'unit', 'unit_t']);
const shown = (row: Record<string, string>) => Object.values(row).join(' | ');

describe.each(Object.entries(tables))('%s', (name, rows) => {
  it('says every word in every language, without kana', () => {
    expect(rows.filter((row) => !row.ja || TARGETS.some((target) => !row[target]?.trim() || KANA.test(row[target] ?? ''))).map(shown)).toEqual([]);
  });

  it.each(NAMES)('%s in its own characters', (target) => {
    expect(rows.flatMap((row) => foreignTo(target, row[target] ?? '').map((odd) => `${odd}: ${shown(row)}`))).toEqual([]);
  });

  it('has a word once', () => {
    const seen = new Set<string>();
    expect(
      rows
        .filter((row) => {
          const key = `${row.ja} ${kindOf(row)}`;
          return seen.has(key) || !seen.add(key);
        })
        .map(shown),
    ).toEqual([]);
  });

  it('has a head and as many cells in every line', () => {
    const lines = TABLES[name as keyof typeof TABLES].split('\n').filter(Boolean);
    const cells = lines[0]?.split('\t').length;
    expect(lines.filter((line) => line.split('\t').length !== cells || /^ | $| {2}/.test(line))).toEqual([]);
  });
});

describe('templates', () => {
  const templates = glossary.filter(({ kind }) => kind === 'template');
  const slots = (text = '') => [...text.matchAll(/\{[a-z]\}|\d/g)].map(([slot]) => slot).sort();
  it.each(TARGETS)('%s: every number stays', (target) => {
    expect(templates.filter((row) => slots(row.ja).join() !== slots(row[target]).join()).map(shown)).toEqual([]);
  });
});

describe('words', () => {
  it('a suffix and a prefix say where the word stands', () => {
    expect(words.filter(({ pos, ...row }) => pos === 'suf' && TARGETS.some((target) => !row[target]?.includes('~'))).map(shown)).toEqual([]);
  });

  it('none is hidden behind another of the same spelling; alone a term says what it says', () => {
    const translate = translator(TABLES, 'en');
    const lexicon = lexiconOf(TABLES, 'en');
    const terms = new Set(glossary.filter(({ carrier }) => carrier === '*').map((row) => row.ja));
    const hidden = words.filter((row) => {
      const { ja = '', en = '' } = row;
      if (kindOf(row) === 'n' && terms.has(ja)) return !translate(`${ja}は無料です。`)?.toLowerCase().includes(en.toLowerCase());
      if (kindOf(row) === 'n') return translate(ja)?.toLowerCase() !== en.toLowerCase() && JAPANESE.test(ja);
      if (kindOf(row)?.startsWith('unit')) return lexicon.units.get(ja)?.[0]?.said !== en;
      return !lexicon.words.get(ja)?.some((token) => 'text' in token && token.text === en);
    });
    expect(hidden.map(shown)).toEqual([]);
  });
});

describe('verbs', () => {
  it('have a class that fits their spelling', () => {
    const fits: Record<string, RegExp> = {
      s: /[^るう]$/,
      5: /[うくぐすつぬぶむる]$/,
      1: /[いきしちにひみりぎじびえけせてねへめれげぜでべぺ見着得出来寝経]る$/,
    };
    expect(verbs.filter(({ ja = '', class: kind = '' }) => !fits[kind]?.test(ja)).map(shown)).toEqual([]);
  });

  it.each(TARGETS)('%s: each is understood', (target) => {
    const translate = translator(TABLES, target);
    expect(verbs.filter(({ ja, class: kind }) => translate(kind === 's' ? `${ja}しました。` : `${ja}。`) === undefined).map(shown)).toEqual([]);
  });
});

describe.each(TARGETS)('in %s', (target) => {
  const translate = translator(TABLES, target);
  it('every figure of a portal has a name', () => {
    const labels: string[] = Object.values(FIGURES).flatMap((row) => row.labels.ja);
    expect(labels.filter((label) => translate(label) === undefined)).toEqual([]);
  });
});

/** Characters that Chinese has too, yet for something else. */
describe.each(NAMES)('no false friends in %s', (target) => {
  const translate = translator(TABLES, target);
  it.each([
    ['料金', /料金/],
    ['請求', /[请請]求/],
    ['回線', /回[线線]/],
    ['残高', /残高|殘高/],
    ['手数料', /手[数數]料/],
    ['暗証番号', /暗[证證]|番[号號]/],
    ['新規契約', /新[规規]/],
    ['本人確認', /本人[确確][认認]/],
    ['機種変更', /[机機][种種][变變]更/],
    ['光回線', /^光回/],
    ['引き落とし', /引落/],
    ['検討', /[检檢][讨討]/],
    ['迷惑メール', /迷惑/],
    ['案内', /案[内內]/],
    ['ギガ', /千兆/],
    ['お願い', /[请請]求/],
  ])('%s', (ja, wrong) => {
    expect(translate(ja)).toBeTruthy();
    expect(translate(ja)).not.toMatch(wrong);
  });
});
