/** Days of the portal's table that stand out: an app gone wild, an update over mobile data, a film. */
import { median, quantile } from 'simple-statistics';
import type { JstDate } from '../../model/jst.ts';
import type { Known } from './clean.ts';
import { dateOfDay, dayNumber } from './clock.ts';
import { LOOK_BACK_DAYS } from './constants.ts';

const FEWEST_DAYS = 7;
// a fifth of days are a user's large ones: what stands out is four times those, so that frequent large days are no news
const LARGE = 0.8;
const TIMES = 4;
// nobody asks what 50 MB were
const LEAST_MB = 200;

/** Oldest first; none from a table of less than a week. */
export function anomaliesOf({ table, now }: Known): JstDate[] {
  const days = [...table].filter(([day]) => day >= dayNumber(now) - LOOK_BACK_DAYS);
  if (days.length < FEWEST_DAYS) return [];
  const amounts = days.map(([, MB]) => MB);
  const least = Math.max(median(amounts) + LEAST_MB, TIMES * quantile(amounts, LARGE));
  return days
    .filter(([, MB]) => MB > least)
    .map(([day]) => dateOfDay(day))
    .sort();
}
