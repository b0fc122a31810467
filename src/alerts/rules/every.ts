import { common, figuresOf, gigabytesOf } from '../figures';
import type { Hit, Rule } from '../rule';

/** Fallen by less than this share of a step, a step that was reached is not news again. */
const BAND = 0.2;
/** So many steps are remembered: a portal that takes some GB back does not make an earlier step news. */
const REMEMBERED = 6;

/** Another N GB used. */
const every: Rule = {
  id: 'every',
  on: false,
  levels: [5],
  unit: 'GB',
  check: (watched, [step]) => {
    const figures = figuresOf(watched);
    const used = figures?.used ?? figures?.pool?.used;
    if (!used || !step) return undefined;
    const steps = gigabytesOf(used, watched.line) / step;
    if (!Number.isFinite(steps)) return undefined;
    // 0.3 / 0.1 is 2.9999999999999996
    const whole = Math.floor(steps + 1e-9);
    const counts = Array.from({ length: REMEMBERED + 1 }, (_, back) => whole + 1 - back);
    return counts.flatMap((count): Hit[] => {
      const hit = { level: `${count}x${step}`, rank: count, says: { ...common(watched), used } };
      if (count < 1 || count - steps > BAND) return [];
      return [count > whole ? { ...hit, fading: true } : hit];
    });
  },
};

export default every;
