/** A page's reading becomes the facts of the history: one a line, each complete in itself. */

import type { Figure, LineScope, PageReading, Reading } from '../model/reading';
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
      const id = await contentHash({
        ...said,
        unread: undefined,
        figures: said.figures.map(bare),
        account: said.account.map(bare),
        time: asOf ?? Math.floor(origin.readAt / 3_600_000),
      });
      return { id, ...said, ...(asOf ? { asOf } : {}), readAt: origin.readAt, readerVersion: origin.readerVersion };
    }),
  );
}

const bare = ({ evidence: _evidence, ...figure }: Figure) => figure;

/** SHA-256 over JSON with sorted keys, in hex: the same on every device. */
export async function contentHash(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(sorted(value)));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
