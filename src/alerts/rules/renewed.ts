import type { Rule } from '../rule';

/** A new cycle has begun, and what it holds has not been read yet. */
const renewed: Rule = {
  id: 'renewed',
  on: true,
  levels: [],
  unit: '',
  check: ({ state }) => (state.kind === 'renewed' ? [{ level: 'on', rank: 1, of: state.day, says: { date: state.day } }] : undefined),
};

export default renewed;
