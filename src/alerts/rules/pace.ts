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
    const elapsed = figuresOf(watched)?.elapsed;
    if (percent === undefined || elapsed === undefined) return undefined;
    const ahead = percent - 100 * elapsed;
    const says = { ...common(watched), percent: Math.floor(percent), elapsed: Math.floor(100 * elapsed) };
    return reached(ahead, levels, 10, () => says, true);
  },
};

export default pace;
