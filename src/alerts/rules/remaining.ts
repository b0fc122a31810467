import { common, gigabytesOf, leftOf } from '../figures';
import { fallen, type Rule } from '../rule';

/** Less than so many GB left. */
const remaining: Rule = {
  id: 'remaining',
  on: false,
  levels: [1],
  unit: 'GB',
  check: (watched, levels) => fallen(gigabytesOf(leftOf(watched)), levels, 0.2, (level) => ({ ...common(watched), gigabytes: level }), true),
};

export default remaining;
