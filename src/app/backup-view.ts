/** What the full page does with backups, loaded when it is asked for. */
import { BackupFault } from '../history/backup/fault';
import { MAX_BYTES } from '../history/backup/format';
import { HistoryDb } from '../history/db';
import { isNewer } from '../history/mend';
import { keptBackup, type Mended } from '../model/backup';
import type { Carrier } from '../model/carrier';
import { backupNames, readBackupFile } from '../platform/backup-files';
import { send } from '../platform/send';
import { spaceNow } from '../platform/space';
import type { BackupView } from '../ui/dashboard/view';
import { backupNow } from './auto-backup';
import { daysTable, readingsTable } from './export-backup';
import { openBackup, takeIn } from './import-backup';
import { mendHistory } from './restore';

export function backupView(carriers: readonly Carrier[]): BackupView & { mend: () => Promise<Mended | undefined> } {
  const db = new HistoryDb();
  // the worker shows what has changed
  const shown = () => send('own/refresh', {});
  return {
    save: async (what) => {
      if (what === 'backup') return (await backupNow(db, Date.now())).slice(undefined, undefined, 'application/json');
      return new Blob([await (what === 'readings' ? readingsTable(db) : daysTable(db, Date.now()))], { type: 'text/csv' });
    },
    open: async (from) => {
      if (typeof from !== 'string' && from.size > MAX_BYTES) throw new BackupFault('tooLarge');
      const opened = await openBackup(db, typeof from === 'string' ? await readBackupFile(from) : new Uint8Array(await from.arrayBuffer()));
      const { madeAt, counts, refused, plan } = opened;
      return {
        ...{ madeAt, counts, refused, plan },
        bring: async (mode) => {
          const done = await takeIn(db, opened, mode, carriers, Date.now());
          await shown();
          return done;
        },
      };
    },
    kept: async () => (await backupNames()).map(keptBackup),
    space: async () => ({ ...(await spaceNow()), newer: await isNewer() }),
    // one page at a time
    mend: async () =>
      navigator.locks.request('mend', async () => {
        const mended = await mendHistory(carriers, Date.now());
        if (mended) await shown();
        return mended;
      }),
  };
}
