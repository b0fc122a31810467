/** The one way into the history: a checked message of a portal page becomes readings, then the views follow. */
import { append } from '../history/append';
import type { HistoryDb } from '../history/db';
import type { Carrier } from '../model/carrier';
import { READER_VERSION } from '../model/reader-version';
import { parseReadingMessage } from '../model/reading-schema';
import type { Sender } from '../platform/messages';
import { notePortal } from './portal-state';
import { readingsOf } from './readings-of';

/** Clocks of page and worker are the same machine's; more than this apart is not a reading of now. */
const MAX_SKEW_MS = 10 * 60_000;

/**
 * Stores what a page said. Resolves after commit; the same message twice is stored once.
 * @throws Error with the reason where the message or its sender is refused
 */
export async function recordReading(db: HistoryDb, body: unknown, sender: Sender, carriers: readonly Carrier[], now: number): Promise<{ stored: boolean }> {
  const { reading, readAt, visit } = parseReadingMessage(body);
  if (!sender.topFrame) throw new Error('refused: not the page itself');
  if (sender.incognito) return { stored: false };
  const host = new URL(sender.origin).host;
  const carrier = carriers.find((one) => one.id === reading.carrier);
  if (!carrier?.hosts.includes(host)) throw new Error("refused: not this carrier's page");
  if (Math.abs(now - readAt) > MAX_SKEW_MS) throw new Error('refused: clock');

  if (reading.page !== 'usage') {
    await notePortal(carrier.family, reading.page, readAt);
    return { stored: false };
  }
  const readings = await readingsOf(reading, { carrier, readAt, page: sender.page, readerVersion: READER_VERSION });
  await append(db, readings, visit);
  await notePortal(carrier.family, undefined, readAt);
  return { stored: true };
}
