import { common, figuresOf } from '../figures';
import { type Rule, reached } from '../rule';

/** It will rather run out before the reset than not: told while there is still time to save or to top up. */
const runOut: Rule = {
  id: 'run-out',
  on: true,
  levels: [50],
  unit: '%',
  check: (watched, levels) => {
    const { outlook } = watched.line;
    const figures = figuresOf(watched);
    // what has run out is the other rules' business
    if (!figures || !outlook?.runOut || outlook.basis.rough || figures.throttled || outlook.usedMB >= (outlook.totalMB ?? 0)) return undefined;
    const { probability, earliest, latest } = outlook.runOut;
    const span = earliest && latest && earliest < latest ? { earliest, latest } : {};
    return reached(100 * probability, levels, 15, () => ({ ...common(watched), ...span, until: outlook.until }));
  },
};

export default runOut;
