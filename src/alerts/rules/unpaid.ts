import { daysBetween } from '../../model/jst';
import type { Rule } from '../rule';

/** The portal says that a bill is not paid; again when its day comes near and when it has passed. */
const unpaid: Rule = {
  id: 'unpaid',
  on: true,
  levels: [3],
  unit: 'days',
  check: ({ line: { unpaid: owed }, today }, [days = 3]) => {
    if (!owed) return undefined;
    if (owed.yen <= 0) return [];
    const { yen, due } = owed;
    const of = due ? { of: due } : {};
    const says = { yen, ...(due ? { due } : {}) };
    const left = due ? daysBetween(today, due) : Number.POSITIVE_INFINITY;
    return [
      { level: 'on', rank: 1, says, ...of },
      ...(left <= days ? [{ level: 'soon', rank: 2, says: { ...says, days: Math.max(0, left) }, ...of }] : []),
      ...(left < 0 ? [{ level: 'late', rank: 3, says: { ...says, late: 1 }, ...of }] : []),
    ];
  },
};

export default unpaid;
