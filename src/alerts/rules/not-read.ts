import { jstDate } from '../../model/jst';
import { FOR_GOOD, type Rule, reached } from '../rule';

const DAY_MS = 86_400_000;

/** The portal has not been looked at for so many days. */
const notRead: Rule = {
  id: 'not-read',
  on: true,
  levels: [7],
  unit: 'days',
  check: ({ line: { readAt }, now }, levels) => {
    if (readAt === undefined) return undefined;
    const days = Math.floor((now - readAt) / DAY_MS);
    return reached(days, levels, FOR_GOOD, () => ({ days }))?.map((hit) => ({ ...hit, of: jstDate(readAt) }));
  },
};

export default notRead;
