/**
 * Whose a reading without a number is: the family's only line's, for as long as only one is known; when a second was first read, it stays apart
 * until the user says. A function of what was read and when, never of the order in which it arrived.
 */
import Dexie from 'dexie';
import { isNameless, isNumbered } from '../model/line-key';
import type { Reading } from '../model/reading';
import type { HistoryDb } from './db';
import { firstOfEach, LAST } from './first-of-each';

type Readings = HistoryDb['readings'];

/** The line that nameless readings belong to, and the instant from which on they no longer do. */
export interface Owner {
  key: string;
  until: number;
}

export const namelessKey = ({ family }: Pick<Reading, 'family'>): string => `${family}:`;

/** One step of the index for each line of the family, whatever was read of it. */
export async function ownerOf(readings: Readings, nameless: string): Promise<Owner | undefined> {
  const lines = await firstOfEach(readings, '[lineKey+readAt]', [], nameless, nameless + LAST);
  const [owner, second] = lines.filter(([key]) => isNumbered(key) && key.length === nameless.length + 4).sort((a, b) => a[1] - b[1]);
  return owner && { key: owner[0], until: second?.[1] ?? Number.POSITIVE_INFINITY };
}

/** The same of readings at hand, for every family by its nameless key. */
export function ownersAmong(rows: readonly { family: string; lineKey: string; readAt: number }[]): Map<string, Owner> {
  const firsts = new Map<string, { nameless: string; key: string; at: number }>();
  for (const { family, lineKey: key, readAt: at } of rows) {
    const nameless = namelessKey({ family });
    if (isNumbered(key) && key.length === nameless.length + 4 && at < (firsts.get(key)?.at ?? Number.POSITIVE_INFINITY)) firsts.set(key, { nameless, key, at });
  }
  const owners = new Map<string, Owner>();
  for (const { nameless, key, at } of [...firsts.values()].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))) {
    const owner = owners.get(nameless);
    if (!owner) owners.set(nameless, { key, until: Number.POSITIVE_INFINITY });
    else owner.until = Math.min(owner.until, at);
  }
  return owners;
}

/** @param owner of the family's nameless readings */
export const belongsTo = (lineKey: string, readAt: number, owner: Owner | undefined): string =>
  isNameless(lineKey) && owner && readAt < owner.until ? owner.key : lineKey;

/** Gives the family's nameless readings to whom they now belong; those that the user gave away stay. @returns the lines that gained or lost some */
export async function rebelong(readings: Readings, nameless: string, before: Owner | undefined, after: Owner | undefined): Promise<Set<string>> {
  const changed = new Set<string>();
  if (before?.key === after?.key && before?.until === after?.until) return changed;
  await readings
    .where('[lineKey+readAt]')
    .between([nameless, Dexie.minKey], [nameless, Dexie.maxKey])
    .modify((row) => {
      const [was, is] = [belongsTo(nameless, row.readAt, before), belongsTo(nameless, row.readAt, after)];
      if (row.belongs !== was || was === is) return false;
      row.belongs = is;
      changed.add(was).add(is);
      return true;
    });
  return changed;
}
