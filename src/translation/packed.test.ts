import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { htmlFiles } from '../../tests/support/pages';
import { runsOfFiles } from '../../tests/translation/coverage';
import { TARGETS } from './model';
import { pack, scriptOf } from './pack';
import { unpack } from './packed';
import { broughtWords, readWords } from './script-words';
import { TABLES } from './tables';
import { translator } from './translate';
import { type Row, rowsOf } from './words';

const LIMIT = 60_000;
const shown = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();

describe.each(TARGETS)('the words of %s', (target) => {
  const rows = rowsOf(TABLES, target);
  const packed = pack(rows);

  it('are the same when unpacked', () => {
    expect(shown(unpack(packed))).toEqual(shown(rows));
  });

  it(`travel in at most ${LIMIT} bytes`, () => {
    expect(new TextEncoder().encode(scriptOf(packed)).length).toBeLessThanOrEqual(LIMIT);
  });

  it('say every run of the portal pages alike', () => {
    const [tables, travelled] = [translator(TABLES, target), translator(packed, target)];
    const runs = [...runsOfFiles(htmlFiles('src/carriers').filter((_, index) => index % 8 === 0))];
    expect(runs.length).toBeGreaterThan(300);
    expect(runs.map(travelled)).toEqual(runs.map(tables));
  });
});

describe('the script of a language', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, Symbol.for('nokori.words')));
  const brought = (packed: string) => {
    new Function(scriptOf(packed))();
    return broughtWords() ?? '';
  };

  it('leaves its words where they are looked for, and does nothing else', async () => {
    const tricky = ['a`b$', '{c}\\d"\n残り￥・¦'].join('');
    expect(broughtWords()).toBeUndefined();
    const before = Reflect.ownKeys(globalThis);
    const written = brought(tricky);
    expect(written).toMatch(/^[!-~]+$/);
    expect(await readWords(written)).toBe(tricky);
    expect(Reflect.ownKeys(globalThis).filter((key) => !before.includes(key))).toEqual([Symbol.for('nokori.words')]);
  });

  it('brings any text back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...'残量GB 円\n\t\f額～①氣帳', 'x', 'データ'), { maxLength: 400 }), async (parts) => {
        expect(await readWords(brought(parts.join('')))).toBe(parts.join(''));
      }),
    );
  });

  it('is refused where a character cannot travel; signs that are none are no words', async () => {
    expect(() => scriptOf('\u{1f600}')).toThrow('\u{1f600}');
    await expect(readWords('!'.repeat(40))).rejects.toThrow();
  });
});

it('a word that holds a mark of the packing is refused', () => {
  const row: Row = { ja: 'a=b', kind: 'n', text: 'x', done: '', carrier: '*' };
  expect(() => pack([row])).toThrow('a=b');
  expect(() => pack([{ ...row, ja: 'a', text: 'x\ty' }])).toThrow('a');
});
