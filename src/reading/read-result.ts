import type { PageKind, PageReading } from '../model/reading';

export interface ReadResult {
  reading: PageReading;
  /** something visible says that figures are still to come */
  busy: boolean;
  /** amounts that were looked at and refused, with the reason */
  refused: { text: string; label: string; reason: string }[];
}

export const emptyReading = (page: PageKind, brand?: string): PageReading => ({
  page,
  ...(brand ? { carrier: brand } : {}),
  lines: [],
  buckets: [],
  account: { figures: [], days: [], months: [], unread: [] },
});
