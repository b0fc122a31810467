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
    const left = owed.due === undefined ? Number.NaN : daysBetween(today, owed.due);
    const due = Number.isNaN(left) ? undefined : owed.due;
    const of = due ? { of: due } : {};
    const says = { yen, ...(due ? { due } : {}) };
    return [
      { level: 'on', rank: 1, says, ...of },
      ...(left <= days ? [{ level: 'soon', rank: 2, says, ...of }] : []),
      // read before its day, it may have been paid since
      ...(due && jstDate(readAt) > due ? [{ level: 'late', rank: 3, says, ...of }] : []),
    ];
  },
};

export default unpaid;
