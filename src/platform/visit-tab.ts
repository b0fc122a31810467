/** The one background tab that a portal is visited in, remembered for as long as the browser runs: the worker may die meanwhile. */
import { browser } from './browser';
import { openPortal } from './tabs';

const KEY = 'visit-tab';

export interface Visit {
  id: number;
  family: string;
  /** ms since 1970 */
  openedAt: number;
}

const kept = async (): Promise<Visit | undefined> => (await browser.storage.session.get(KEY))[KEY] as Visit | undefined;
const forget = (): Promise<void> => browser.storage.session.remove(KEY);

/**
 * The visit under way, whether its page has loaded, and the host it has come to: undefined where that may not be seen.
 * A tab that is closed or stands in front is no visit any more: whoever looks at it, owns it.
 */
export async function visitUnderWay(): Promise<(Visit & { loaded: boolean; host: string | undefined }) | undefined> {
  const visit = await kept();
  const tab = visit && (await browser.tabs.get(visit.id).catch(() => undefined));
  if (visit && tab && !tab.active) return { ...visit, loaded: tab.status === 'complete', host: tab.url ? new URL(tab.url).host : undefined };
  if (visit) await forget();
  return undefined;
}

/** A window that a tab can be put into unseen: no private one, which would keep nothing of what is read. */
export async function windowForVisits(): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ active: true, windowType: 'normal' });
  return tabs.find(({ incognito }: { incognito: boolean }) => !incognito)?.windowId;
}

/** Opens a portal behind what the user looks at. */
export async function openVisit(url: string, family: string, windowId: number, openedAt: number): Promise<void> {
  const id = await openPortal(url, family, { active: false, windowId });
  if (id !== undefined) await browser.storage.session.set({ [KEY]: { id, family, openedAt } satisfies Visit });
}

/** Closes the visit's tab, unless it has become the user's. */
export async function closeVisit(): Promise<void> {
  const visit = await visitUnderWay();
  if (visit) await browser.tabs.remove(visit.id).catch(() => undefined);
  await forget();
}

/** From the moment that the user looks at the visit's tab it is theirs, also when they turn to another one. Registered in the worker's first turn. */
export const leaveVisitToUser = (): void =>
  browser.tabs.onActivated.addListener(({ tabId }: { tabId: number }) => void kept().then((visit) => (visit?.id === tabId ? forget() : undefined)));
