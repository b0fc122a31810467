/** The usage of a line or a pool over time, worked out from its readings. Amounts in MB as the portal counts them: 1 GB = `base` MB. */
import type { Cycle } from './cycle';
import type { JstDate, JstMonth } from './jst';

/** What one reading says of the usage since the reset: small, so that a year of them is quickly at hand. */
export interface UsagePoint {
  /** the line or pool */
  key: string;
  /** the instant that the figures are of, ms since 1970, never after it was read */
  at: number;
  /** when it was read; `at` is the same where the page tells no time of its figures */
  readAt: number;
  /** id of the reading it comes from */
  reading: string;
  /** since the reset; worked out as total − left where the page prints no used amount */
  usedMB?: number;
  leftMB?: number;
  totalMB?: number;
  /** the page's smallest step: 10 where it prints 1.23 GB */
  stepMB: number;
  /** as printed, else by the carrier's rule */
  cycle?: Cycle;
  /** the last day of what runs out first: what is gone after it was not all used */
  lasts?: JstDate;
}

/** A day as seen: `share` of its usage, 0 to 1; the rest of the day was not seen. */
export interface DaySeen {
  MB: number;
  share: number;
}

/** What is kept of a day: both sources, since either may come later than the other. */
export interface UsageDay {
  key: string;
  date: JstDate;
  /** from the portal's own table, of the reading that showed it last */
  portal?: DaySeen & { readAt: number };
  /** from the increments between two readings */
  between?: DaySeen;
}

/** A row of the portal's own table of months, of the reading that showed it last. */
export interface UsageMonth {
  key: string;
  month: JstMonth;
  MB: number;
  /** false for the month that was still running */
  whole: boolean;
  readAt: number;
}

/** One day to be shown. `readings`: spread between two readings, an estimate. `share` < 1: only a part of it was seen. */
export interface DayTotal extends DaySeen {
  date: JstDate;
  from: 'portal' | 'readings';
}

/** What a reading gives to the usage of one line or pool. */
export interface Series {
  key: string;
  point?: UsagePoint;
  days: (DaySeen & { date: JstDate })[];
  months: Pick<UsageMonth, 'month' | 'MB' | 'whole'>[];
}
