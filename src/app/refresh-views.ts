/** Recomputes what the user sees: the stored summary, the badge and its title, and when that has to be done again. */
import type { HistoryDb } from '../history/db';
import { recentReadings } from '../history/query';
import { badgeTitle, loadMessages } from '../i18n';
import { badgeFor } from '../insights/badge';
import { summarise } from '../insights/summary';
import type { Carrier } from '../model/carrier';
import { jstDate, plusDays, startOfJstDate } from '../model/jst';
import type { Summary } from '../model/summary';
import { setAlarm } from '../platform/alarms';
import { showBadge } from '../platform/badge';
import { mayRead } from '../platform/permissions';
import { load, save } from '../platform/store';
import { languageOf } from './language';

export const REFRESH_ALARM = 'refresh-views';
const HOUR_MS = 3_600_000;

/** Reads the history, stores the new summary and paints the badge. */
export async function refreshViews(db: HistoryDb, carriers: readonly Carrier[], now: number): Promise<void> {
  const readings = await recentReadings(db);
  const byId = (id: string) => carriers.find((carrier) => carrier.id === id);
  const portals = (await load('portals')).filter((portal) => portal.page !== 'denied');
  const summary = summarise(
    readings,
    [
      ...portals,
      ...(await denied(
        carriers,
        readings.map((reading) => reading.carrier),
        now,
      )),
    ],
    (id) => byId(id)?.cycle,
  );
  await save('summary', summary);
  await paintBadge(summary, carriers, now);
  setAlarm(REFRESH_ALARM, nextChange(now));
}

/** A figure grows old by the hour and a cycle ends at midnight in Japan: whichever comes first. */
export const nextChange = (now: number): number => Math.min(now + HOUR_MS, startOfJstDate(plusDays(jstDate(now), 1)));

async function paintBadge(summary: Summary, carriers: readonly Carrier[], now: number): Promise<void> {
  const messages = await loadMessages(languageOf((await load('settings')).language));
  const badge = badgeFor(summary, now);
  const carrier = carriers.find((one) => one.id === badge.line?.carrier);
  const title = carrier && badge.line && { ...badge.line, name: carrier.name[messages.meta.names] + (badge.line.number ? ` ••${badge.line.number}` : '') };
  await showBadge(badge.text, badgeTitle(messages, title, badge.state, now, Intl.DateTimeFormat().resolvedOptions().timeZone), COLOURS[badge.colour]);
}

/** Dark enough for white text; never the only sign: the title says it in words. */
const COLOURS = { ok: '#0b6e4f', low: '#9a4a00', out: '#b3261e', unknown: '#5f6368' } as const;

async function denied(carriers: readonly Carrier[], seen: readonly string[], now: number): Promise<Summary['portals']> {
  const known = carriers.filter((carrier) => seen.includes(carrier.id));
  const answers = await Promise.all(
    known.map(async (carrier) => ((await mayRead(carrier.hosts)) ? [] : [{ family: carrier.family, page: 'denied' as const, at: now }])),
  );
  return answers.flat();
}
