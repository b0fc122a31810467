/** The worker, wired once. It may die at any instruction: everything here can be done again. */
import { CARRIERS } from '../carriers';
import { HistoryDb } from '../history/db';
import { deriveAll } from '../history/derived';
import { settingsOf } from '../model/settings';
import { onAlarm } from '../platform/alarms';
import { onTranslateKey } from '../platform/menu';
import { receive } from '../platform/messages';
import { onNoticeClick } from '../platform/notify';
import { onPermissionChange } from '../platform/permissions';
import { EMBEDDED, INTERPRETER, tellPages } from '../platform/portal-script';
import { forgetPrivateTabs } from '../platform/private-tabs';
import { closeToPages, onChange } from '../platform/store';
import { onInstalled, onOpenedTabLoaded, startWithBrowser } from '../platform/tabs';
import { noteTrouble } from '../platform/trouble';
import { leaveVisitToUser } from '../platform/visit-tab';
import { answerAskedTabs, nameMenu } from './asked-pages';
import { autoBackup, noteFailure } from './auto-backup';
import { bringPart } from './bring-part';
import { deriveWith } from './derive';
import { forget } from './forget';
import { applyUserFacts } from './line-facts';
import { openNotice } from './open-notice';
import { answerPage, dressPage, followTranslation, toggleTab } from './page-translation';
import { noteSignedOut } from './portal-state';
import { recordReading } from './record-reading';
import { recordTyped } from './record-typed';
import { REFRESH_ALARM, refreshViews } from './refresh-views';
import { followRememberedSites, onAccessChanged, readOpenPages } from './remembered-sites';
import { VISIT_ALARM, visitPortals } from './timed-visits';

/** Rises when days are worked out from readings in another way: then all of them are, once. */
const DERIVED_VERSION = 1;

/** Registers all listeners in the first turn, as a worker that is woken by an event must. */
export function startBackground(): void {
  closeToPages();
  const db = new HistoryDb();
  let queue: Promise<unknown> = Promise.resolve();
  // one after the other: a summary never overtakes the reading it has to show
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch((error) => noteFailure(db, error)).catch(() => undefined);
    return result;
  };
  const refresh = async () => {
    await inTurn(() => refreshViews(db, CARRIERS, Date.now()));
    // what cannot be backed up today is so tomorrow
    void inTurn(() => autoBackup(db, Date.now()).catch(() => undefined));
  };
  const translate = () => inTurn(() => followTranslation(CARRIERS));
  const visit = () => inTurn(() => visitPortals(CARRIERS, Date.now()));

  receive(async (message, sender) => {
    if (message.type === 'portal/interpreter') return bringPart(INTERPRETER, sender, CARRIERS);
    if (message.type === 'portal/embedded') return bringPart(EMBEDDED, sender, CARRIERS);
    if (message.type === 'own/refresh') return refresh();
    if (message.type === 'own/typed' && sender.incognito) throw new Error('refused: private window');
    if (message.type === 'own/typed' || message.type === 'own/forget') {
      await inTurn(() => (message.type === 'own/typed' ? recordTyped(db, message.body, CARRIERS, Date.now()) : forget(db, message.body)));
      void noteTrouble();
      await refresh();
      return null;
    }
    // fail point record:arrived
    if (message.type !== 'portal/reading') return inTurn(() => answerPage(message, sender, CARRIERS));
    const answer = await inTurn(() => recordReading(db, message.body, sender, CARRIERS, Date.now()));
    // fail point record:done
    void visit();
    await refresh();
    // fail point record:before-answer
    if (answer.stored) void noteTrouble();
    if (answer.usage) void dressPage(sender, CARRIERS).catch(() => undefined);
    return answer;
  });
  onAlarm((name) => {
    // fail point alarm:rang
    if (name === REFRESH_ALARM) void refresh();
    if (name === VISIT_ALARM) void visit();
  });
  onChange('settings', (stored) => {
    void inTurn(() => applyUserFacts(db, settingsOf(stored).lines, CARRIERS));
    void inTurn(nameMenu).then(refresh);
    void translate();
    void visit();
    void tellPages();
  });
  onPermissionChange((change) => {
    void inTurn(() => onAccessChanged(change, CARRIERS, Date.now())).then(refresh);
    void translate();
  });
  onTranslateKey((tab) => void inTurn(() => toggleTab(tab, CARRIERS)));
  answerAskedTabs(CARRIERS);
  onOpenedTabLoaded(async ({ family }, host) => {
    if (await inTurn(() => noteSignedOut(family, host, CARRIERS, Date.now()))) await refresh();
  });
  onNoticeClick((key) => openNotice(db, key, CARRIERS));
  leaveVisitToUser();
  forgetPrivateTabs();
  startWithBrowser();
  onInstalled(() => void readOpenPages(CARRIERS));
  // badge, alarms, menu and scripts may be gone after a restart or an update, so every start sets them anew
  void inTurn(() => followRememberedSites(CARRIERS));
  void translate();
  void inTurn(nameMenu);
  void inTurn(() => deriveAll(db, DERIVED_VERSION, deriveWith(CARRIERS)));
  void refresh();
  void visit();
}
