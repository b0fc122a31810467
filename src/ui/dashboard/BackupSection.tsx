import { NotLoaded, useLoaded } from './use-loaded';
import type { DashboardView } from './view';

/** Backups, with their words: loaded when they are looked at. */
export function BackupSection({ view }: { view: DashboardView }) {
  const { language, o } = view;
  const loaded = useLoaded(
    () => Promise.all([import('./backup/Backup'), import('../../i18n/backup').then(({ loadBackupMessages }) => loadBackupMessages(language))]),
    [language],
  );
  if (!loaded || loaded === 'failed') return <NotLoaded o={o} loaded={loaded} />;
  const [{ Backup }, b] = loaded;
  return <Backup view={view} b={b} />;
}
