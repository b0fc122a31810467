/** A history that cannot be opened, or is gone although there are backups of it, is put back together from the newest that can be read. */
import { importBackup } from '../history/backup/import';
import { loosen } from '../history/backup/merge';
import { type BackupRead, checkedReadings, readBackup } from '../history/backup/read-file';
import { HistoryDb } from '../history/db';
import { type Aside, copyAside, dropSpoilt, readAside, soundReadings } from '../history/mend';
import { keptBackup, type Mended } from '../model/backup';
import type { Carrier } from '../model/carrier';
import { backupNames, readBackupFile } from '../platform/backup-files';
import { load, save } from '../platform/store';
import { noteTrouble, troubleNow } from '../platform/trouble';
import { deriveWith } from './derive';

/**
 * Looks, and mends where there is need. Done twice it comes to the same, and whoever is stopped at any step goes on from there:
 * that it is not done stays noted until the end. @returns what was done; undefined where all is well
 */
export async function mendHistory(carriers: readonly Carrier[], now: number): Promise<Mended | undefined> {
  const names = await backupNames();
  const [sound, begun] = [await soundReadings(), await load('mending')];
  if (sound !== undefined && !begun && (sound > 0 || names.length === 0)) {
    if ((await troubleNow()) === 'broken') await noteTrouble();
    return undefined;
  }
  // fail point restore:looked
  const { rows, aside } = await putAside(sound, begun);
  const db = new HistoryDb();
  const derive = deriveWith(carriers, now);
  // what was read after the backup, as far as it is whole; first, so that what a fuller reading has taken the place of does not come back
  const late = await importBackup(db, { readings: loosen(await checkedReadings(rows)), lines: {} }, {}, 'merge', derive);
  // fail point restore:late
  const last = await newestReadable(names);
  // fail point restore:read
  const back = last && (await importBackup(db, last.read.backup, {}, 'merge', derive));
  // fail point restore:back
  const readings = await db.readings.count();
  db.close();
  await save('mending', '');
  // fail point restore:done
  await noteTrouble();
  if (sound && late.added + (back?.added ?? 0) === 0) return undefined;
  return { at: now, ...(last ? { day: keptBackup(last.name).day } : {}), readings, aside };
}

/** What is spoilt is out of the way, and noted, before anything is put in its place. */
async function putAside(sound: number | undefined, begun: string): Promise<Aside> {
  if (sound !== undefined) {
    if (begun === 'aside') return readAside();
    await save('mending', 'gone');
    return { rows: [], aside: false };
  }
  const copied = await copyAside();
  // fail point restore:copied
  if (copied.aside) await save('mending', 'aside');
  // fail point restore:noted
  await dropSpoilt();
  // only now: a private window has no database to drop, and nothing to restore
  if (!copied.aside) await save('mending', 'gone');
  // fail point restore:dropped
  return copied;
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
