/** The one way into the history: a checked message of a portal page becomes readings, then the views follow. */
import { append } from '../history/append';
import type { HistoryDb } from '../history/db';
import type { Carrier } from '../model/carrier';
import { READER_VERSION } from '../model/reader-version';
import type { PageReading } from '../model/reading';
import { parseReadingMessage } from '../model/reading-schema';
import { siteHost } from '../model/site';
import { askedTab, saveAskedTab } from '../platform/asked-tabs';
import type { MessageMap, Sender } from '../platform/messages';
import { grantedHosts } from '../platform/permissions';
import { deriveWith } from './derive';
import { ownerOf } from './owner-of';
import { notePortal } from './portal-state';
import { readingsOf } from './readings-of';
import { noteVisit } from './timed-visits';

/** Clocks of page and worker are the same machine's; more than this apart is not a reading of now. */
const MAX_SKEW_MS = 10 * 60_000;

/**
 * Stores what a page said, and tells the user who asked for it what came of it.
 * Resolves after commit; the same message twice is stored once.
 * @throws Error with the reason where the message or its sender is refused
 */
export async function recordReading(
  db: HistoryDb,
  body: unknown,
  sender: Sender,
  carriers: readonly Carrier[],
  now: number,
): Promise<MessageMap['portal/reading']['answer']> {
  const { reading, readAt, visit } = parseReadingMessage(body);
  const tab = await askedTab(sender.tab);
  const asked = tab?.origin === sender.origin ? tab : undefined;
  const granted = await grantedHosts();
  const owner = ownerOf(reading.carrier, sender.origin, carriers, { asked: asked !== undefined, granted });
  if (Math.abs(now - readAt) > MAX_SKEW_MS) throw new Error('refused: clock');

  // of a site that nobody has described, a page without one readable figure is no usage page
  const page = reading.page === 'usage' && siteHost(owner.id) !== undefined && !hasFigures(reading) ? 'other' : reading.page;
  const usage = page === 'usage';
  const stored = usage && !sender.incognito;
  // fail point record:checked
  if (stored)
    await append(db, await readingsOf(reading, { carrier: owner, readAt, page: sender.page, readerVersion: READER_VERSION }), visit, deriveWith(carriers));
  // fail point record:stored
  // a page read once, by hand, has no state that anyone follows
  const followed = granted.includes(new URL(sender.origin).hostname) && page !== 'other' && !sender.incognito;
  if (stored || followed) {
    await notePortal(owner.family, stored ? undefined : page, readAt);
    await noteVisit(owner.family, stored ? undefined : page, sender.tab, now);
  }
  // fail point record:noted
  if (asked) await saveAskedTab(sender.tab, { ...asked, outcome: sender.incognito ? 'private' : page });
  return { stored, usage };
}

const hasFigures = ({ lines, buckets, account }: PageReading) => [...lines, ...buckets, account].some(({ figures }) => figures.length > 0);
