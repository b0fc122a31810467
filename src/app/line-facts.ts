/** What the user says of lines, where it changes how their readings are understood. */
import { ownerOf } from '../history/belonging';
import type { HistoryDb } from '../history/db';
import { deriveAnew } from '../history/derived';
import type { Carrier } from '../model/carrier';
import type { LineFacts, UserFacts } from '../model/line-facts';
import { isNameless } from '../model/line-key';
import { deriveWith } from './derive';

/**
 * Brings what the user said to the history; days of a line whose cycles run otherwise now are worked out anew. Done twice it changes nothing.
 * What was said of a nameless line is said of the one it became.
 */
export async function applyUserFacts(db: HistoryDb, said: Readonly<Record<string, UserFacts>>, carriers: readonly Carrier[]): Promise<void> {
  const known = new Map((await db.lines.toArray()).map((facts) => [facts.key, facts]));
  const own = new Map<string, UserFacts>();
  for (const [key, facts] of Object.entries(said)) {
    const owner = isNameless(key) ? await ownerOf(db.readings, key) : undefined;
    own.set(owner?.key ?? key, { ...facts, ...(owner && said[owner.key]) });
  }
  for (const key of new Set([...known.keys(), ...own.keys()])) {
    const { learntClosingDay, learntAt } = known.get(key) ?? {};
    const facts: LineFacts = {
      key,
      ...own.get(key),
      ...(learntClosingDay === undefined ? {} : { learntClosingDay }),
      ...(learntAt === undefined ? {} : { learntAt }),
    };
    const before = known.get(key) ?? { key };
    if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(facts))) continue;
    await db.lines.put(facts);
    const cycles = ({ closingDay, activated }: LineFacts) => JSON.stringify([closingDay, activated]);
    if (cycles(before) !== cycles(facts)) await deriveAnew(db, key, deriveWith(carriers));
  }
}

const sorted = (facts: LineFacts) => Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
