/** What the user typed in becomes a reading like any other, marked as theirs. */
import { UTCDateMini } from '@date-fns/utc';
import { subMonths } from 'date-fns';
import { append } from '../history/append';
import type { HistoryDb } from '../history/db';
import type { Carrier } from '../model/carrier';
import { faultOf, type HandInput } from '../model/hand-input';
import { parseTyped } from '../model/hand-schema';
import { type JstDate, jstDate, plusDays } from '../model/jst';
import { READER_VERSION } from '../model/reader-version';
import { type Figure, type PageReading, TYPED_PAGE } from '../model/reading';
import { handId } from '../model/site';
import { deriveWith } from './derive';
import type { Owner } from './owner-of';
import { readingsOf } from './readings-of';

const HOUR_MS = 3_600_000;

/** Stores it; resolves after commit. @throws Error with the reason where it is refused */
export async function recordTyped(db: HistoryDb, body: unknown, carriers: readonly Carrier[], now: number): Promise<void> {
  const input = parseTyped(body);
  const fault = faultOf(input, now);
  if (fault) throw new Error(`refused: ${fault}`);
  const readings = await readingsOf(pageOf(input, now), {
    carrier: ownerOfTyped(input, carriers),
    readAt: now,
    page: TYPED_PAGE,
    readerVersion: READER_VERSION,
  });
  // as of one visit: what is typed in anew within the hour corrects what was mistyped
  await append(db, readings, `typed-${Math.floor(now / HOUR_MS)}`, deriveWith(carriers));
}

/** With the last digits it is the line that the carrier's pages tell of too; without them a line of its own, never another's. */
export function ownerOfTyped({ carrier: said, last4 }: HandInput, carriers: readonly Carrier[]): Owner {
  if ('name' in said) return { id: handId(said.name), family: handId(said.name) };
  const carrier = carriers.find(({ id }) => id === said.id);
  if (!carrier) throw new Error('refused: unknown carrier');
  return { id: carrier.id, family: last4 ? carrier.family : handId(carrier.id) };
}

function pageOf({ last4, remaining, used, total, resetsOn, expiresOn }: HandInput, now: number): PageReading {
  const figures: Figure[] = [];
  for (const [id, value] of Object.entries({ remaining, used, total, expiresOn }))
    if (value !== undefined) figures.push({ id: id as Figure['id'], value, evidence: { label: '', text: '', bound: 'by hand' } });
  const scope = { days: [], months: [], unread: [] };
  const cycle = resetsOn && { start: monthBefore(resetsOn, jstDate(now)), end: plusDays(resetsOn, -1) };
  return {
    page: 'usage',
    lines: [{ ...scope, figures, ...(last4 ? { number: last4 } : {}), ...(cycle ? { cycle } : {}) }],
    buckets: [],
    account: { ...scope, figures: [] },
  };
}

/** A cycle of which only the reset is known began a month before it, and not after today. */
function monthBefore(resetsOn: JstDate, today: JstDate): JstDate {
  const start = subMonths(new UTCDateMini(`${resetsOn}T00:00:00Z`), 1)
    .toISOString()
    .slice(0, 10);
  return start < today ? start : today;
}
