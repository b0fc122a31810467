/** All three kinds, in the shares of a full run. */
import { fuzzBackups } from './backups';
import { fuzzMessages } from './messages';
import { fuzzPages } from './pages';
import type { Tally } from './tally';

/** A full run. */
export const FULL = { pages: 22_000, messages: 16_000, backups: 16_000 };

export interface Run {
  kinds: Record<keyof typeof FULL, Tally>;
  text: string;
}

/** @param seed where it begins: another one tries others */
export async function fuzz(cases: typeof FULL, seed: number): Promise<Run> {
  const kinds = {
    messages: await fuzzMessages(cases.messages, seed),
    backups: await fuzzBackups(cases.backups, seed),
    pages: await fuzzPages(cases.pages, seed),
  };
  const rows = Object.entries(kinds).map(
    ([kind, { cases: tried, accepted, thrown, hung, wrong }]) =>
      `${kind}: ${tried} cases, ${accepted} taken in part or whole, ${thrown} thrown, ${hung} hung, ${wrong} wrong`,
  );
  const total = Object.values(kinds).reduce((sum, { cases: tried }) => sum + tried, 0);
  return { kinds, text: [...rows, `${total} fuzz cases`].join('\n') };
}
