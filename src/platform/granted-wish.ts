/** Which portal to open once access is given: the popup that asked may be gone by then. */
import { browser } from './browser';

export interface Wish {
  hosts: readonly string[];
  url: string;
  family: string;
}

const KEY = 'granted-wish';
/** A prompt that was left standing longer than this is forgotten. */
const MAX_AGE_MS = 5 * 60_000;

/** Notes where the user wants to go. @param now ms since 1970 */
export const makeWish = (wish: Wish, now: number): Promise<void> => browser.storage.session.set({ [KEY]: { ...wish, at: now } });

/** Takes the wish that these newly given hosts fulfil; a second call finds none. */
export async function takeWish(added: readonly string[], now: number): Promise<Wish | undefined> {
  const wish = (await browser.storage.session.get(KEY))[KEY] as (Wish & { at: number }) | undefined;
  if (!wish?.hosts.some((host) => added.includes(host))) return undefined;
  await browser.storage.session.remove(KEY);
  return now - wish.at < MAX_AGE_MS ? wish : undefined;
}
