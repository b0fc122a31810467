import { plusDays } from '../../model/jst';
import type { Rule } from '../rule';

/** Older days are no news to anyone. */
const RECENT_DAYS = 3;

/** A day far above the usual, by the portal's own table: an app gone wild, an update over mobile data. */
const anomaly: Rule = {
  id: 'anomaly',
  on: true,
  levels: [],
  unit: '',
  check: ({ line: { outlook }, today }) =>
    outlook?.anomalies
      .filter((date) => date >= plusDays(today, -RECENT_DAYS) && date <= today)
      .map((date) => ({ level: date, rank: Date.parse(date), of: date, says: { date } })),
};

export default anomaly;
