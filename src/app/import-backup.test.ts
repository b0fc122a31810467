import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beginAnew, DAY, kept, NOW, ROWS } from '../../tests/support/kept-history';
import { CARRIERS } from '../carriers';
import { HistoryDb } from '../history/db';
import { jstIso } from '../model/jst';
import { backupNames } from '../platform/backup-files';
import { backupNow } from './auto-backup';
import { readingsTable } from './export-backup';
import { openBackup, takeIn } from './import-backup';

vi.mock('../platform/browser', () => import('../../tests/support/kept-history'));

let files: Awaited<ReturnType<typeof beginAnew>>['files'];
let db: HistoryDb;
beforeEach(async () => void ({ files, db } = await beginAnew(db)));

describe('bringing a file in', () => {
  const fileOf = async (rows: typeof ROWS) => {
    const other = new HistoryDb('another-browser');
    await other.readings.bulkPut(rows);
    const text = await (await backupNow(other, NOW - DAY)).text();
    await other.delete();
    return new TextEncoder().encode(text);
  };

  it('adds what is missing; what was said and chosen here stays', async () => {
    kept.local.settings = { language: 'zh-Hant', visits: ['docomo'], lines: { 'docomo:1111': { nickname: 'theirs' }, 'au:2222': { nickname: 'phone' } } };
    const bytes = await fileOf(ROWS);
    kept.local.settings = { language: 'en', lines: { 'docomo:1111': { nickname: 'mine' } } };
    await db.readings.bulkPut(ROWS.slice(0, 4));
    const opened = await openBackup(db, bytes);
    expect(opened).toMatchObject({ plan: { added: 8, known: 4, missing: 0, lines: 1 }, refused: 0, madeAt: NOW - DAY });
    expect(await db.readings.count()).toBe(4);
    expect(await takeIn(db, opened, 'merge', CARRIERS, NOW)).toMatchObject({ added: 8 });
    expect(await db.readings.toArray()).toEqual(ROWS);
    expect(kept.local.settings).toMatchObject({ language: 'en', visits: [], lines: { 'docomo:1111': { nickname: 'mine' }, 'au:2222': { nickname: 'phone' } } });
    // what was here before is backed up
    expect(await backupNames()).toEqual(['2028-03-01 4 1']);
  });

  it('replaces everything, but never has Nokori open pages by itself', async () => {
    kept.local.settings = { language: 'zh-Hant', visits: ['docomo'], lines: { 'docomo:1111': { nickname: 'theirs' } } };
    const bytes = await fileOf(ROWS.slice(0, 3));
    kept.local.settings = { language: 'en', lines: { 'docomo:1111': { nickname: 'mine' }, 'au:2222': { nickname: 'phone' } } };
    await db.readings.bulkPut(ROWS.slice(6));
    await takeIn(db, await openBackup(db, bytes), 'replace', CARRIERS, NOW);
    expect(await db.readings.toArray()).toEqual(ROWS.slice(0, 3));
    expect(kept.local.settings).toMatchObject({ language: 'zh-Hant', visits: [], lines: { 'docomo:1111': { nickname: 'theirs' } } });
    expect(kept.local.settings).not.toHaveProperty('lines.au:2222');
  });

  it('that is none changes nothing', async () => {
    await db.readings.bulkPut(ROWS);
    const before = structuredClone(kept.local);
    await expect(openBackup(db, new TextEncoder().encode('{}'))).rejects.toMatchObject({ fault: 'foreign' });
    expect(await db.readings.toArray()).toEqual(ROWS);
    expect(kept.local).toEqual(before);
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
