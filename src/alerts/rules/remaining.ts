import { toBytes } from '../../model/amount';
import { common, GB, leftOf } from '../figures';
import { fallen, type Rule } from '../rule';

/** Less than so many GB left. */
const remaining: Rule = {
  id: 'remaining',
  on: false,
  levels: [1],
  unit: 'GB',
  check: (watched, levels) => {
    const left = leftOf(watched);
    return left && fallen(toBytes(left) / GB, levels, 0.2, (level) => ({ ...common(watched), gigabytes: level }));
  },
};

export default remaining;
