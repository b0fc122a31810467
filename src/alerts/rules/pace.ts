import { common, figuresOf, percentUsed } from '../figures';
import { type Rule, reached } from '../rule';

/** Used so many percentage points more than the part of the cycle that has gone. */
const pace: Rule = {
  id: 'pace',
  on: true,
  levels: [20],
  unit: 'points',
  check: (watched, levels) => {
    const percent = percentUsed(watched);
    const elapsed = 100 * (figuresOf(watched)?.elapsed ?? Number.NaN);
    return reached(percent - elapsed, levels, 10, () => ({ ...common(watched), percent: Math.floor(percent), elapsed: Math.floor(elapsed) }), true);
  },
};

export default pace;
