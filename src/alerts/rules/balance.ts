import { fallen, type Rule } from '../rule';

/** A prepaid balance is low. */
const balance: Rule = {
  id: 'balance',
  on: true,
  levels: [500],
  unit: 'yen',
  check: ({ line }, levels) => line.balance && fallen(line.balance.yen, levels, 50, () => ({ yen: line.balance?.yen ?? 0 })),
};

export default balance;
