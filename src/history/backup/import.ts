/** A backup comes into the history: looked at first, then all of it in one transaction or nothing. */
import type { ImportMode, ImportPlan } from '../../model/backup';
import { canonicalJson } from '../../model/content-hash';
import type { UserFacts } from '../../model/line-facts';
import { replaces } from '../append';
import type { HistoryDb, StoredReading } from '../db';
import { type Derive, deriveAnew } from '../derived';
import { type Backup, bind, type LooseReading, loosen, union } from './merge';

const AT_ONCE = 1_000;

/** Says what an import would do, and changes nothing. */
export async function planImport(db: HistoryDb, { readings }: Backup): Promise<ImportPlan> {
  return planOf(await db.readings.toArray(), readings);
}

function planOf(before: readonly StoredReading[], readings: readonly LooseReading[]): ImportPlan {
  const here = new Set(before.map(({ id }) => id));
  const added = fresh(before, readings).filter(({ id }) => !here.has(id)).length;
  const ids = new Set(readings.map(({ id }) => id));
  const times = readings.map(({ readAt }) => readAt).sort((a, b) => a - b);
  return {
    added,
    known: readings.length - added,
    missing: before.filter(({ id }) => !ids.has(id)).length,
    lines: new Set(bind(readings).map(({ belongs }) => belongs)).size,
    ...(times.length > 0 ? { from: times[0] as number, to: times.at(-1) as number } : {}),
  };
}

/** A reading whose place a fuller one of its visit has taken does not come back. */
function fresh(before: readonly StoredReading[], readings: readonly LooseReading[]): LooseReading[] {
  const visits = new Map<string, StoredReading[]>();
  for (const row of before) visits.set(visitOf(row), [...(visits.get(visitOf(row)) ?? []), row]);
  return readings.filter((reading) => !visits.get(visitOf(reading))?.some((other) => other.id !== reading.id && replaces(other, reading)));
}

const visitOf = ({ visit, lineKey }: LooseReading) => `${visit} ${lineKey}`;

/**
 * Brings a backup into the history in one transaction, and works out anew what follows from it. Done twice it comes to the same.
 * @param said what the user said of lines in the end, by key
 * @returns what was done, and keys of notices that are over
 */
export function importBackup(
  db: HistoryDb,
  { readings }: Backup,
  said: Readonly<Record<string, UserFacts>>,
  mode: ImportMode,
  derive: Derive,
): Promise<ImportPlan & { over: string[] }> {
  return db.transaction('rw', db.tables, async () => {
    const before = await db.readings.toArray();
    const plan = planOf(before, readings);
    const over = mode === 'replace' ? await db.notices.toCollection().primaryKeys() : [];
    if (mode === 'replace') await Promise.all(db.tables.map((table) => table.clear()));
    const kept = mode === 'replace' ? [] : before;
    const here = new Map(kept.map((row) => [row.id, row]));
    const sent = new Set(readings.map(({ id }) => id));
    // fail point import:cleared
    const put = bind(union([...loosen(kept), ...fresh(kept, readings)])).filter((row) => {
      const other = here.get(row.id);
      return other?.belongs !== row.belongs || (sent.has(row.id) && canonicalJson(other) !== canonicalJson(row));
    });
    const old = put.flatMap(({ id }) => here.get(id) ?? []);
    // of a pool too; its other points are within reach of the one that comes in their place
    await db.points
      .where('reading')
      .anyOf(old.map(({ id }) => id))
      .delete();
    // not all at once: the page that waits for it goes on meanwhile
    for (let from = 0; from < put.length; from += AT_ONCE) await db.readings.bulkPut(put.slice(from, from + AT_ONCE));
    // fail point import:put
    const changed = new Set([...old, ...put].map(({ belongs }) => belongs));
    for (const [key, facts] of Object.entries(said)) {
      const known = await db.lines.get(key);
      await db.lines.put({ ...known, ...facts, key });
      if (known?.closingDay !== facts.closingDay || JSON.stringify(known?.activated) !== JSON.stringify(facts.activated)) changed.add(key);
    }
    for (const key of changed) await deriveAnew(db, key, derive);
    // fail point import:before-commit
    return { ...plan, over };
  });
}
