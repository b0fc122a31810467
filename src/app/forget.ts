/** Deletes what the user wants gone: one line, or everything. */
import type { HistoryDb } from '../history/db';
import { forgetAll, forgetLine } from '../history/forget';
import { parseForget } from '../model/hand-schema';
import { settingsOf } from '../model/settings';
import { clearAll, load, save } from '../platform/store';

/** Resolves when it is gone; done twice it comes to the same. @throws Error where the message is refused */
export async function forget(db: HistoryDb, body: unknown): Promise<void> {
  const { line } = parseForget(body);
  if (line === undefined) {
    await forgetAll(db);
    await clearAll();
    return;
  }
  await forgetLine(db, line);
  const settings = settingsOf(await load('settings'));
  const { [line]: _facts, ...lines } = settings.lines;
  const { [line]: _rules, ...rules } = settings.alerts.rules;
  await save('settings', { ...settings, lines, alerts: { ...settings.alerts, rules } });
}
