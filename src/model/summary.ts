/** What the popup paints and the badge shows: inputs, not sentences. Whatever says today, left or ago is worked out at paint. */
import type { Amount } from './amount';
import type { Cycle } from './cycle';
import type { JstDate } from './jst';
import type { Outlook } from './outlook';
import type { PageKind } from './reading';

/** The latest known of one line. A missing key is unknown, never zero. */
export interface LineSummary {
  key: string;
  /** brand id */
  carrier: string;
  family: string;
  number?: string;
  label?: string;
  plan?: string;
  used?: Amount;
  remaining?: Amount;
  /** all that may be used this cycle: see insights/usable */
  total?: Amount;
  /** remaining worked out as total − used, not printed */
  remainingDerived?: boolean;
  rollover?: Amount;
  topUp?: Amount;
  usedToday?: Amount;
  throttled?: boolean;
  /** ms since 1970: the first of the newest readings in a row that say so */
  throttledSince?: number;
  savingSince?: number;
  savingMode?: boolean;
  unlimited?: boolean;
  cycle?: Cycle & { from: 'page' | 'rule' };
  /** ISO +09:00 or a day */
  asOf?: string;
  /** ms since 1970: when the data figures were read; missing where only a bill was seen */
  readAt?: number;
  bill?: { yen: number; month?: string; readAt: number };
  unpaid?: { yen: number; due?: JstDate; readAt: number };
  balance?: { yen: number; readAt: number };
  /** voice calls of this cycle, in seconds */
  talk?: { used?: number; remaining?: number };
  expiresOn?: JstDate;
  /** `members`: last four digits of the lines that share it, where the page names them */
  pool?: { label?: string; used?: Amount; remaining?: Amount; total?: Amount; members?: string[] };
  packs?: { label?: string; remaining?: Amount; expiresOn?: JstDate }[];
  roaming?: { used?: Amount; remaining?: Amount; total?: Amount };
  /** its cycles close on a day that neither a page nor its user has told yet */
  asksClosingDay?: boolean;
  nickname?: string;
  order?: number;
  hidden?: boolean;
  archived?: boolean;
  /** what is left has to last until the end of this day */
  tripEnd?: JstDate;
  outlook?: Outlook;
  /** where it was read, origin and path; only of a site that no carrier file describes */
  page?: string;
  /** typed in by the user, not read */
  typed?: boolean;
  /** read only when the user asks: the site was not remembered, or taken back */
  byHand?: boolean;
  /** reasons why figures that the page seems to show were refused at the last read */
  unread: string[];
}

/** What happened at the last visit to a carrier's portal where no figure was read. */
export interface PortalState {
  family: string;
  page: PageKind | 'denied';
  at: number;
}

export interface Summary {
  version: 1;
  lines: LineSummary[];
  portals: PortalState[];
}

export const EMPTY_SUMMARY: Summary = { version: 1, lines: [], portals: [] };
