import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beginAnew, DAY, kept, NOW, ROWS } from '../../tests/support/kept-history';
import { CARRIERS } from '../carriers';
import { loosen } from '../history/backup/merge';
import { readBackup } from '../history/backup/read-file';
import { HistoryDb } from '../history/db';
import { backupNames, readBackupFile } from '../platform/backup-files';
import { troubleNow } from '../platform/trouble';
import { autoBackup, makeBackup, noteFailure } from './auto-backup';
import { forget } from './forget';
import { mendHistory } from './restore';

vi.mock('../platform/browser', () => import('../../tests/support/kept-history'));

let files: Awaited<ReturnType<typeof beginAnew>>['files'];
let db: HistoryDb;
beforeEach(async () => void ({ files, db } = await beginAnew(db)));
const read = async (name: string) => (await readBackup(await readBackupFile(name))).backup;

describe('automatic backups', () => {
  it('are made once a day at most, and where a reading has come', async () => {
    await autoBackup(db, NOW);
    expect(await backupNames()).toEqual([]);
    await db.readings.bulkPut(ROWS.slice(0, 2));
    for (const hours of [0, 1, 5]) await autoBackup(db, NOW + (hours * DAY) / 24);
    expect(await backupNames()).toEqual(['2028-03-01 2 1']);
    await autoBackup(db, NOW + DAY);
    expect(await backupNames()).toHaveLength(1);
    await db.readings.bulkPut(ROWS.slice(0, 4));
    await autoBackup(db, NOW);
    expect(await backupNames()).toHaveLength(1);
    await db.readings.delete(ROWS[3]?.id ?? '');
    await db.readings.bulkPut(ROWS.slice(0, 3));
    await autoBackup(db, NOW + 2 * DAY);
    expect(await backupNames()).toEqual(['2028-03-01 2 1', '2028-03-03 3 1']);
    expect(await read('2028-03-03 3 1')).toMatchObject({ readings: loosen(ROWS.slice(0, 3)), lines: { 'docomo:1111': { value: { nickname: '妈妈' } } } });
    expect(files.get('2028-03-03 3 1.json.gz')?.slice(0, 2)).toEqual(new Uint8Array([0x1f, 0x8b]));
  });

  it('of the last days are kept, and one of each month before, never more than eight', async () => {
    for (const [index, day] of [0, 1, 20, 35, 36, 50, 70, 80, 90, 91, 92, 93].entries()) {
      await db.readings.bulkPut(ROWS.slice(0, index + 1));
      await autoBackup(db, NOW + day * DAY);
    }
    const days = (await backupNames()).map((name) => name.split(' ')[0]);
    expect(days).toEqual(['2028-03-21', '2028-04-20', '2028-05-20', '2028-05-30', '2028-05-31', '2028-06-01', '2028-06-02']);
  });

  it('that die while they are written are none', async () => {
    await db.readings.bulkPut(ROWS);
    files.set('unfinished', new Uint8Array([0x1f]));
    expect(await backupNames()).toEqual([]);
    await autoBackup(db, NOW);
    expect(await backupNames()).toEqual(['2028-03-01 12 1']);
    expect(files.has('unfinished')).toBe(false);
  });

  it('hold nothing any more of what the user has deleted', async () => {
    await db.readings.bulkPut(ROWS);
    await autoBackup(db, NOW);
    await forget(db, { line: 'docomo:1111' });
    expect([...files.keys()]).toEqual([]);
    await db.readings.bulkPut(ROWS);
    await autoBackup(db, NOW);
    await forget(db, {});
    expect([...files.keys()]).toEqual([]);
    await autoBackup(db, NOW);
    expect(await troubleNow()).toBeUndefined();
  });
});

describe('what fails', () => {
  it('for want of room is noted, and old backups make some', async () => {
    await db.readings.bulkPut(ROWS);
    for (const day of [0, 1, 2]) await makeBackup(db, NOW + day * DAY);
    const full = Object.assign(new Error('aborted'), { name: 'AbortError', inner: new DOMException('full', 'QuotaExceededError') });
    await noteFailure(db, full);
    expect(await troubleNow()).toBe('full');
    expect(await backupNames()).toEqual(['2028-03-03 12 1']);
  });

  it('for a message that is refused, or a mistake of ours, is no trouble of the storage', async () => {
    for (const error of [new Error('refused: clock'), new TypeError('x is undefined')]) await noteFailure(db, error);
    expect(await troubleNow()).toBeUndefined();
  });

  it('since the history cannot be opened is noted, and it is opened anew the next time', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    const error = await db.readings.count().catch((reason) => reason);
    await noteFailure(db, error);
    expect(await troubleNow()).toBe('broken');
    indexedDB.open = open;
    expect(await db.readings.count()).toBe(0);
  });
});

describe('mending', () => {
  const spoil = async () => {
    db.close();
    await new Promise((done) => (indexedDB.deleteDatabase('nokori').onsuccess = done));
  };
  /** How many rows its readings have, past Dexie. */
  const rowsIn = (name: string) =>
    new Promise<number>((done) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        const count = request.result.transaction('readings').objectStore('readings').count();
        count.onsuccess = () => {
          request.result.close();
          done(count.result);
        };
      };
    });

  it('does nothing where all is well', async () => {
    await db.readings.bulkPut(ROWS);
    await makeBackup(db, NOW);
    kept.session.trouble = 'broken';
    expect(await mendHistory(CARRIERS, NOW)).toBeUndefined();
    expect(await troubleNow()).toBeUndefined();
    expect(await db.readings.count()).toBe(12);
  });

  it('does nothing where there is neither history nor backup', async () => {
    expect(await mendHistory(CARRIERS, NOW)).toBeUndefined();
  });

  it('brings back what is gone, with all that follows from it', async () => {
    await db.readings.bulkPut(ROWS);
    await makeBackup(db, NOW);
    await db.readings.bulkDelete(ROWS.slice(0, 6).map(({ id }) => id));
    await makeBackup(db, NOW - 9 * DAY);
    await spoil();
    await autoBackup(new HistoryDb(), NOW + DAY);
    expect(await troubleNow()).toBe('broken');
    expect(await mendHistory(CARRIERS, NOW + DAY)).toEqual({ at: NOW + DAY, day: '2028-03-01', readings: 12, aside: false });
    db = new HistoryDb();
    expect(await db.readings.toArray()).toEqual(ROWS);
    expect(await db.days.count()).toBeGreaterThan(0);
    expect(await troubleNow()).toBeUndefined();
    expect(await mendHistory(CARRIERS, NOW + DAY)).toBeUndefined();
  });

  it('brings it back also when a portal was read before anyone looked, and the browser was closed', async () => {
    await db.readings.bulkPut(ROWS.slice(0, 9));
    await makeBackup(db, NOW);
    await spoil();
    db = new HistoryDb();
    await autoBackup(db, NOW + DAY);
    await db.readings.bulkPut(ROWS.slice(9));
    Object.assign(kept, { session: {} });
    await autoBackup(db, NOW + 2 * DAY);
    expect([await troubleNow(), await backupNames()]).toEqual(['broken', ['2028-03-01 9 1']]);
    expect(await mendHistory(CARRIERS, NOW + 2 * DAY)).toMatchObject({ day: '2028-03-01', readings: 12 });
    await autoBackup(db, NOW + 2 * DAY);
    expect([await troubleNow(), await backupNames()]).toEqual([undefined, ['2028-03-01 9 1', '2028-03-03 12 1']]);
  });

  it('takes an older backup where the newest cannot be read', async () => {
    await db.readings.bulkPut(ROWS.slice(0, 5));
    await makeBackup(db, NOW - DAY);
    await db.readings.bulkPut(ROWS);
    await makeBackup(db, NOW);
    files.set('2028-03-01 12 1.json.gz', files.get('2028-03-01 12 1.json.gz')?.slice(0, 200) as Uint8Array<ArrayBuffer>);
    await spoil();
    expect(await mendHistory(CARRIERS, NOW)).toMatchObject({ day: '2028-02-29', readings: 5 });
  });

  it('puts aside what cannot be opened as it should, and takes from it what is whole', async () => {
    await db.readings.bulkPut(ROWS.slice(0, 5));
    await makeBackup(db, NOW);
    await spoil();
    // of a form that no version has had, so that none can be made of it
    await new Promise<void>((done) => {
      const request = indexedDB.open('nokori', 10);
      request.onupgradeneeded = () => {
        const store = request.result.createObjectStore('readings', { keyPath: 'visit' });
        for (const [index, row] of ROWS.entries()) store.put({ ...row, visit: `${row.visit.slice(0, -2)}${10 + index}` });
        store.put({ visit: 'spoilt', id: 7 });
      };
      request.onsuccess = () => {
        request.result.close();
        done();
      };
    });
    const mended = await mendHistory(CARRIERS, NOW);
    expect(mended).toMatchObject({ day: '2028-03-01', aside: true, readings: 12 });
    db = new HistoryDb();
    expect((await db.readings.toArray()).map(({ id }) => id)).toEqual(ROWS.map(({ id }) => id));
    expect(await rowsIn('nokori-damaged')).toBe(13);
    // nothing of it is left where its user deletes anything
    await forget(db, {});
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nokori-damaged');
  });
});
