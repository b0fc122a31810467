import { common, percentUsed } from '../figures';
import { type Rule, reached } from '../rule';

/** Used at least so many % of all that may be used. 4 of 5 GB, 80 %, is the first. */
const used: Rule = {
  id: 'used',
  on: true,
  levels: [80, 90, 100],
  unit: '%',
  check: (watched, levels) => {
    const percent = percentUsed(watched);
    return reached(percent, levels, 2, () => ({ ...common(watched), percent: Math.floor(percent) }));
  },
};

export default used;
