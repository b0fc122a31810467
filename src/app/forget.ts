/** Deletes what the user wants gone: one line, or everything. */
import type { HistoryDb } from '../history/db';
import { forgetAll, forgetAside, forgetLine } from '../history/forget';
import { parseForget } from '../model/hand-schema';
import { settingsOf } from '../model/settings';
import { takeBack } from '../platform/notify';
import { clearAll, load, save } from '../platform/store';
import { forgetBackups } from './auto-backup';

/** Resolves when it is gone; done twice it comes to the same. @throws Error where the message is refused */
export async function forget(db: HistoryDb, body: unknown): Promise<void> {
  const { line } = parseForget(body);
  await forgetBackups();
  await forgetAside();
  // the history last: a worker that dies before leaves the line in sight, to be deleted again
  if (line === undefined) await clearAll();
  else await forgetBeside(line);
  const notices = await (line === undefined ? forgetAll(db) : forgetLine(db, line));
  await Promise.all(notices.map(takeBack));
}

/** What is kept of a line beside the history; of its family too where no other line has it, so that its portal is not visited any more. */
async function forgetBeside(line: string): Promise<void> {
  const [stored, { lines: known }] = await Promise.all([load('settings'), load('summary')]);
  const settings = settingsOf(stored);
  const family = known.find(({ key }) => key === line)?.family;
  const isLast = family !== undefined && !known.some((one) => one.family === family && one.key !== line);
  const { [line]: _facts, ...lines } = settings.lines;
  const { [line]: _rules, ...rules } = settings.alerts.rules;
  const { line: shown, ...badge } = settings.badge;
  await save('settings', {
    ...settings,
    lines,
    alerts: { ...settings.alerts, rules },
    badge: { ...badge, ...(shown === undefined || shown === line ? {} : { line: shown }) },
    visits: settings.visits.filter((one) => !isLast || one !== family),
  });
  if (!isLast) return;
  await save(
    'portals',
    (await load('portals')).filter((one) => one.family !== family),
  );
  await save(
    'visits',
    (await load('visits')).filter((one) => one.family !== family),
  );
}
