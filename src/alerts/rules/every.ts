import { common, figuresOf, gigabytesOf } from '../figures';
import type { Rule } from '../rule';

/** Fallen by less than this share of a step, a step that was reached is not news again. */
const BAND = 0.2;
/** The steps around the last one: a portal that takes some GB back does not make an earlier step news. */
const AROUND = [1, 0, -1, -2, -3, -4, -5];

/** Another N GB used. */
const every: Rule = {
  id: 'every',
  on: false,
  levels: [5],
  unit: 'GB',
  check: (watched, [step]) => {
    const figures = figuresOf(watched);
    const used = figures?.used ?? figures?.pool?.used;
    // 0.3 / 0.1 is 2.9999999999999996
    const steps = gigabytesOf(used) / (step ?? 0) + 1e-9;
    if (!Number.isFinite(steps)) return undefined;
    return AROUND.map((more) => Math.floor(steps) + more)
      .filter((count) => count > 0 && count - steps <= BAND)
      .map((count) => ({ level: `${count}x${step}`, rank: count, fading: count > steps, says: { ...common(watched), used } }));
  },
};

export default every;
