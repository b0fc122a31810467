/** Refresh on demand: the portal's own page in front of its user, who sees what is read. */
import { openPortal, reloadPortal } from '../platform/tabs';

/** Reloads the tab that shows this page already, else opens one. Another page of the portal is left alone: there may be a form half filled in. */
export async function refreshPortal(url: string, family: string): Promise<void> {
  if (!(await reloadPortal(url, family))) await openPortal(url, family);
}
