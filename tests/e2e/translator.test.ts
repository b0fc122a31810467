/** The translator as it ships, its names shortened and its words packed, says what the tables say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type MakeTranslator, TRANSLATOR } from '../../src/app/make-translator';
import { TARGETS } from '../../src/translation/model';
import { readWords } from '../../src/translation/script-words';
import { TABLES } from '../../src/translation/tables';
import { translator } from '../../src/translation/translate';
import { EXTENSION } from '../support/chromium';
import { htmlFiles } from '../support/pages';
import { runsOfFiles } from '../translation/coverage';

/** Every Japanese text of the translator's own tests. */
const tested = readdirSync('src/translation')
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(join('src/translation', file), 'utf8').matchAll(/'([^'\n]*[ぁ-ん][^'\n]*)'/g)].map(([, text = '']) => text));
const runs = [...runsOfFiles(htmlFiles('src/carriers')), ...tested];

describe.each(TARGETS)('%s', (target) => {
  it('run by run', async () => {
    const world = createContext({});
    // a script is worth nothing to whoever runs it: the words are no message
    for (const words of [target, `${target}-verbs`, 'japanese'])
      expect(runInContext(readFileSync(join(EXTENSION, 'words', `${words}.js`), 'utf8'), world)).toBeUndefined();
    for (const script of [`grammar-${target.slice(0, 2)}.js`, 'translator.js']) runInContext(readFileSync(join(EXTENSION, script), 'utf8'), world);
    const make = runInContext(`globalThis[Symbol.for('${TRANSLATOR.description}')]`, world) as MakeTranslator;
    const written = runInContext(`globalThis[Symbol.for('nokori.words')]`, world) as string;
    const said = make(await readWords(written), target, '*').translate;
    const tables = translator(TABLES, target);
    expect(runs.length).toBeGreaterThan(2_000);
    expect(runs.map((run) => said(run))).toEqual(runs.map(tables));
  });
});
