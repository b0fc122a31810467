/** What came of "Read this page" in one tab. */
import type { PageKind } from './reading';

/**
 * The kind of page it turned out to be (`usage`: it was read), or: still at it; a page that no extension may touch;
 * a private window, of which nothing is kept.
 */
export type Outcome = PageKind | 'reading' | 'unreadable' | 'private';

export interface AskedTab {
  /** the only origin whose readings this tab may send; '' where the page cannot be read */
  origin: string;
  /** ms since 1970: when the user asked */
  at: number;
  outcome: Outcome;
}

/** A page gives up by itself after 30 s; one that has not answered by now never will. */
export const ANSWER_MS = 45_000;

/** The outcome as it stands at `now`: a page that never answered showed nothing. */
export const outcomeAt = ({ at, outcome }: AskedTab, now: number): Outcome => (outcome === 'reading' && now - at > ANSWER_MS ? 'other' : outcome);
