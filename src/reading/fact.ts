/** What is found on a page, one thing at a time, before it is put together. */
import type { Cycle } from '../model/cycle';
import type { BucketKind, DayUsage, Evidence, MonthUsage, Unread } from '../model/reading';
import { redact } from './canonical';
import type { Owner } from './owners';
import type { Candidate } from './reconcile';

export interface Fact {
  owner: Owner;
  bucket?: BucketKind;
  bucketLabel?: string;
  /** stands under a heading that says it is of several lines */
  shared?: boolean;
  candidate?: Candidate;
  day?: DayUsage;
  month?: MonthUsage;
  /** a day or month of the column 合計 */
  isSum?: boolean;
  unread?: Unread;
}

export interface Facts {
  facts: Fact[];
  asOf?: string;
  cycle?: Cycle;
  /** the one amount in a line's own block, where no label stands with it, as if it were what the line has used */
  bare: Fact[];
  /** every amount that was looked at and refused, for --why */
  refused: { text: string; label: string; reason: string }[];
}

/** The label and the value as printed, without what tells who somebody is. */
export const evidenceOf = (label: string, text: string, bound: Evidence['bound']): Evidence => ({ label: redact(label), text: redact(text), bound });
