/** Every Chinese sentence, of whichever table: written and said as on the mainland or as in Taiwan, never half of each, and in no Japanese. */
import { describe, expect, it } from 'vitest';
import { foreignTo } from '../../tests/support/chinese';

const TABLES = import.meta.glob<object>('./**/zh-Han{s,t}.ts', { import: 'default', eager: true });
const ENGLISH = import.meta.glob('./**/en.ts');

/** What a table says, with the path to each sentence; what a function says stands in its source. */
function sentences(table: unknown, path: string): [path: string, text: string][] {
  if (typeof table === 'string' || typeof table === 'function') return [[path, `${table}`]];
  // html, locale and names are for machines
  return table && typeof table === 'object' ? Object.entries(table).flatMap(([key, value]) => (key === 'meta' ? [] : sentences(value, `${path}.${key}`))) : [];
}

it('every table is there in both', () => {
  const wanted = Object.keys(ENGLISH).flatMap((path) => ['zh-Hans', 'zh-Hant'].map((id) => path.replace(/en\.ts$/, `${id}.ts`)));
  expect(Object.keys(TABLES).sort()).toEqual(wanted.sort());
});

describe.each(Object.entries(TABLES))('%s', (file, table) => {
  const language = file.includes('Hant') ? 'zh-Hant' : 'zh-Hans';
  const said = sentences(table, '');

  it('is written and said its own way, not the other', () => {
    expect(said.flatMap(([path, text]) => foreignTo(language, text).map((one) => `${path}: ${one}`))).toEqual([]);
  });

  it('holds no kana and no word taken over from Japanese', () => {
    const JAPANESE = /[\u3041-\u30ff]|通信量|[残殘]量|[残殘]高|料金|請求|回[线線]|繰|充[电電]/;
    expect(said.filter(([, text]) => JAPANESE.test(text))).toEqual([]);
  });
});

it.each(Object.keys(TABLES).filter((file) => file.includes('Hant')))('%s: a sentence copied from the simplified one is told', (file) => {
  const traditional = new Map(sentences(TABLES[file], ''));
  const simplified = sentences(TABLES[file.replace('Hant', 'Hans')], '').filter(
    ([path, text]) => traditional.get(path) !== text && (text.match(/\p{Script=Han}/gu) ?? []).length >= 6,
  );
  const untold = simplified.filter(([, text]) => foreignTo('zh-Hant', text).length === 0);
  // a few differ in choice of words alone; a word of a button may well be the same in both
  expect(untold.length, untold.join('\n')).toBeLessThanOrEqual(Math.max(1, simplified.length / 10));
});
