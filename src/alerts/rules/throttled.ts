import { common, figuresOf } from '../figures';
import type { Rule } from '../rule';

/** The portal says that the line is slowed down. */
const throttled: Rule = {
  id: 'throttled',
  on: true,
  levels: [],
  unit: '',
  check: (watched) => {
    if (!figuresOf(watched) || watched.line.throttled === undefined) return undefined;
    return watched.line.throttled ? [{ level: 'on', rank: 1, says: common(watched) }] : [];
  },
};

export default throttled;
