/** Recomputes what the user sees: the stored summary, the badge and its title, what is to be told, and when that has to be done again. */
import type { HistoryDb } from '../history/db';
import { mergeDays } from '../history/devices/months';
import { nextDue } from '../history/notices';
import { recentReadings, usageDays, usageMonths, usagePoints } from '../history/query';
import { badgeTitle, loadLineMessages } from '../i18n';
import { badgeFor } from '../insights/badge';
import { ruleOf } from '../insights/cycle-rule';
import { LOOK_BACK_DAYS, outlookOf } from '../insights/outlook';
import { factsByKey, summarise } from '../insights/summary';
import { dayTotals } from '../insights/usage/days';
import type { Carrier } from '../model/carrier';
import { jstDate, plusDays, startOfJstDate } from '../model/jst';
import { poolKeyOf } from '../model/line-key';
import type { Reading } from '../model/reading';
import { type Settings, settingsOf } from '../model/settings';
import { siteHost } from '../model/site';
import type { LineSummary, PortalState, Summary } from '../model/summary';
import type { UsageDay } from '../model/usage';
import { setAlarm } from '../platform/alarms';
import { showBadge } from '../platform/badge';
import { grantedHosts } from '../platform/permissions';
import { load, save } from '../platform/store';
import { daysElsewhere } from '../platform/synced';
import { checkAlerts } from './check-alerts';
import { languageOf } from './language';
import { lineName } from './line-name';

export const REFRESH_ALARM = 'refresh-views';
const HOUR_MS = 3_600_000;
const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Reads the history, stores the new summary, paints the badge and tells what is due. Done twice it comes to the same. */
export async function refreshViews(db: HistoryDb, carriers: readonly Carrier[], now: number): Promise<void> {
  // first, so that whatever goes wrong below is tried again
  setAlarm(REFRESH_ALARM, nextChange(now));
  // fail point alarm:set
  const [readings, facts, granted, noted, elsewhere, settings] = await Promise.all([
    recentReadings(db, now),
    db.lines.toArray(),
    grantedHosts(),
    load('portals'),
    daysElsewhere(),
    load('settings').then(settingsOf),
  ]);
  const portals = noted.filter((portal) => portal.page !== 'denied');
  const said = factsByKey(facts);
  const known = summarise(readings, [...portals, ...denied(carriers, readings, granted, now)], (key, id) => {
    const own = said.get(key);
    return { ...(own ? { facts: own } : {}), rule: ruleOf(carriers.find((carrier) => carrier.id === id)?.cycle, own) };
  });
  const lines = await Promise.all(known.lines.map((line) => withOutlook(db, line, carriers, now, elsewhere[line.key])));
  const summary = { ...known, lines: lines.map((line) => (isFollowed(line, carriers, granted) ? line : { ...line, byHand: true })) };
  // fail point views:before-saved
  await save('summary', summary);
  // fail point views:saved
  await paintBadge(summary, carriers, settings, now);
  // fail point views:painted
  await checkAlerts(db, summary, carriers, settings, now, timeZone());
  // fail point alarm:before-next
  setAlarm(REFRESH_ALARM, Math.min(nextChange(now), (await nextDue(db, now)) ?? Number.POSITIVE_INFINITY));
  // fail point alarm:next-set
}

/** A figure grows old by the hour and a cycle ends at midnight in Japan: whichever comes first. */
export const nextChange = (now: number): number => Math.min(now + HOUR_MS, startOfJstDate(plusDays(jstDate(now), 1)));

/** With whether it will last: the line's own data, else the pool's it draws on. */
async function withOutlook(
  db: HistoryDb,
  line: LineSummary,
  carriers: readonly Carrier[],
  now: number,
  elsewhere: readonly UsageDay[] = [],
): Promise<LineSummary> {
  const base = carriers.find(({ id }) => id === line.carrier)?.base ?? 1000;
  const from = plusDays(jstDate(now), -LOOK_BACK_DAYS);
  for (const of of ['line', 'pool'] as const) {
    if (of === 'pool' && !line.pool) continue;
    const key = of === 'line' ? line.key : poolKeyOf(line.family);
    const [points, own, months] = await Promise.all([usagePoints(db, key, startOfJstDate(from)), usageDays(db, key, from, jstDate(now)), usageMonths(db, key)]);
    const days = of === 'pool' ? own : mergeDays([...own, ...elsewhere.filter(({ date }) => date >= from)]);
    const outlook = outlookOf(line, of, { points, days: dayTotals(days), months }, base, now);
    if (outlook && (outlook.totalMB !== undefined || of === 'pool' || !line.pool)) return { ...line, outlook };
  }
  return line;
}

async function paintBadge(summary: Summary, carriers: readonly Carrier[], settings: Settings, now: number): Promise<void> {
  const messages = await loadLineMessages(languageOf(settings.language));
  const badge = badgeFor(summary, now, settings.badge);
  const { line } = badge;
  const title = line && { ...line, name: lineName(line, carriers, messages) };
  await showBadge(badge.text, badgeTitle(messages, title, badge.state, now, timeZone()), COLOURS[badge.colour]);
}

/** Dark enough for white text; never the only sign: the title says it in words. */
const COLOURS = { ok: '#0b6e4f', low: '#9a4a00', out: '#b3261e', unknown: '#5f6368' } as const;

/** Portals of the installation whose access was taken back although they have been read. What the user gave by hand is no loss: see byHand. */
function denied(carriers: readonly Carrier[], readings: readonly Reading[], granted: readonly string[], now: number): PortalState[] {
  const lost = carriers.filter(({ id, access, hosts }) => {
    const seen = access === 'install' && readings.some((reading) => reading.carrier === id);
    return seen && !hosts.every((host) => granted.includes(host));
  });
  return lost.map(({ family }) => ({ family, page: 'denied', at: now }));
}

/** Whether its page is read by itself whenever it is opened. */
function isFollowed({ carrier: id, family }: LineSummary, carriers: readonly Carrier[], granted: readonly string[]): boolean {
  const host = siteHost(family);
  if (host !== undefined) return granted.includes(host);
  const carrier = carriers.find((one) => one.id === id);
  return carrier?.access !== 'ask' || carrier.hosts.some((one) => granted.includes(one));
}
