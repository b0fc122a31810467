/** The translator as it ships, its names shortened and its words packed, says what the tables say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type MakeTranslator, TRANSLATOR } from '../../src/app/make-translator';
import { withoutDerived } from '../../src/translation/derived';
import { JAPANESE_GRAMMAR } from '../../src/translation/japanese';
import { lexiconOfRows } from '../../src/translation/lexicon';
import { TARGETS } from '../../src/translation/model';
import { readWords } from '../../src/translation/script-words';
import { TABLES } from '../../src/translation/tables';
import { grammarOf, translator, translatorOf } from '../../src/translation/translate';
import { rowsOf } from '../../src/translation/words';
import { EXTENSION } from '../support/chromium';
import { htmlFiles } from '../support/pages';
import { runsOfFiles } from '../translation/coverage';

const runs = [...runsOfFiles(htmlFiles('src/carriers'))];

describe.each(TARGETS)('%s', (target) => {
  it('run by run', async () => {
    const world = createContext({});
    // a script is worth nothing to whoever runs it: the words are no message
    expect(runInContext(readFileSync(join(EXTENSION, 'words', `${target}.js`), 'utf8'), world)).toBeUndefined();
    runInContext(readFileSync(join(EXTENSION, `translator-${target.slice(0, 2)}.js`), 'utf8'), world);
    const make = runInContext(`globalThis[Symbol.for('${TRANSLATOR.description}')]`, world) as MakeTranslator;
    const written = runInContext(`globalThis[Symbol.for('nokori.words')]`, world) as string;
    const said = make(await readWords(written), target, '*', JAPANESE_GRAMMAR).translate;
    const [travelled, tables] = [withoutDerived(rowsOf(TABLES, target), target), translator(TABLES, target)];
    const packed = translatorOf(lexiconOfRows(travelled, target, JAPANESE_GRAMMAR), target, grammarOf(target));
    expect(runs.length).toBeGreaterThan(2_000);
    expect(runs.map((run) => said(run))).toEqual(runs.map(packed));
    // what is left out was to be said of its parts
    const lost = runs.filter((run) => (said(run) === undefined) !== (tables(run) === undefined));
    const other = runs.filter((run) => said(run) !== tables(run));
    expect([lost, other.length < runs.length / 500 ? [] : other]).toEqual([[], []]);
  });
});
