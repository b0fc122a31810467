/** Small things kept beside the history: the summary the popup paints from, and the user's settings. */
import type { Settings } from '../model/settings';
import { EMPTY_SUMMARY, type PortalState, type Summary } from '../model/summary';
import type { CardPlace } from '../model/translation';
import type { VisitState } from '../model/visits';
import { browser } from './browser';

interface Stored {
  summary: Summary;
  portals: PortalState[];
  visits: VisitState[];
  /** as stored, maybe by another version: see settingsOf */
  settings: Partial<Settings>;
  /** a history that is gone, or of which a part lies aside, has to be put back together; until then no backup takes another's place */
  mending: '' | 'gone' | 'aside';
  /** where the page card was put */
  cardPlace: CardPlace | null;
}

const DEFAULTS: Stored = { summary: EMPTY_SUMMARY, portals: [], visits: [], settings: {}, mending: '', cardPlace: null };

export async function load<K extends keyof Stored>(key: K): Promise<Stored[K]> {
  const found = await browser.storage.local.get(key);
  return (found[key] as Stored[K] | undefined) ?? DEFAULTS[key];
}

export async function save<K extends keyof Stored>(key: K, value: Stored[K]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Closes it, and what devices tell each other, to scripts in pages, where the browser can: a taken-over page reads nothing of it. */
export function closeToPages(): void {
  for (const area of [browser.storage.local, browser.storage.sync]) void (area as Closable | undefined)?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

interface Closable {
  setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Forgets everything kept beside the history. */
export async function clearAll(): Promise<void> {
  await browser.storage.local.clear();
}

/** Calls back when one of the kept things changed, from whichever part of the extension. */
export function onChange<K extends keyof Stored>(key: K, changed: (value: Stored[K]) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) changed((change.newValue as Stored[K] | undefined) ?? DEFAULTS[key]);
  });
}
