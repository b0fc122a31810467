export interface Tally {
  cases: number;
  /** what was thrown that is no refusal */
  thrown: number;
  hung: number;
  /** cases with a figure that was not there */
  wrong: number;
  /** cases of which anything was taken: of nothing but refusals nothing is learnt */
  accepted: number;
  /** each in words, with its seed */
  faults: string[];
}
