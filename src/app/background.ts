/** The worker, wired once. It may die at any instruction: everything here can be done again. */
import { CARRIERS } from '../carriers';
import { portalMatches } from '../carriers/matches';
import { HistoryDb } from '../history/db';
import { onAlarm } from '../platform/alarms';
import { receive } from '../platform/messages';
import { onPermissionChange } from '../platform/permissions';
import { onChange } from '../platform/store';
import { injectIntoOpenTabs, onInstalled, onOpenedTabLoaded } from '../platform/tabs';
import { notePortal } from './portal-state';
import { recordReading } from './record-reading';
import { REFRESH_ALARM, refreshViews } from './refresh-views';

const PORTAL_SCRIPT = '/portal.js';

/** Registers all listeners in the first turn, as a worker that is woken by an event must. */
export function startBackground(): void {
  const db = new HistoryDb();
  let queue: Promise<unknown> = Promise.resolve();
  // one after the other: a summary never overtakes the reading it has to show
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const refresh = () => inTurn(() => refreshViews(db, CARRIERS, Date.now()));

  receive(async (message, sender) => {
    if (message.type !== 'portal/reading') throw new Error('refused: unknown message');
    const answer = await inTurn(() => recordReading(db, message.body, sender, CARRIERS, Date.now()));
    await refresh();
    return answer;
  });
  onAlarm((name) => {
    if (name === REFRESH_ALARM) void refresh();
  });
  onChange('settings', () => void refresh());
  onPermissionChange(() => void refresh());
  // a portal tab that ends on a page out of our sight has sent the user to sign in
  onOpenedTabLoaded((tab, host) => {
    const elsewhere = host === undefined || !CARRIERS.some((carrier) => carrier.family === tab.family && carrier.hosts.includes(host));
    if (elsewhere) void inTurn(() => notePortal(tab.family, 'signed-out', Date.now())).then(refresh);
  });
  onInstalled(() => void injectIntoOpenTabs(portalMatches(CARRIERS), PORTAL_SCRIPT));
  // badge and alarms are gone after a browser restart, so every start sets them anew
  void refresh();
}
