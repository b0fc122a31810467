import { common, percentUsed } from '../figures';
import { fallen, type Rule } from '../rule';

/** Less than so many % left. */
const remainingShare: Rule = {
  id: 'remaining-share',
  on: false,
  levels: [20],
  unit: '%',
  check: (watched, levels) => fallen(Math.max(0, 100 - percentUsed(watched)), levels, 2, (level) => ({ ...common(watched), percent: level }), true),
};

export default remainingShare;
