/** A click on a notice opens the page where something can be done about it. */
import type { HistoryDb } from '../history/db';
import { noticeByKey } from '../history/notices';
import type { Carrier } from '../model/carrier';
import { siteHost } from '../model/site';
import { load } from '../platform/store';
import { openDashboard, openPortal } from '../platform/tabs';

/** The line's own portal; the dashboard where none is known. */
export async function openNotice(db: HistoryDb, key: string, carriers: readonly Carrier[]): Promise<void> {
  const notice = await noticeByKey(db, key);
  // the notice may be over and gone; its key still begins with the line's
  const lineKey = notice?.line ?? key.split('|')[0];
  const line = (await load('summary')).lines.find((one) => one.key === lineKey);
  const url = line && (siteHost(line.family) === undefined ? carriers.find(({ id }) => id === line.carrier)?.portal : line.page);
  await (line && url ? openPortal(url, line.family) : openDashboard());
}
