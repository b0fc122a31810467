/** Recomputes what the user sees: the stored summary, the badge and its title, and when that has to be done again. */
import type { HistoryDb } from '../history/db';
import { recentReadings } from '../history/query';
import { badgeTitle, loadMessages } from '../i18n';
import { badgeFor } from '../insights/badge';
import { summarise } from '../insights/summary';
import type { Carrier } from '../model/carrier';
import { jstDate, plusDays, startOfJstDate } from '../model/jst';
import type { Reading } from '../model/reading';
import { brandName, siteHost } from '../model/site';
import type { LineSummary, PortalState, Summary } from '../model/summary';
import { setAlarm } from '../platform/alarms';
import { showBadge } from '../platform/badge';
import { grantedHosts } from '../platform/permissions';
import { load, save } from '../platform/store';
import { languageOf } from './language';

export const REFRESH_ALARM = 'refresh-views';
const HOUR_MS = 3_600_000;

/** Reads the history, stores the new summary and paints the badge. */
export async function refreshViews(db: HistoryDb, carriers: readonly Carrier[], now: number): Promise<void> {
  const readings = await recentReadings(db);
  const granted = await grantedHosts();
  const portals = (await load('portals')).filter((portal) => portal.page !== 'denied');
  const cycle = (id: string) => carriers.find((carrier) => carrier.id === id)?.cycle;
  const known = summarise(readings, [...portals, ...denied(carriers, readings, granted, now)], cycle);
  const summary = { ...known, lines: known.lines.map((line) => (isFollowed(line, carriers, granted) ? line : { ...line, byHand: true })) };
  await save('summary', summary);
  await paintBadge(summary, carriers, now);
  setAlarm(REFRESH_ALARM, nextChange(now));
}

/** A figure grows old by the hour and a cycle ends at midnight in Japan: whichever comes first. */
export const nextChange = (now: number): number => Math.min(now + HOUR_MS, startOfJstDate(plusDays(jstDate(now), 1)));

async function paintBadge(summary: Summary, carriers: readonly Carrier[], now: number): Promise<void> {
  const messages = await loadMessages(languageOf((await load('settings')).language));
  const badge = badgeFor(summary, now);
  const { line } = badge;
  const brand =
    line &&
    brandName(
      carriers.find(({ id }) => id === line.carrier),
      line.carrier,
      messages.meta.names,
    );
  const title = line && { ...line, name: `${brand}${line.number ? ` ••${line.number}` : ''}` };
  await showBadge(badge.text, badgeTitle(messages, title, badge.state, now, Intl.DateTimeFormat().resolvedOptions().timeZone), COLOURS[badge.colour]);
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
