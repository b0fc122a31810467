/** A click on a notice opens the page where something can be done about it. */
import type { HistoryDb } from '../history/db';
import { noticeByKey } from '../history/notices';
import type { Carrier } from '../model/carrier';
import { load } from '../platform/store';
import { openDashboard } from '../platform/tabs';
import { lineOf, portalOf } from './portal-address';
import { refreshPortal } from './refresh-portal';
import { SIGNED_OUT } from './timed-visits';

/** The portal of the line, or of the family, that the notice is of; the dashboard where none is known. */
export async function openNotice(db: HistoryDb, key: string, carriers: readonly Carrier[]): Promise<void> {
  const notice = await noticeByKey(db, key);
  const { lines } = await load('summary');
  // the notice may be over and gone; its key still begins with the line's
  const [first = '', family = ''] = key.split('|');
  const line = first === SIGNED_OUT ? lineOf(family, lines) : lines.find((one) => one.key === (notice?.line ?? first));
  const url = line && portalOf(line, carriers);
  await (line && url ? refreshPortal(url, line.family) : openDashboard('usage'));
}
