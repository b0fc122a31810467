import type { JstDate } from './jst';

/** What the user said of a line. All of it is optional. */
export interface UserFacts {
  /** the day on which its cycles close, 31 for the end of the month */
  closingDay?: number;
  /** a pack that counts days from its activation */
  activated?: { on: JstDate; days: number };
  /** the last day of a trip: what is left has to last until then, whenever the cycle ends */
  tripEnd?: JstDate;
  nickname?: string;
  order?: number;
  hidden?: boolean;
  /** cancelled: its history is kept, nothing of it is watched */
  archived?: boolean;
}

/** What is known of a line beside its readings: what its pages taught once, and what its user said that its cycles depend on. */
export interface LineFacts extends UserFacts {
  key: string;
  /** the day on which its cycles close: taught by a page that printed a cycle */
  learntClosingDay?: number;
  /** ms since 1970: when the reading was read that taught it; a later one teaches anew */
  learntAt?: number;
}
