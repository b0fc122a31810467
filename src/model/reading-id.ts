import { contentHash } from './content-hash';
import type { Figure, Reading } from './reading';

/** What a reading goes by: the hash of all that the page said, by the hour where the page tells no time. The same on every device, and a file can be held to it. */
export const readingId = ({
  carrier,
  family,
  line,
  page,
  cycle,
  figures,
  buckets,
  account,
  days,
  months,
  hidden,
  asOf,
  readAt,
}: Omit<Reading, 'id'>): Promise<string> =>
  contentHash({
    ...{ carrier, family, line, page, cycle, buckets, days, months, hidden },
    figures: figures.map(bare),
    account: account.map(bare),
    time: asOf ?? Math.floor(readAt / 3_600_000),
  });

const bare = ({ evidence: _evidence, ...figure }: Figure) => figure;
