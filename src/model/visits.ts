/** What is kept of the visits that Nokori pays one family's portal by itself. */
export interface VisitState {
  family: string;
  /** the last reading or the last visit, whichever came later: ms since 1970 */
  lastAt?: number;
  /** visits opened since the last reading. One under way counts already: should the worker die with it, nothing is left to count. */
  failures: number;
  /** 0 to 1, drawn anew with lastAt, so that the next visit stays where it was planned */
  jitter?: number;
  /** signed out since then: no visit until a reading arrives by itself */
  pausedSince?: number;
  /** the user has been told of this pause */
  told?: boolean;
}
