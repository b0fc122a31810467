/** Tells of the storage's trouble while there is any, above popup and full page; loaded after their first paint. */
import { render } from 'preact';
import type { Language } from '../i18n';
import { loadBackupMessages } from '../i18n/backup';
import type { Trouble } from '../model/backup';
import { openDashboard } from '../platform/tabs';
import { onTrouble, troubleNow } from '../platform/trouble';
import { TroubleNotice } from '../ui/parts/TroubleNotice';

/** @param root what the page is painted into @param mend what a page does that can put the history back together */
export async function followTrouble(root: HTMLElement, language: () => Language, mend?: () => void): Promise<void> {
  const place = document.createElement('div');
  const more = () => {
    if (location.pathname === '/dashboard.html') location.hash = 'backup';
    else void openDashboard('backup');
  };
  const tell = async (trouble: Trouble | undefined) => {
    if (trouble === 'broken') mend?.();
    const b = await loadBackupMessages(language());
    render(trouble && <TroubleNotice b={b} trouble={trouble} onMore={more} />, place);
    if (trouble) root.before(place);
    else place.remove();
  };
  onTrouble((fresh) => void tell(fresh));
  const now = await troubleNow();
  if (now) await tell(now);
}
