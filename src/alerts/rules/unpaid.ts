import { daysBetween, jstDate } from '../../model/jst';
import type { Rule } from '../rule';

/** The portal says that a bill is not paid; again when its day comes near, and when the portal still says so after it. */
const unpaid: Rule = {
  id: 'unpaid',
  on: true,
  levels: [3],
  unit: 'days',
  check: ({ line: { unpaid: owed }, today }, [days = 3]) => {
    if (!owed) return undefined;
    if (owed.yen <= 0) return [];
    const { yen, readAt } = owed;
    // what a page shows as its day need not be one
    const left = daysBetween(today, owed.due ?? '');
    const due = Number.isNaN(left) ? undefined : owed.due;
    const hit = { of: due, says: { yen, due } };
    return [
      { level: 'on', rank: 1, ...hit },
      ...(left <= days ? [{ level: 'soon', rank: 2, ...hit }] : []),
      // read before its day, it may have been paid since
      ...(due && jstDate(readAt) > due ? [{ level: 'late', rank: 3, ...hit }] : []),
    ];
  },
};

export default unpaid;
