/** Backups that the worker makes by itself, and what it notes when the storage fails. */
import { backupFile, countsOf } from '../history/backup/format';
import type { HistoryDb, StoredReading } from '../history/db';
import { jstDate } from '../model/jst';
import { settingsOf } from '../model/settings';
import { backupNames, dropBackups, writeBackup } from '../platform/backup-files';
import { load, save } from '../platform/store';
import { noteTrouble } from '../platform/trouble';

/** So many of the newest are kept, and before them the last one of each month. */
const NEWEST = 4;
const MOST = 8;

/** Makes one at most once a day, and only where a reading has come since the last and nothing waits to be restored. Done twice it comes to the same. */
export async function autoBackup(db: HistoryDb, now: number): Promise<void> {
  const names = await backupNames();
  const readings = await db.readings.count();
  // whoever deletes everything deletes the backups first
  if (readings === 0 && names.length > 0 && !(await load('mending'))) await save('mending', 'gone');
  if (await load('mending')) return noteTrouble('broken');
  if (readings === 0 || names.some((name) => name.startsWith(jstDate(now))) || names.at(-1)?.split(' ')[1] === `${readings}`) return;
  await makeBackup(db, now);
  await dropBackups(names.filter((name, at) => at < names.length - MOST || (at < names.length - NEWEST && names[at + 1]?.startsWith(name.slice(0, 7)))));
}

/** Makes one now, where there is anything to back up. */
export async function makeBackup(db: HistoryDb, now: number): Promise<void> {
  const rows = await db.readings.toArray();
  const { readings, lines } = countsOf(rows);
  if (readings > 0) await writeBackup(`${jstDate(now)} ${readings} ${lines}`, await fileOf(rows, now));
}

/** The same, for the user's own file. */
export const backupNow = async (db: HistoryDb, now: number): Promise<Blob> => fileOf(await db.readings.toArray(), now);

async function fileOf(rows: readonly StoredReading[], now: number): Promise<Blob> {
  const settings = await load('settings');
  return backupFile(rows, Object.keys(settings).length > 0 ? settingsOf(settings) : {}, now);
}

/** Deletes all of them: they hold what the user wants gone. */
export const forgetBackups = async (): Promise<void> => dropBackups(await backupNames());

/**
 * Notes what failed, where it is the storage that did. Of a full disk some is given back: of the backups the newest alone stays,
 * so that the next try of the same may succeed.
 */
export async function noteFailure(db: HistoryDb, error: unknown): Promise<void> {
  const { name = '', inner } = error as { name?: string; inner?: { name?: string } };
  if (/Quota/.test(name + inner?.name)) {
    await noteTrouble('full');
    await dropBackups((await backupNames()).slice(0, -1));
  } else if (error instanceof Error && !/^(Type|Range)?Error$/.test(name)) {
    await noteTrouble('broken');
    // the next use opens it anew
    db.close({ disableAutoOpen: false });
  }
}
