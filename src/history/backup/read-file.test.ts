import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, someReadings } from '../../../tests/support/kept-readings';
import { FAULTS, type Fault } from '../../model/backup';
import { contentHash } from '../../model/content-hash';
import { csvOf } from '../../model/csv';
import { DEFAULT_SETTINGS } from '../../model/settings';
import type { StoredReading } from '../db';
import { backupFile, MAX_BYTES } from './format';
import { loosen } from './merge';
import { readBackup } from './read-file';

const MADE_AT = Date.parse('2028-06-01T00:00:00.000Z');
const SETTINGS = { ...DEFAULT_SETTINGS, hideNumbers: true, visits: ['docomo'], lines: { 'docomo:1111': { nickname: '妈妈', closingDay: 20 }, 'au:': {} } };
const utf8 = (text: string) => new TextEncoder().encode(text);
const sampled = async () => rowsOf(fc.sample(someReadings, { numRuns: 12, seed: 3 }).flat());
const textOf = async (rows?: StoredReading[]) => (await backupFile(rows ?? (await sampled()), SETTINGS, MADE_AT)).text();

/** A file with something of it changed, its checksum right again unless told otherwise. */
async function changed(
  change: (file: Record<string, unknown> & { readings: Record<string, unknown>[] }) => void,
  checked = true,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = JSON.parse(await textOf());
  change(file);
  const { checksum, ...said } = file;
  return utf8(JSON.stringify({ ...said, checksum: checked ? await contentHash(said) : checksum }));
}
const inside = async (from: string, to: string) => utf8((await textOf()).replace(from, to));

const BROKEN: [Fault, string, () => Promise<Uint8Array<ArrayBuffer>>][] = [
  ['empty', 'nothing in it', async () => utf8('')],
  ['empty', 'white space alone', async () => utf8(' \n\t\ufeff')],
  ['tooLarge', 'larger than any backup', async () => new Uint8Array(MAX_BYTES + 1)],
  [
    'encoding',
    'UTF-16',
    async () => new Uint8Array(new Uint16Array([0xfeff, ...[...'{"format":"nokori-backup"}'].map((letter) => letter.charCodeAt(0))]).buffer),
  ],
  ['encoding', 'UTF-16 without its mark', async () => utf8([...'{"format":1}'].join('\0'))],
  ['encoding', 'Shift_JIS', async () => new Uint8Array([0x7b, 0x22, 0x8e, 0x63, 0x82, 0xe8, 0x22, 0x3a, 0x31, 0x7d])],
  ['encoding', 'a picture', async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  [
    'table',
    'the table for spreadsheets',
    async () =>
      utf8(
        csvOf([
          ['day', 'MB'],
          ['2028-01-01', 3],
        ]),
      ),
  ],
  ['notJson', 'a text', async () => utf8('Hello')],
  ['notJson', 'JSON that somebody has edited', async () => inside('"counts":', '"counts"=')],
  ['notJson', 'something behind its end', async () => utf8(`${await textOf()}}`)],
  ['truncated', 'its end cut off', async () => utf8((await textOf()).slice(0, -70))],
  ['truncated', 'cut off within a word', async () => utf8((await textOf()).slice(0, 40))],
  ['tooDeep', 'brackets without end', async () => utf8('['.repeat(500_000))],
  ['tooDeep', 'a value nested deeper than any of ours', async () => inside('"counts":', `"more":${'{"a":'.repeat(13)}1${'}'.repeat(13)},"counts":`)],
  ['keys', '__proto__', async () => inside('"counts":', '"__proto__":{"format":"nokori-backup"},"counts":')],
  ['keys', '__proto__, written otherwise, in a reading', async () => inside('"line":', '"\\u005f_proto__":{},"line":')],
  ['keys', 'constructor', async () => inside('"lines":{', '"lines":{"constructor":{"prototype":{}},')],
  ['keys', 'prototype', async () => inside('"counts":', '"prototype":1,"counts":')],
  ['foreign', 'the file of another program', async () => utf8('{"version":3,"bookmarks":[]}')],
  ['foreign', 'a list', async () => utf8('[1,2,3]')],
  ['foreign', 'null', async () => utf8('null')],
  ['newer', 'a later form', () => changed((file) => void Object.assign(file, { version: 2, readings: 'another form' }))],
  ['schema', 'no readings', () => changed((file) => void Reflect.deleteProperty(file, 'readings'))],
  ['schema', 'a key of nobody’s', () => changed((file) => void Object.assign(file, { more: 1 }))],
  ['schema', 'a time that is none', () => changed((file) => void Object.assign(file, { madeAt: 'yesterday' }))],
  ['schema', 'an older form, of which there is none', () => changed((file) => void Object.assign(file, { version: 0 }))],
  ['counts', 'a reading less than counted', () => changed(({ readings }) => void readings.pop())],
  ['checksum', 'a figure changed', () => changed(({ readings }) => void Object.assign(readings[0] as object, { readAt: 1 }), false)],
  ['checksum', 'a nickname changed', async () => inside('妈妈', '爸爸')],
];

describe('a broken file', () => {
  it.each(BROKEN)('%s: %s', async (fault, _, make) => {
    await expect(readBackup(await make())).rejects.toMatchObject({ fault });
  });

  it('is shown here for every fault', () => {
    expect([...new Set(BROKEN.map(([fault]) => fault))].sort()).toEqual([...FAULTS].sort());
  });
});

describe('a reading in a file', () => {
  const REFUSED: [string, (row: Record<string, unknown>) => void][] = [
    ['of another content than its id', (row) => void Object.assign(row, { carrier: 'another' })],
    ['with a key of nobody’s', (row) => void Object.assign(row, { more: 1 })],
    ['with a day that is none', (row) => void Object.assign(row, { days: [{ date: '2028-02-30', value: 1, unit: 'GB' }] })],
    ['with a number without end', (row) => void Object.assign(row, { readAt: 1e300 })],
    ['of a line that is not its own', (row) => void Object.assign(row, { lineKey: 'au:9999' })],
    ['with a whole telephone number', (row) => void Object.assign(row, { line: { number: '09012345678' } })],
    ['that is none', (row) => void Object.keys(row).forEach((key) => void Reflect.deleteProperty(row, key))],
  ];
  it.each(REFUSED)('%s is refused; the others are taken', async (_, spoil) => {
    const rows = await sampled();
    const read = await readBackup(await changed(({ readings }) => spoil(readings[1] as Record<string, unknown>)));
    expect(read.refused).toBe(1);
    expect(read.backup.readings.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).filter((_id, index) => index !== 1));
  });
});

describe('a backup read again', () => {
  it('is what it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(someReadings, async (list) => {
        const rows = await rowsOf(list);
        const read = await readBackup(utf8(await textOf(rows)));
        expect(read).toMatchObject({ refused: 0, madeAt: MADE_AT, counts: { readings: rows.length } });
        expect(read.backup.readings).toEqual(loosen(rows));
        // and a file made of it is the same file
        expect(await textOf(rows)).toBe(await textOf(JSON.parse(JSON.stringify(rows))));
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it('with the mark that some programs put before UTF-8', async () => {
    expect((await readBackup(utf8(`\ufeff${await textOf()}`))).refused).toBe(0);
  });

  it('brings what its user said, and never has Nokori open pages by itself', async () => {
    const { backup } = await readBackup(utf8(await textOf()));
    expect(backup.lines).toEqual({ 'docomo:1111': { value: { nickname: '妈妈', closingDay: 20 }, at: MADE_AT } });
    expect(backup.choices?.value).toMatchObject({ hideNumbers: true });
    expect(JSON.stringify(backup)).not.toContain('"visits"');
  });

  it('brings no setting that is not known', async () => {
    const { backup } = await readBackup(await changed(({ settings }) => void Object.assign(settings as object, { later: 1, toString: 2 })));
    expect(Object.keys(backup.choices?.value ?? {}).sort()).toEqual(['alerts', 'badge', 'hideNumbers', 'look', 'translation']);
  });

  it('of a browser in which nothing was chosen chooses nothing', async () => {
    expect((await readBackup(utf8(await (await backupFile(await sampled(), {}, MADE_AT)).text()))).backup.choices).toBeUndefined();
  });
});

it('whatever is done to its bytes, a file is refused by one of these faults or read, and never otherwise', async () => {
  const whole = utf8(await textOf((await sampled()).slice(0, 3)));
  const mutated = fc.record({ cut: fc.nat(whole.length), put: fc.uint8Array({ maxLength: 4 }), at: fc.nat(whole.length - 1), drop: fc.nat(3) });
  await fc.assert(
    fc.asyncProperty(mutated, fc.boolean(), async ({ cut, put, at, drop }, isCut) => {
      const bytes = isCut ? whole.slice(0, cut) : new Uint8Array([...whole.slice(0, at), ...put, ...whole.slice(at + drop)]);
      const result = await readBackup(bytes).catch((error) => error);
      if (result.fault) expect(FAULTS).toContain(result.fault);
      else expect(result.backup.readings).toHaveLength(3);
    }),
    { numRuns: 1_000, seed: 5 },
  );
});
