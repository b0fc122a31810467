/** The browser's own storage that its account carries to its user's other devices (some browsers have none), and what this device knows of its part in it. */
import type { DeviceState } from '../model/devices';
import type { Settings } from '../model/settings';
import type { UsageDay } from '../model/usage';
import { browser } from './browser';

/** Everything in it; nothing where there is no such storage. */
export const syncedItems = async (): Promise<Record<string, unknown>> => (await browser.storage.sync?.get(null)) ?? {};

export const canSync = (): boolean => browser.storage.sync !== undefined;

/** Takes away, then writes: what is taken away makes room. One write each, whatever the number of keys. @throws where the browser refuses */
export async function changeSynced(gone: readonly string[], items: Record<string, unknown>): Promise<void> {
  if (gone.length > 0) await browser.storage.sync.remove([...gone]);
  if (Object.keys(items).length > 0) await browser.storage.sync.set(items);
}

interface Kept {
  /** missing or null while sharing is switched off */
  sharing: DeviceState | null;
  /** the last weeks' days of lines as other devices tell them, by line: for the worker, which does not look there */
  elsewhere: Record<string, UsageDay[]>;
  settings: Settings;
}

export const sharingState = async (): Promise<DeviceState | undefined> =>
  ((await browser.storage.local.get('sharing')).sharing as Kept['sharing']) ?? undefined;

export const daysElsewhere = async (): Promise<Kept['elsewhere']> =>
  ((await browser.storage.local.get('elsewhere')).elsewhere as Kept['elsewhere'] | undefined) ?? {};

/** Keeps several things at once: all of them or, where the page is closed, none. */
export const keepShared = (values: Partial<Kept>): Promise<void> => browser.storage.local.set(values);

/** Calls back when other devices' words have come, or this one's part in it is another. @returns what ends it */
export function onSynced(changed: () => void): () => void {
  const follow = (changes: object, area: string) => {
    if (area === 'sync' || 'sharing' in changes) changed();
  };
  browser.storage.onChanged.addListener(follow);
  return () => browser.storage.onChanged.removeListener(follow);
}
