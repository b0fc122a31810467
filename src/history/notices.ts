/** The outbox of notices: what is due, and what has been told. */
import type { Notice } from '../model/notice';
import type { HistoryDb } from './db';

/** Before the key of a line, the name of the mark that it has been looked at. */
export const WATCHED = 'watched|';
/** Told notices are forgotten when nothing can tell them again. */
const KEEP_MS = 400 * 86_400_000;

export interface LineNotices {
  notices: Notice[];
  /** the line has never been looked at */
  firstSight: boolean;
}

/**
 * Looks at one line and keeps what changes, in one transaction: of two looks at once the second sees the first.
 * @param look pure @returns keys of notices that are over
 */
export function changeNotices(
  db: HistoryDb,
  line: string,
  now: number,
  look: (told: LineNotices) => { put: readonly Notice[]; remove: readonly string[] },
): Promise<readonly string[]> {
  return db.transaction('rw', [db.notices, db.marks], async () => {
    const notices = await db.notices.where('line').equals(line).toArray();
    const firstSight = (await db.marks.get(WATCHED + line)) === undefined;
    const { put, remove } = look({ notices, firstSight });
    const old = notices.filter(({ since }) => since < now - KEEP_MS).map(({ key }) => key);
    // fail point alert:looked
    await db.notices.bulkPut(put);
    await db.notices.bulkDelete([...remove, ...old]);
    if (firstSight) await db.marks.put({ name: WATCHED + line, value: now });
    // fail point alert:before-commit
    return remove;
  });
}

/** What is to be shown now, oldest first. */
export const dueNotices = async (db: HistoryDb, now: number): Promise<Notice[]> =>
  (await db.notices.where('state').equals('due').sortBy('since')).filter(({ notBefore }) => notBefore === undefined || notBefore <= now);

/** When the next notice that waits may be shown. */
export async function nextDue(db: HistoryDb, now: number): Promise<number | undefined> {
  const waiting = (await db.notices.where('state').equals('due').toArray()).flatMap(({ notBefore }) =>
    notBefore !== undefined && notBefore > now ? [notBefore] : [],
  );
  return waiting.length > 0 ? Math.min(...waiting) : undefined;
}

/** Notes that it has been shown, unless it has been overtaken meanwhile. */
export const markSent = (db: HistoryDb, key: string): Promise<number> =>
  db.notices
    .where('key')
    .equals(key)
    .and(({ state }) => state === 'due')
    .modify({ state: 'sent' });

export const noticeByKey = (db: HistoryDb, key: string): Promise<Notice | undefined> => db.notices.get(key);
