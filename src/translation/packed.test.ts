import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { TARGETS } from './model';
import { pack, scriptOf, wordScripts } from './pack';
import { unpack } from './packed';
import { broughtWords, readWords } from './script-words';
import { TABLES } from './tables';
import { KINDS, type Row, rowsIn, rowsOf } from './words';

const LIMIT = 60_000;
const shown = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();

describe.each(TARGETS)('the words of %s', (target) => {
  const rows = rowsOf(TABLES, target);
  const packed = pack(rows);

  it('are the same when unpacked', () => {
    expect(shown(rowsIn(unpack(packed, KINDS)))).toEqual(shown(rows));
  });
});

it(`each script is of at most ${LIMIT} bytes`, async () => {
  expect((await wordScripts(TABLES)).filter(({ contents }) => new TextEncoder().encode(contents).length > LIMIT)).toEqual([]);
}, 60_000);

describe('the script of a language', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, Symbol.for('nokori.words')));
  const brought = async (packed: string) => {
    new Function(await scriptOf(packed))();
    return broughtWords() ?? '';
  };

  it('leaves its words where they are looked for, and does nothing else', async () => {
    const row: Row = { ja: '残量・¥#`$', kind: 'unit', text: '{c}\\"¦', done: '', carrier: '*' };
    expect(broughtWords()).toBeUndefined();
    await scriptOf('');
    const before = Reflect.ownKeys(globalThis);
    const written = await brought(pack([row]));
    expect(Reflect.ownKeys(globalThis).filter((key) => !before.includes(key))).toEqual([Symbol.for('nokori.words')]);
    expect(written).toMatch(/^[!-~]+$/);
    expect(rowsIn(await readWords(written))).toEqual([row]);
  });

  const word = fc.array(fc.constantFrom(...'残量額料金GB 円'), { minLength: 1, maxLength: 5 }).map((signs) => signs.join(''));
  it('brings any rows back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(word, word, fc.constantFrom('*', 'au')), { selector: ([ja, , carrier]) => ja + carrier }), async (made) => {
        const rows = made.map(([ja, text, carrier]): Row => ({ ja, kind: 'term', text, done: '', carrier }));
        if (rows.length > 0) expect(shown(rowsIn(await readWords(await brought(pack(rows)))))).toEqual(shown(rows));
      }),
    );
  });

  it('is refused where a character cannot travel; signs that are none are no words', async () => {
    await expect(scriptOf('\u{1f600}')).rejects.toThrow('\u{1f600}');
    await expect(readWords('!'.repeat(40))).rejects.toThrow();
  });
});

it('a word that holds a mark of the packing is refused', () => {
  const row: Row = { ja: 'a\u0010b', kind: 'n', text: 'x', done: '', carrier: '*' };
  expect(() => pack([row])).toThrow('a\u0010b');
  expect(() => pack([{ ...row, ja: 'a', text: 'x\ty' }])).toThrow('a');
});
