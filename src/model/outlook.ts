import type { JstDate } from './jst';

/** Whether what is left will last. Worked out where the history is; amounts in MB as the portal counts them. */
export interface Outlook {
  /** ms since 1970: when it was worked out */
  at: number;
  /** what it speaks of: the line's own data, or the pool that it draws on */
  of: 'line' | 'pool';
  /** MB a GB on this portal */
  base: 1000 | 1024;
  /** the last day it has to last, and why that one: the cycle's end, the end of validity, the trip's end */
  until: JstDate;
  by: 'cycle' | 'validity' | 'trip';
  usedMB: number;
  /** all that may be used; missing where there is no limit or none is known */
  totalMB?: number;
  /** used at the end: 10, 50 and 90 of 100 stay below */
  endMB: { p10: number; p50: number; p90: number };
  /** probability that it runs out before the end; dates only from an even chance on, and off by days: tell them as a range */
  runOut?: { probability: number; date?: JstDate; earliest?: JstDate; latest?: JstDate };
  /** what may be used a day from now on */
  dailyBudgetMB?: number;
  /** what may still be used today */
  todayBudgetMB?: number;
  usualDayMB?: number;
  /** days of the portal's table far above the usual, oldest first */
  anomalies: JstDate[];
  /** what it rests on; rough: too little is known for more than a rough range */
  basis: { cycles: number; days: number; rough: boolean };
}
