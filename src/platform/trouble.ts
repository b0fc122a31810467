/** What is wrong with the storage, for as long as the browser runs: kept in memory, since a full disk takes nothing. */
import type { Trouble } from '../model/backup';
import { browser } from './browser';

const KEY = 'trouble';

/** Notes it, or with undefined that it is over. */
export const noteTrouble = (trouble?: Trouble): Promise<void> =>
  trouble ? browser.storage.session.set({ [KEY]: trouble }) : browser.storage.session.remove(KEY);

export const troubleNow = async (): Promise<Trouble | undefined> => (await browser.storage.session.get(KEY))[KEY] as Trouble | undefined;

/** Calls back when it begins or ends. */
export function onTrouble(handle: (trouble: Trouble | undefined) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]) handle(changes[KEY].newValue as Trouble | undefined);
  });
}
