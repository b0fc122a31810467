import type { Rule } from '../rule';

/** A new cycle has begun, and the portal has not been looked at since. */
const renewed: Rule = {
  id: 'renewed',
  on: true,
  levels: [],
  unit: '',
  check: ({ line: { cycle }, state }) => {
    if (state.kind === 'renewed') {
      // not of a portal that lags, which has been looked at, nor each midnight of a pack of one day
      return cycle && cycle.start < cycle.end && cycle.end < state.day ? [{ level: 'on', rank: 1, of: state.day, says: { date: state.day } }] : undefined;
    }
    return 'figures' in state ? [] : undefined;
  },
};

export default renewed;
