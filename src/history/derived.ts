/** What is worked out from readings and kept beside them: usage points, days, months. All of it can be worked out anew. */
import Dexie, { type Table } from 'dexie';
import { jstDate } from '../model/jst';
import type { LineFacts } from '../model/line-facts';
import type { DaySeen, Series, UsageDay, UsageMonth, UsagePoint } from '../model/usage';
import type { HistoryDb, StoredReading } from './db';
import { lineKeys } from './query';

/** Before the key of a line, the name of the mark that its readings have been worked out. */
export const DERIVED = 'derived|';

/** How readings become usage: insights/usage, with the carriers' rules. Pure functions. */
export interface Derive {
  /** ms since 1970: what was read after it was read by a clock that was ahead, and says nothing yet */
  until: number;
  series(reading: StoredReading, facts: LineFacts): Series[];
  days(points: readonly UsagePoint[]): ReadonlyMap<string, DaySeen>;
  /** the closing day that a page teaches by a cycle it prints */
  closingDay(reading: StoredReading): number | undefined;
}

const DAY_MS = 86_400_000;
/** A reading changes days of its own cycle, of at most 36 days, and of one that begins at most 10 days later; these depend on no point further away. */
const REACH_MS = 47 * DAY_MS;
/** With it, more of the history than these days say is worked out in pieces. */
const PIECE_MS = 400 * DAY_MS;
const READ_AT_ONCE = 500;

/**
 * Works out what new readings change. Reads and writes a bounded stretch around each; only where a page has just taught when its cycles
 * close are all days of the line worked out anew.
 * @param gone points of readings that were superseded
 */
export async function deriveFrom(db: HistoryDb, readings: readonly StoredReading[], gone: readonly UsagePoint[], derive: Derive): Promise<void> {
  const taught = await learn(db, readings, derive);
  for (const key of taught) await deriveAnew(db, key, derive);
  const rest = readings.filter(({ belongs }) => !taught.has(belongs));
  await spread(db, [...gone, ...(await place(db, rest, derive))], derive);
}

/** Forgets what was worked out of a line and works it out from its readings again. */
export async function deriveAnew(db: HistoryDb, key: string, derive: Derive): Promise<void> {
  for (const table of [db.points, db.days, db.months]) await table.where(':id').between([key], [key, Dexie.maxKey]).delete();
  await db.lines.update(key, { learntClosingDay: undefined, learntAt: undefined });
  const ids = await db.readings.where('belongs').equals(key).primaryKeys();
  const inParts = async (work: (rows: StoredReading[]) => Promise<void>) => {
    for (let from = 0; from < ids.length; from += READ_AT_ONCE)
      await work((await db.readings.bulkGet(ids.slice(from, from + READ_AT_ONCE))).filter((row) => row !== undefined));
  };
  // when its cycles close is known before the first day is worked out
  await inParts(async (rows) => void (await learn(db, rows, derive)));
  const placed: Spot[] = [];
  await inParts(async (rows) => void placed.push(...(await place(db, rows, derive))));
  await spread(db, placed, derive);
}

/** A page that prints its cycle teaches when cycles close; the one that was read last is right. @returns lines for which that is news */
async function learn(db: HistoryDb, readings: readonly StoredReading[], derive: Derive): Promise<ReadonlySet<string>> {
  const news = new Set<string>();
  for (const reading of readings) {
    const closingDay = derive.closingDay(reading);
    const { belongs: key, readAt: learntAt } = reading;
    if (closingDay === undefined || learntAt > derive.until) continue;
    const known = await db.lines.get(key);
    if (known?.learntAt !== undefined && known.learntAt > learntAt) continue;
    if (known?.learntClosingDay !== closingDay) news.add(key);
    await db.lines.put({ ...known, key, learntClosingDay: closingDay, learntAt });
  }
  return news;
}

/** Where something has changed. */
type Spot = Pick<UsagePoint, 'key' | 'at'>;

/** Keeps the points of readings, and the rows of the portals' own tables. */
async function place(db: HistoryDb, readings: readonly StoredReading[], derive: Derive): Promise<Spot[]> {
  const facts = new Map((await db.lines.bulkGet([...new Set(readings.map(({ belongs }) => belongs))])).map((one) => [one?.key, one]));
  const points: UsagePoint[] = [];
  const days: UsageDay[] = [];
  const months: UsageMonth[] = [];
  for (const reading of readings) {
    const { belongs, readAt } = reading;
    for (const series of derive.series(reading, facts.get(belongs) ?? { key: belongs })) {
      const { key, point } = series;
      if (point) points.push(point);
      if (readAt > derive.until) continue;
      for (const { date, MB, share } of series.days) days.push({ key, date, portal: { MB, share, readAt } });
      for (const month of series.months) months.push({ ...month, key, readAt });
    }
  }
  await db.points.bulkPut(points);
  await keepBest(
    db.days,
    days,
    ({ key, date }) => [key, date],
    ({ portal }) => portal,
    derive.until,
  );
  await keepBest(
    db.months,
    months,
    ({ key, month }) => [key, month],
    (month) => month,
    derive.until,
  );
  return points;
}

type Told = { MB: number; readAt: number; share?: number; whole?: boolean } | undefined;

/** Of several rows of a day or month one stays, in whatever order they come: one of the whole of it, then the one read last. */
async function keepBest<T>(table: Table<T, [string, string]>, rows: readonly T[], idOf: (row: T) => [string, string], toldOf: (row: T) => Told, until: number) {
  const rank = (told: Told) => (!told || told.readAt > until ? 0 : told.readAt + (told.whole || told.share === 1 ? 1e14 : 1));
  const compare = (a: Told, b: Told) => rank(a) - rank(b) || (a?.MB ?? 0) - (b?.MB ?? 0);
  const sorted = rows.toSorted((a, b) => compare(toldOf(a), toldOf(b)));
  const best = [...new Map(sorted.map((row) => [idOf(row).join(), row])).values()];
  const stored = await table.bulkGet(best.map(idOf));
  await table.bulkPut(best.flatMap((row, index) => (compare(toldOf(row), stored[index] && toldOf(stored[index])) > 0 ? [{ ...stored[index], ...row }] : [])));
}

/** Works out the days between readings anew around each spot, in stretches that are joined where they meet and cut where they get long. */
async function spread(db: HistoryDb, spots: readonly Spot[], derive: Derive): Promise<void> {
  for (const key of new Set(spots.map((spot) => spot.key))) {
    const made: [from: number, to: number][] = [];
    for (const at of spots.flatMap((spot) => (spot.key === key ? [spot.at] : [])).sort((a, b) => a - b)) {
      const last = made.at(-1);
      if (last && at - REACH_MS <= last[1] && at + REACH_MS - last[0] <= PIECE_MS) last[1] = at + REACH_MS;
      else made.push([Math.max(at - REACH_MS, last?.[1] ?? 0), at + REACH_MS]);
    }
    for (const [from, to] of made) await spreadBetween(db, key, from, to, derive);
  }
}

/** Works out the days between readings in a stretch, from the points in it and within reach of it. */
async function spreadBetween(db: HistoryDb, key: string, from: number, to: number, derive: Derive): Promise<void> {
  const points = await db.points
    .where(':id')
    .between([key, from - REACH_MS], [key, to + REACH_MS])
    .toArray();
  const found = derive.days(points.filter(({ readAt }) => readAt <= derive.until));
  const [first, last] = [jstDate(from), jstDate(to)];
  const stored = await db.days.where(':id').between([key, first], [key, last], true, true).toArray();
  const rows = new Map(stored.map((row) => [row.date, row]));
  const put: UsageDay[] = [];
  const gone: [string, string][] = [];
  for (const date of new Set([...rows.keys(), ...found.keys()])) {
    const [row, between] = [rows.get(date), found.get(date)];
    if (date < first || date > last || (row?.between?.MB === between?.MB && row?.between?.share === between?.share)) continue;
    if (between) put.push({ ...row, key, date, between });
    else if (row?.portal) put.push({ key, date, portal: row.portal });
    else gone.push([key, date]);
  }
  await db.days.bulkPut(put);
  await db.days.bulkDelete(gone);
}

/**
 * What the derivation's version is for: readings of before it are worked out again, once, a line at a time:
 * a worker that dies goes on at the line it was at.
 */
export async function deriveAll(db: HistoryDb, version: number, derive: Derive): Promise<void> {
  const isDone = async (name: string) => (await db.marks.get(name))?.value === version;
  if (await isDone('derived')) return;
  for (const key of await lineKeys(db)) {
    const name = DERIVED + key;
    await db.transaction('rw', [db.readings, db.points, db.days, db.months, db.lines, db.marks], async () => {
      if (!(await isDone(name))) await deriveAnew(db, key, derive);
      // fail point upgrade:worked-out
      await db.marks.put({ name, value: version });
    });
    // fail point upgrade:line-done
  }
  // fail point upgrade:lines-done
  await db.marks.put({ name: 'derived', value: version });
}
