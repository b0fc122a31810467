import { fallen, type Rule } from '../rule';

/** A prepaid balance is low. */
const balance: Rule = {
  id: 'balance',
  on: true,
  levels: [500],
  unit: 'yen',
  check: ({ line: { balance: { yen } = { yen: Number.NaN } } }, levels) => fallen(yen, levels, 50, () => ({ yen: Math.max(0, yen) })),
};

export default balance;
