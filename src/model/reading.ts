/** The words everything speaks: what a page said, and what is kept of it. Plain types; their schemas stand in reading-schema.ts. */
import type { Amount } from './amount';
import type { Cycle } from './cycle';
import type { FigureId } from './figures';
import type { JstDate, JstMonth } from './jst';

/** What kind of page it is. Only off `usage` are figures ever taken. */
export type PageKind = 'usage' | 'signed-out' | 'code' | 'maintenance' | 'error' | 'loading' | 'other';

/** Where a value came from, word for word, so that it can be shown and pointed at. Longer numbers are cut to their last four digits. */
export interface Evidence {
  label: string;
  text: string;
  /** how label and value were found to belong together */
  bound: Bound;
}

export type Bound = 'same text' | 'row head' | 'column head' | 'term' | 'sibling' | 'heading' | 'plan name' | 'state' | 'data' | 'by hand';

/** One figure as read. `value`: Amount for data, yen or seconds as a number, a day for dates, text for names, true/false for flags. */
export interface Figure {
  id: FigureId;
  value: Amount | number | string | boolean;
  /** rollover, topUp, gift: the amount granted or what is left of it */
  of?: 'granted' | 'left' | 'unknown';
  /** not read but worked out, e.g. an amount that stands only in a plan's name */
  derived?: 'plan';
  /** bill: the month it is for, where the page says so */
  month?: JstMonth;
  evidence: Evidence;
}

export interface DayUsage extends Amount {
  date: JstDate;
}

export interface MonthUsage extends Amount {
  month: JstMonth;
}

/** A figure that the page seems to show but that was refused, with the reason. */
export interface Unread {
  figure: FigureId;
  reason: string;
}

/** What belongs together on a page: a line, a pool or another bucket, or the account. */
export interface Scope {
  figures: Figure[];
  days: DayUsage[];
  months: MonthUsage[];
  unread: Unread[];
}

/** What only the page's embedded data says and nothing in sight: marked apart from what the page shows. */
export type Hidden = Pick<Scope, 'figures' | 'days' | 'months'>;

export interface LineScope extends Scope {
  /** last four digits of the line's number: nothing more of it is ever kept */
  number?: string;
  label?: string;
  cycle?: Cycle;
  hidden?: Hidden;
}

export type BucketKind = 'shared' | 'tether' | 'roaming' | 'pack';

export interface BucketScope extends Scope {
  kind: BucketKind;
  label?: string;
  /** last four digits of the lines that share it */
  members: string[];
}

/** Everything one page said. The same page read twice gives an equal object. */
export interface PageReading {
  page: PageKind;
  /** id of the brand (docomo, irumo …), or undefined on a site nobody has described */
  carrier?: string;
  lines: LineScope[];
  buckets: BucketScope[];
  account: Scope;
}

/** Where a reading stands as its page that the user typed in. */
export const TYPED_PAGE = 'by hand';

/** One immutable fact of the history: what one page said of one line at one time. */
export interface Reading {
  /** hash of everything the page said: the same on every device */
  id: string;
  carrier: string;
  family: string;
  line: { number?: string; label?: string };
  /** ms since 1970 */
  readAt: number;
  /** ISO with +09:00, or the day alone where the page tells no time */
  asOf?: string;
  /** origin and path, without query; TYPED_PAGE of what the user typed in */
  page: string;
  cycle?: Cycle;
  figures: Figure[];
  buckets: BucketScope[];
  /** bill, unpaid, balance that the page states for the whole account */
  account: Figure[];
  days: DayUsage[];
  months: MonthUsage[];
  hidden?: Hidden;
  unread: Unread[];
  readerVersion: number;
}

/** A reading as kept: with the line it belongs to, which what names no line may turn out to have. */
export interface KeptReading extends Reading {
  belongs: string;
}
