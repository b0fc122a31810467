import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { giveFolder } from '../../tests/support/file-folder';
import { rowsOf } from '../../tests/support/kept-readings';
import { CARRIERS } from '../carriers';
import { HistoryDb } from '../history/db';
import { jstIso } from '../model/jst';
import { backupNames } from '../platform/backup-files';
import { backupNow } from './auto-backup';
import { readingsTable } from './export-backup';
import { openBackup, takeIn } from './import-backup';

const fake = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, session: {} as Record<string, unknown>, cleared: [] as string[] }));
vi.mock('../platform/browser', () => {
  const area = (of: 'kept' | 'session') => ({
    get: async (key: string) => ({ [key]: fake[of][key] }),
    set: async (more: object) => void Object.assign(fake[of], structuredClone(more)),
    remove: async (key: string) => void Reflect.deleteProperty(fake[of], key),
    clear: async () => void (fake[of] = {}),
  });
  return {
    browser: { notifications: { clear: async (key: string) => void fake.cleared.push(key) }, storage: { local: area('kept'), session: area('session') } },
  };
});

const DAY = 86_400_000;
const NOW = Date.parse('2028-03-01T12:00:00+09:00');
const READ = {
  ...{ day: 1, minute: 0, number: '1111' as const, label: undefined, family: 'docomo' as const, figures: [], plan: 'eximo', bill: 1 },
  ...{ asOf: false, table: 2, pool: true, visit: '00000000-0000-4000-8000-000000000001', given: undefined },
};
const ROWS = await rowsOf(Array.from({ length: 12 }, (_, day) => ({ ...READ, day, bill: day })));

let files: ReturnType<typeof giveFolder>;
let db: HistoryDb;
beforeEach(async () => {
  Object.assign(fake, { kept: { settings: { language: 'en', lines: { 'docomo:1111': { nickname: '妈妈' } } } }, session: {}, cleared: [] });
  files = giveFolder();
  db?.close();
  for (const { name = '' } of await indexedDB.databases()) await new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done));
  db = new HistoryDb();
});

describe('bringing a file in', () => {
  const fileOf = async (rows: typeof ROWS) => {
    const other = new HistoryDb('another-browser');
    await other.readings.bulkPut(rows);
    const text = await backupNow(other, NOW - DAY);
    await other.delete();
    return new TextEncoder().encode(text);
  };

  it('adds what is missing; what was said and chosen here stays', async () => {
    fake.kept.settings = { language: 'zh-Hant', visits: ['docomo'], lines: { 'docomo:1111': { nickname: 'theirs' }, 'au:2222': { nickname: 'phone' } } };
    const bytes = await fileOf(ROWS);
    fake.kept.settings = { language: 'en', lines: { 'docomo:1111': { nickname: 'mine' } } };
    await db.readings.bulkPut(ROWS.slice(0, 4));
    const opened = await openBackup(db, bytes);
    expect(opened).toMatchObject({ plan: { added: 8, known: 4, missing: 0, lines: 1 }, refused: 0, madeAt: NOW - DAY });
    expect(await db.readings.count()).toBe(4);
    expect(await takeIn(db, opened, 'merge', CARRIERS, NOW)).toMatchObject({ added: 8 });
    expect(await db.readings.toArray()).toEqual(ROWS);
    expect(fake.kept.settings).toMatchObject({ language: 'en', visits: [], lines: { 'docomo:1111': { nickname: 'mine' }, 'au:2222': { nickname: 'phone' } } });
    // what was here before is backed up
    expect(await backupNames()).toEqual(['2028-03-01 4 1']);
  });

  it('replaces everything, but never has Nokori open pages by itself', async () => {
    fake.kept.settings = { language: 'zh-Hant', visits: ['docomo'], lines: { 'docomo:1111': { nickname: 'theirs' } } };
    const bytes = await fileOf(ROWS.slice(0, 3));
    fake.kept.settings = { language: 'en', lines: { 'docomo:1111': { nickname: 'mine' }, 'au:2222': { nickname: 'phone' } } };
    await db.readings.bulkPut(ROWS.slice(6));
    await takeIn(db, await openBackup(db, bytes), 'replace', CARRIERS, NOW);
    expect(await db.readings.toArray()).toEqual(ROWS.slice(0, 3));
    expect(fake.kept.settings).toMatchObject({ language: 'zh-Hant', visits: [], lines: { 'docomo:1111': { nickname: 'theirs' } } });
    expect(fake.kept.settings).not.toHaveProperty('lines.au:2222');
  });

  it('that is none changes nothing', async () => {
    await db.readings.bulkPut(ROWS);
    const before = structuredClone(fake.kept);
    await expect(openBackup(db, new TextEncoder().encode('{}'))).rejects.toMatchObject({ fault: 'foreign' });
    expect(await db.readings.toArray()).toEqual(ROWS);
    expect(fake.kept).toEqual(before);
    expect([...files.keys()]).toEqual([]);
  });
});

describe('tables', () => {
  it('hold every figure as it was printed, and nothing that a spreadsheet would run', async () => {
    const [row] = ROWS;
    if (!row) throw new Error('no row');
    await db.readings.bulkPut([{ ...row, figures: [{ id: 'plan', value: '=HYPERLINK("x")', evidence: { label: '', text: '', bound: 'row head' } }] }]);
    const lines = (await readingsTable(db)).split('\r\n');
    expect(lines[1]).toBe(`${jstIso(row.readAt)},docomo:1111,docomo,,line,plan,"'=HYPERLINK(""x"")",,,https://portal.example/usage`);
    expect(lines[2]).toContain(',account,bill,');
    expect(lines).toHaveLength(4);
  });
});
