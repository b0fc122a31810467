import { toBytes } from '../../model/amount';
import type { Said } from '../../model/notice';
import { figuresOf } from '../figures';
import { type Rule, reached } from '../rule';

/** Most of what may be used abroad is used. */
const roaming: Rule = {
  id: 'roaming',
  on: true,
  levels: [80, 100],
  unit: '%',
  check: (watched, levels) => {
    const { used, total, remaining } = watched.line.roaming ?? {};
    if (!figuresOf(watched) || !used || !total || total.value <= 0) return undefined;
    const says: Record<string, Said> = { used, total, ...(remaining ? { left: remaining } : {}) };
    return reached((100 * toBytes(used)) / toBytes(total), levels, 2, (percent) => ({ ...says, percent }));
  },
};

export default roaming;
