/** A backup is brought in: looked at first, then all of it at once. */
import { importBackup, planImport } from '../history/backup/import';
import { type BackupRead, readBackup } from '../history/backup/read-file';
import type { HistoryDb } from '../history/db';
import type { ImportMode, ImportPlan } from '../model/backup';
import type { Carrier } from '../model/carrier';
import { settingsOf } from '../model/settings';
import { takeBack } from '../platform/notify';
import { load, save } from '../platform/store';
import { makeBackup } from './auto-backup';
import { deriveWith } from './derive';

/** A file that has been found good, and what bringing it in would do. */
export interface Opened extends BackupRead {
  plan: ImportPlan;
}

/** @throws BackupFault where the file is not taken; nothing is changed */
export async function openBackup(db: HistoryDb, bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  const read = await readBackup(bytes);
  return { ...read, plan: await planImport(db, read.backup) };
}

/**
 * Brings it in. What this browser has been told of lines, and what was chosen in it, stays in a merge; of lines that it knows nothing of,
 * and where nothing was chosen yet, the file's is taken. What is here is backed up first.
 */
export async function takeIn(db: HistoryDb, { backup }: Opened, mode: ImportMode, carriers: readonly Carrier[], now: number): Promise<ImportPlan> {
  await makeBackup(db, now);
  // fail point import:backed-up
  const stored = await load('settings');
  const own = settingsOf(stored);
  const isChosen = mode === 'merge' && Object.keys(stored).length > 0;
  const said = Object.fromEntries(Object.entries(backup.lines).map(([key, { value }]) => [key, value]));
  const told = Object.fromEntries(Object.entries(own.lines).filter(([, facts]) => mode === 'merge' && Object.keys(facts).length > 0));
  const lines = { ...said, ...told };
  const { over, ...plan } = await importBackup(db, backup, lines, mode, deriveWith(carriers, now));
  // fail point import:committed
  // after it: a file whose readings did not come in changes no setting
  await save('settings', { ...own, ...(isChosen ? {} : backup.choices?.value), lines });
  // fail point import:settings-saved
  await Promise.all(over.map(takeBack));
  return plan;
}
