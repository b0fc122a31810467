/** A history that cannot be opened, or is gone although there are backups of it, is put back together from the newest that can be read. */
import { importBackup } from '../history/backup/import';
import { loosen } from '../history/backup/merge';
import { type BackupRead, checkedReadings, readBackup } from '../history/backup/read-file';
import { HistoryDb } from '../history/db';
import { putAside, soundReadings } from '../history/mend';
import { keptBackup, type Mended } from '../model/backup';
import type { Carrier } from '../model/carrier';
import { backupNames, readBackupFile } from '../platform/backup-files';
import { noteTrouble, troubleNow } from '../platform/trouble';
import { deriveWith } from './derive';

/** Looks, and mends where there is need. Done twice it comes to the same. @returns what was done; undefined where all is well */
export async function mendHistory(carriers: readonly Carrier[], now: number): Promise<Mended | undefined> {
  const names = await backupNames();
  const sound = await soundReadings();
  if (sound !== undefined && (sound > 0 || names.length === 0)) {
    if ((await troubleNow()) === 'broken') await noteTrouble();
    return undefined;
  }
  const { rows, aside } = sound === undefined ? await putAside() : { rows: [], aside: false };
  const last = await newestReadable(names);
  const db = new HistoryDb();
  const derive = deriveWith(carriers, now);
  if (last) await importBackup(db, last.read.backup, {}, 'merge', derive);
  // what was read after the backup, as far as it is whole
  await importBackup(db, { readings: loosen(await checkedReadings(rows)), lines: {} }, {}, 'merge', derive);
  const readings = await db.readings.count();
  db.close();
  await noteTrouble();
  return { at: now, ...(last ? { day: keptBackup(last.name).day } : {}), readings, aside };
}

async function newestReadable(names: readonly string[]): Promise<{ name: string; read: BackupRead } | undefined> {
  for (const name of names.toReversed()) {
    const read = await readBackupFile(name)
      .then(readBackup, () => undefined)
      .catch(() => undefined);
    if (read && read.backup.readings.length > 0) return { name, read };
  }
  return undefined;
}
