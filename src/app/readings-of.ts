/** A page's reading becomes the facts of the history: one a line, each complete in itself. */
import type { LineScope, PageReading, Reading } from '../model/reading';
import { readingId } from '../model/reading-id';
import type { Owner } from './owner-of';

export interface Origin {
  carrier: Owner;
  /** ms since 1970 */
  readAt: number;
  /** origin and path of the page */
  page: string;
  readerVersion: number;
}

/** The readings of one page. A page that names no line gives one of a nameless line. */
export async function readingsOf(page: PageReading, origin: Origin): Promise<Reading[]> {
  const lines: LineScope[] = page.lines.length > 0 ? page.lines : [{ figures: [], days: [], months: [], unread: [] }];
  return Promise.all(
    lines.map(async (line) => {
      const said = {
        carrier: origin.carrier.id,
        family: origin.carrier.family,
        line: { ...(line.number ? { number: line.number } : {}), ...(line.label ? { label: line.label } : {}) },
        page: origin.page,
        ...(line.cycle ? { cycle: line.cycle } : {}),
        figures: line.figures.filter((figure) => figure.id !== 'asOf'),
        buckets: page.buckets.filter((bucket) => bucket.members.length === 0 || !line.number || bucket.members.includes(line.number)),
        account: page.account.figures,
        days: line.days,
        months: line.months,
        ...(line.hidden ? { hidden: line.hidden } : {}),
        unread: [...line.unread, ...page.account.unread],
      };
      const asOf = line.figures.find((figure) => figure.id === 'asOf')?.value as string | undefined;
      const reading = { ...said, ...(asOf ? { asOf } : {}), readAt: origin.readAt, readerVersion: origin.readerVersion };
      return { id: await readingId(reading), ...reading };
    }),
  );
}
