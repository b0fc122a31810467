/** What is worked out from readings and kept beside them: usage points, days, months. All of it can be worked out anew. */
import Dexie from 'dexie';
import { jstDate } from '../model/jst';
import type { LineFacts } from '../model/line-facts';
import type { DaySeen, Series, UsageDay, UsageMonth, UsagePoint } from '../model/usage';
import type { HistoryDb, StoredReading } from './db';

/** How readings become usage: insights/usage, with the carriers' rules. Pure functions. */
export interface Derive {
  series(reading: StoredReading, facts: LineFacts): Series[];
  days(points: readonly UsagePoint[]): ReadonlyMap<string, DaySeen>;
  /** the closing day that a page teaches by a cycle it prints */
  closingDay(reading: StoredReading): number | undefined;
}

const DAY_MS = 86_400_000;
/** A reading can change the days of its own cycle, or those since the reading before it: at most so many on either side. */
const REACH_MS = 37 * DAY_MS;
/** With it, more of the history than these days say is worked out in pieces. */
const PIECE_MS = 200 * DAY_MS;

/**
 * Works out what new readings change. Reads and writes a bounded stretch around each.
 * @returns lines of which a page has just taught when their cycles close, so that all of their days have to be worked out anew
 */
export async function deriveFrom(db: HistoryDb, readings: readonly StoredReading[], derive: Derive): Promise<ReadonlySet<string>> {
  const touched = new Map<string, number[]>();
  const learnt = new Set<string>();
  for (const reading of readings) {
    const { facts, isNew } = await factsOf(db, reading, derive);
    if (isNew) learnt.add(reading.belongs);
    for (const { key, point, days, months } of derive.series(reading, facts)) {
      const { readAt } = reading;
      if (point) {
        await db.points.put(point);
        touched.set(key, [...(touched.get(key) ?? []), point.at]);
      }
      await mergeDays(db, key, new Map(days.map(({ date, MB, share }) => [date, { portal: { MB, share, readAt } }])));
      await mergeMonths(
        db,
        months.map((month) => ({ ...month, key, readAt })),
      );
    }
  }
  for (const [key, instants] of touched) for (const [from, to] of pieces(instants)) await spreadBetween(db, key, from, to, derive);
  return learnt;
}

/** Forgets what was worked out of a line and works it out from its readings again. */
export async function deriveAnew(db: HistoryDb, key: string, derive: Derive): Promise<void> {
  for (const table of [db.points, db.days, db.months]) await table.where(':id').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
  await deriveFrom(db, await db.readings.where('belongs').equals(key).toArray(), derive);
}

/** What is known of the reading's line beside its readings; a page that prints its cycle teaches when cycles close. */
async function factsOf(db: HistoryDb, reading: StoredReading, derive: Derive): Promise<{ facts: LineFacts; isNew: boolean }> {
  const known = (await db.lines.get(reading.belongs)) ?? { key: reading.belongs };
  const learntClosingDay = derive.closingDay(reading);
  if (learntClosingDay === undefined || learntClosingDay === known.learntClosingDay) return { facts: known, isNew: false };
  const facts = { ...known, learntClosingDay };
  await db.lines.put(facts);
  return { facts, isNew: true };
}

/** Stretches that hold every instant with its reach, joined where they meet, cut where they get long. */
function pieces(instants: readonly number[]): [from: number, to: number][] {
  const made: [number, number][] = [];
  for (const at of [...instants].sort((a, b) => a - b)) {
    const last = made.at(-1);
    if (last && at - REACH_MS <= last[1] && at + REACH_MS - last[0] <= PIECE_MS) last[1] = at + REACH_MS;
    else made.push([at - REACH_MS, at + REACH_MS]);
  }
  return made;
}

/** Works out the days between readings in a stretch, from the points in it and within reach of it. */
async function spreadBetween(db: HistoryDb, key: string, from: number, to: number, derive: Derive): Promise<void> {
  const points = await db.points
    .where('[key+at]')
    .between([key, from - REACH_MS], [key, to + REACH_MS], true, true)
    .toArray();
  const found = derive.days(points);
  const stored = await db.days
    .where('[key+date]')
    .between([key, jstDate(from)], [key, jstDate(to)], true, true)
    .toArray();
  const changed = new Map<string, { between: DaySeen | undefined }>();
  for (const [date, between] of found) if (date >= jstDate(from) && date <= jstDate(to)) changed.set(date, { between });
  for (const { date, between } of stored) if (between && !changed.has(date)) changed.set(date, { between: undefined });
  await mergeDays(db, key, changed);
}

/** Puts one source of some days beside the other; of two portal tables the one read later counts. */
async function mergeDays(db: HistoryDb, key: string, parts: ReadonlyMap<string, Partial<UsageDay>>): Promise<void> {
  const dates = [...parts.keys()];
  const stored = await db.days.bulkGet(dates.map((date) => [key, date]));
  const rows = dates.flatMap((date, index): UsageDay[] => {
    const before = stored[index];
    const part = parts.get(date) as Partial<UsageDay>;
    if (part.portal && before?.portal && before.portal.readAt > part.portal.readAt) return [];
    if (before && 'between' in part && same(before.between, part.between)) return [];
    return [clean({ ...before, key, date, ...part })];
  });
  await db.days.bulkPut(rows.filter(({ portal, between }) => portal || between));
  await db.days.bulkDelete(rows.filter(({ portal, between }) => !portal && !between).map(({ date }) => [key, date]));
}

async function mergeMonths(db: HistoryDb, rows: readonly UsageMonth[]): Promise<void> {
  const stored = await db.months.bulkGet(rows.map(({ key, month }) => [key, month]));
  await db.months.bulkPut(rows.filter(({ readAt }, index) => (stored[index]?.readAt ?? 0) <= readAt));
}

const same = (a: DaySeen | undefined, b: DaySeen | undefined) => a?.MB === b?.MB && a?.share === b?.share;
const clean = ({ portal, between, ...rest }: UsageDay): UsageDay => ({ ...rest, ...(portal ? { portal } : {}), ...(between ? { between } : {}) });

/** What the derivation's version is for: readings of before it are worked out again, once. */
export async function deriveAll(db: HistoryDb, version: number, derive: Derive): Promise<void> {
  if ((await db.marks.get('derived'))?.value === version) return;
  const keys = (await db.readings.orderBy('belongs').uniqueKeys()) as string[];
  for (const key of keys) await db.transaction('rw', [db.readings, db.points, db.days, db.months, db.lines], () => deriveAnew(db, key, derive));
  await db.marks.put({ name: 'derived', value: version });
}
