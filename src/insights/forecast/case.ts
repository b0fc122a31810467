/** What the forecast is given and what it says: plain data, amounts in MB, times ISO 8601, days and months in Japan. */
import type { JstDate, JstMonth } from '../../model/jst.ts';

/** What a portal said of one line, as far as it was seen until `now`. Rows may be in any order, repeated, stale or broken. */
export interface ForecastCase {
  now: string;
  /** `end` is exclusive: the instant of the reset */
  cycle: { start: string; end: string };
  /** all that may be used in this cycle; null = no limit, or none known */
  quotaMB: number | null;
  /** used since the reset, as shown at `at`; readings of earlier cycles may be among them. `asOf`: the instant the portal says its figure is of */
  readings: readonly { at: string; usedMB: number; asOf?: string }[];
  dailyHistory: readonly { date: JstDate; MB: number }[];
  /** `month` is the one in which a cycle begins */
  monthlyHistory: readonly { month: JstMonth; MB: number }[];
  /** the portal's smallest step (10 where it shows 1.23 GB); inferred from the readings where absent */
  roundingMB?: number;
  /** how old the portal's figures are: hours, or as of the last midnight in Japan; inferred where absent */
  delay?: number | 'midnight';
}

/** Which sources a forecast rests on, for a sentence such as "your last 3 months and the last 9 days". */
export interface Basis {
  /** earlier cycles whose usage is known */
  cycles: number;
  /** days of which the usage is known, of the last 60 and today */
  days: number;
  /** true where too little is known for more than a rough range: say so */
  rough: boolean;
}

/** Every number is finite and none negative. */
export interface Forecast {
  /** what the portal will show at the reset: 10, 50 and 90 of 100 users like this one stay below; never below what is used now */
  endUsedMB: { p10: number; p50: number; p90: number };
  /**
   * Whether the quota known now is used up before the reset. `date` (null below an even chance) is when, if it happens; it is off
   * by days, so `earliest` and `latest` hold 8 of 10 such run-outs: say "around the 24th", never a bare date.
   */
  runOut: { probability: number; date: string | null; earliest: string | null; latest: string | null };
  /** what may be used a day so that it lasts, today's rest counted by its hours; null without a quota */
  dailyBudgetMB: number | null;
  /** this user's usual day, MB; null where nothing is known of them */
  usualDayMB: number | null;
  /** days of the portal's table far above the user's usual, oldest first */
  anomalies: JstDate[];
  basis: Basis;
}
