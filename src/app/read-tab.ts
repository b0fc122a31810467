/** "Read this page": the portal script in one tab, because its user asked for it. */
import type { Carrier } from '../model/carrier';
import { saveAskedTab } from '../platform/asked-tabs';
import { PORTAL, runInTab } from '../platform/portal-script';
import type { Tab } from '../platform/tabs';

/** Starts it; what comes of it is found in the asked tab. Never rejects. @param now ms since 1970 */
export async function readTab({ id, url }: Tab, carriers: readonly Carrier[], now: number): Promise<void> {
  if (id === undefined) return;
  const page = url ? new URL(url) : undefined;
  const note = (outcome: 'reading' | 'unreadable' | 'signed-out') =>
    saveAskedTab(id, { origin: page?.protocol === 'https:' ? page.origin : '', at: now, outcome });
  if (page?.protocol !== 'https:') return note('unreadable');
  // these hosts hold passwords and never a figure: the script does not even look
  if (carriers.some((carrier) => carrier.signIn.includes(page.host))) return note('signed-out');
  await note('reading');
  await runInTab(id, PORTAL).catch(() => note('unreadable'));
}
