import { figuresOf, percentOf } from '../figures';
import { type Rule, reached } from '../rule';

/** Most of what may be used abroad is used. */
const roaming: Rule = {
  id: 'roaming',
  on: true,
  levels: [80, 100],
  unit: '%',
  check: (watched, levels) => {
    const { used, total } = (figuresOf(watched) && watched.line.roaming) || {};
    const percent = percentOf(used, total);
    return reached(percent, levels, 2, () => ({ used, total, percent: Math.floor(percent) }));
  },
};

export default roaming;
