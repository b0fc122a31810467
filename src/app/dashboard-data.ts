/** What the dashboard asks of the history, which it only reads. */
import { HistoryDb } from '../history/db';
import { mergeDays } from '../history/devices/months';
import { countOf, extentOf } from '../history/forget';
import { usageDays, usageMonths, usagePoints } from '../history/query';
import { dayTotals } from '../insights/usage/days';
import { monthsOf } from '../insights/usage/periods';
import { jstDate, plusDays, startOfJstDate } from '../model/jst';
import type { DashboardView, Kept, UsageHistory } from '../ui/dashboard/view';
import { othersDays } from './share';

/** A pack or trip is at most so long; a chart of it needs no older point. */
const POINTS_DAYS = 400;
const FIRST_DAY = '2000-01-01';

let opened: ReturnType<typeof reads> | undefined;
/** The ways in which the dashboard reads; the database is opened once. */
export const dashboardData = () => {
  opened ??= reads(new HistoryDb());
  return opened;
};

function reads(db: HistoryDb): Pick<DashboardView, 'loadUsage' | 'countOf' | 'kept'> {
  return {
    loadUsage: async (key: string): Promise<UsageHistory> => {
      const today = jstDate(Date.now());
      const [days, months, points, more] = await Promise.all([
        usageDays(db, key, FIRST_DAY, today),
        usageMonths(db, key),
        usagePoints(db, key, startOfJstDate(plusDays(today, -POINTS_DAYS))),
        othersDays(Date.now()).then((of) => of(key)),
      ]);
      const totals = dayTotals(mergeDays([...days, ...more]));
      return { days: totals, months: monthsOf(totals, months), points };
    },
    countOf: (key: string) => countOf(db, key),
    kept: async (): Promise<Kept> => {
      const [extent, estimate] = await Promise.all([extentOf(db), navigator.storage?.estimate?.().catch(() => undefined)]);
      return { ...extent, ...(estimate?.usage === undefined ? {} : { bytes: estimate.usage }) };
    },
  };
}
