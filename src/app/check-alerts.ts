/** What is worth telling is told: each look at the lines fills the outbox, and what is due in it is shown under its key. */
import { look } from '../alerts/episodes';
import type { HistoryDb } from '../history/db';
import { changeNotices, dueNotices, markSent } from '../history/notices';
import { loadLineMessages } from '../i18n';
import { loadNoticeMessages, noticeText } from '../i18n/notices';
import type { Carrier } from '../model/carrier';
import type { Settings } from '../model/settings';
import type { LineSummary, Summary } from '../model/summary';
import { notify, takeBack } from '../platform/notify';
import { languageOf } from './language';
import { lineName } from './line-name';

/** May die at any step: what is due stays due until it has been shown, and is shown under the same key. */
export async function checkAlerts(
  db: HistoryDb,
  summary: Summary,
  carriers: readonly Carrier[],
  settings: Settings,
  now: number,
  timeZone: string,
): Promise<void> {
  const watched = poolsOnce(summary.lines.filter(({ archived, hidden }) => !archived && !hidden));
  for (const line of watched) {
    const over = await changeNotices(db, line.key, now, (told) => look(line, told, settings.alerts, now, timeZone));
    // fail point alert:committed
    await Promise.all(over.map(takeBack));
  }
  await showDue(db, watched, carriers, settings, now);
}

/** A pool is its first line's to tell of: the others would say the same. */
function poolsOnce(lines: readonly LineSummary[]): LineSummary[] {
  const told = new Set<string>();
  return lines.map((line) => {
    if (!line.pool) return line;
    const { pool, outlook, ...own } = line;
    const name = `${line.family} ${pool.label ?? ''}`;
    if (told.has(name)) return outlook?.of === 'pool' ? own : { ...own, ...(outlook ? { outlook } : {}) };
    told.add(name);
    return line;
  });
}

async function showDue(db: HistoryDb, lines: readonly LineSummary[], carriers: readonly Carrier[], settings: Settings, now: number): Promise<void> {
  const due = await dueNotices(db, now);
  if (due.length === 0) return;
  const language = languageOf(settings.language);
  const [m, n] = await Promise.all([loadLineMessages(language), loadNoticeMessages(language)]);
  for (const notice of due) {
    const line = lines.find(({ key }) => key === notice.line);
    if (!line) continue;
    const { title, message } = noticeText(n, m, notice, lineName(line, carriers, m), now);
    // fail point alert:before-shown
    // what the browser would not show stays due, and is shown at the next look
    const shown = await notify(notice.key, title, message).then(
      () => true,
      () => false,
    );
    // fail point alert:shown
    if (shown) await markSent(db, notice.key);
    // fail point alert:sent
  }
}
