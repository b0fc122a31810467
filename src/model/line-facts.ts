import type { JstDate } from './jst';

/** What is known of a line beside its readings: what its pages taught once, and what its user said. All but the key is optional. */
export interface LineFacts {
  key: string;
  /** the day on which its cycles close, 31 for the end of the month: taught by a page that printed a cycle */
  learntClosingDay?: number;
  /** the same, said by the user */
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
