/** Where the user wants it, a portal is visited from time to time in a background tab: opened, read as if they had opened it, closed. Never signed in to. */
import { quietUntil } from '../alerts/quiet';
import { loadLineMessages } from '../i18n';
import { loadNoticeMessages } from '../i18n/notices';
import { afterVisit, nextVisit, notAhead, visitsOf, withVisit } from '../insights/visit-plan';
import type { Carrier } from '../model/carrier';
import type { PageKind } from '../model/reading';
import { type Settings, settingsOf } from '../model/settings';
import { brandName } from '../model/site';
import type { VisitState } from '../model/visits';
import { setAlarm } from '../platform/alarms';
import { notify, takeBack } from '../platform/notify';
import { grantedHosts } from '../platform/permissions';
import { load, save } from '../platform/store';
import { closeVisit, openVisit, visitUnderWay, windowForVisits } from '../platform/visit-tab';
import { languageOf } from './language';
import { lineOf, portalOf } from './portal-address';
import { noteSignedOut } from './portal-state';

export const VISIT_ALARM = 'visit';
export const SIGNED_OUT = 'signed-out';
/** A page that has said nothing by then is given up. */
const LIMIT_MS = 60_000;
/** When to look again for a connection, a window, a permission. */
const RETRY_MS = 15 * 60_000;

/** Takes note of what a page of a family said: `undefined` for a reading that is stored, from whichever tab. Ends the visit where it was the visit's page. */
export async function noteVisit(family: string, page: PageKind | undefined, tab: number, now: number): Promise<void> {
  const visit = await visitUnderWay();
  const ours = visit?.id === tab && visit.family === family;
  if (!page) await note(family, 'read', now);
  else if (ours && (page === SIGNED_OUT || page === 'code')) await note(family, SIGNED_OUT, now);
  if (ours) await closeVisit();
}

/** Ends the visit whose time is over, tells of a new pause, opens the portal whose turn it is, and sets the alarm for what comes next. Done twice it comes to the same. */
export async function visitPortals(carriers: readonly Carrier[], now: number): Promise<void> {
  const visit = await visitUnderWay();
  if (visit && Math.abs(now - visit.openedAt) < LIMIT_MS) return setAlarm(VISIT_ALARM, visit.openedAt + LIMIT_MS);
  if (visit) {
    // only now: on the way to its figures a portal may pass through the page that signs in
    if (visit.loaded && (await noteSignedOut(visit.family, visit.host, carriers, now))) await note(visit.family, SIGNED_OUT, now);
    await closeVisit();
  }
  const settings = settingsOf(await load('settings'));
  if (settings.visits.length === 0) return;
  const states = notAhead(await load('visits'), now);
  await save('visits', states);
  const untold = await tellPauses(states, carriers, settings, now);
  const next = await openNext(states, settings.visits, carriers, now);
  const when = Math.min(next, untold);
  if (when < Number.POSITIVE_INFINITY) setAlarm(VISIT_ALARM, when);
}

async function note(family: string, what: 'opened' | 'read' | 'signed-out', now: number): Promise<void> {
  const states = await load('visits');
  const before = visitsOf(states, family);
  await save('visits', withVisit(states, afterVisit(before, what, now, Math.random())));
  if (what === 'read' && before.pausedSince !== undefined) await takeBack(noticeKey(family));
}

/** @returns when to look again */
async function openNext(states: readonly VisitState[], chosen: readonly string[], carriers: readonly Carrier[], now: number): Promise<number> {
  const [granted, { lines }] = await Promise.all([grantedHosts(), load('summary')]);
  const portals = chosen.flatMap((family) => {
    const url = portalOf(lineOf(family, lines), carriers);
    return url && granted.includes(new URL(url).hostname) ? [{ family, url }] : [];
  });
  const next = nextVisit(
    states,
    portals.map(({ family }) => family),
  );
  const portal = portals.find(({ family }) => family === next?.family);
  const later = Math.max(next?.at ?? 0, now + RETRY_MS);
  if (!next || !portal || next.at > now || navigator.onLine === false) return later;
  const window = await windowForVisits();
  if (window === undefined) return later;
  // noted first: a worker that dies in between has visited too seldom, not twice
  await note(next.family, 'opened', now);
  await openVisit(portal.url, next.family, window, now);
  return now + LIMIT_MS;
}

const noticeKey = (family: string) => `${SIGNED_OUT}|${family}`;

/** Tells of each pause once. @returns when the quiet hours are over that keep one from being told */
async function tellPauses(states: readonly VisitState[], carriers: readonly Carrier[], settings: Settings, now: number): Promise<number> {
  const untold = states.filter(({ pausedSince, told, family }) => pausedSince !== undefined && !told && settings.visits.includes(family));
  if (untold.length === 0) return Number.POSITIVE_INFINITY;
  const { quiet } = settings.alerts;
  const until = quiet && quietUntil(now, quiet, Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (until !== undefined) return until;
  const language = languageOf(settings.language);
  const [m, n] = await Promise.all([loadLineMessages(language), loadNoticeMessages(language)]);
  for (const state of untold) {
    const name = brandName(
      carriers.find(({ id }) => id === state.family),
      state.family,
      m.meta.names,
    );
    await notify(noticeKey(state.family), n.title(name, n.signedOut), `${n.signedOutText}${n.next}${n.open}`);
    await save('visits', withVisit(await load('visits'), { ...state, told: true }));
  }
  return Number.POSITIVE_INFINITY;
}
