import { common, percentUsed } from '../figures';
import { fallen, type Rule } from '../rule';

/** Less than so many % left. */
const remainingShare: Rule = {
  id: 'remaining-share',
  on: false,
  levels: [20],
  unit: '%',
  check: (watched, levels) => {
    const percent = percentUsed(watched);
    return percent === undefined ? undefined : fallen(Math.max(0, 100 - percent), levels, 2, (level) => ({ ...common(watched), percent: level }), true);
  },
};

export default remainingShare;
