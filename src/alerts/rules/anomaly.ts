import { plusDays } from '../../model/jst';
import type { Rule } from '../rule';

/** Older days are no news to anyone. */
const RECENT_DAYS = 3;

/** A day far above the usual, by the portal's own table: an app gone wild, an update over mobile data. The latest of several speaks for all. */
const anomaly: Rule = {
  id: 'anomaly',
  on: true,
  levels: [],
  unit: '',
  check: ({ line: { outlook }, today }) =>
    outlook?.anomalies
      .filter((date) => date >= plusDays(today, -RECENT_DAYS) && date <= today)
      .map((date, at, { length }) => ({ level: date, rank: 1, fading: at < length - 1, of: date, says: { date } })),
};

export default anomaly;
