import { useEffect, useState } from 'preact/hooks';
import type { BackupMessages } from '../../i18n/backup';
import type { Backup } from './backup/Backup';
import type { DashboardView } from './view';

/** Backups, with their words: loaded when they are looked at. */
export function BackupSection({ view }: { view: DashboardView }) {
  const { language, o } = view;
  const [loaded, keep] = useState<{ Section: typeof Backup; b: BackupMessages }>();
  useEffect(() => {
    let current = true;
    void Promise.all([import('./backup/Backup'), import('../../i18n/backup').then(({ loadBackupMessages }) => loadBackupMessages(language))]).then(
      ([{ Backup: Section }, b]) => current && keep({ Section, b }),
    );
    return () => {
      current = false;
    };
  }, [language]);
  return loaded ? <loaded.Section view={view} b={loaded.b} /> : <p class="note">{o.loading}</p>;
}
