import type { Said } from '../../model/notice';
import { figuresOf, gigabytesOf, percentOf } from '../figures';
import { type Rule, reached } from '../rule';

/** Most of what may be used abroad is used. */
const roaming: Rule = {
  id: 'roaming',
  on: true,
  levels: [80, 100],
  unit: '%',
  check: (watched, levels) => {
    const { line } = watched;
    const { used, total } = line.roaming ?? {};
    if (!figuresOf(watched) || !used || !total) return undefined;
    const percent = percentOf(gigabytesOf(used, line), gigabytesOf(total, line));
    if (percent === undefined) return undefined;
    const says: Record<string, Said> = { used, total, percent: Math.floor(percent) };
    return reached(percent, levels, 2, () => says);
  },
};

export default roaming;
