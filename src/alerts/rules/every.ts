import { toBytes } from '../../model/amount';
import { common, figuresOf, GB } from '../figures';
import type { Hit, Rule } from '../rule';

/** Fallen by less than this share of a step, a step that was reached is not news again. */
const BAND = 0.2;

/** Another N GB used. */
const every: Rule = {
  id: 'every',
  on: false,
  levels: [5],
  unit: 'GB',
  check: (watched, [step]) => {
    const used = figuresOf(watched)?.used;
    if (!used || !step) return undefined;
    const steps = toBytes(used) / GB / step;
    const hit = (count: number): Hit => ({
      level: `${count}x${step}`,
      rank: count,
      says: { ...common(watched), gigabytes: Number((count * step).toFixed(2)) },
    });
    const whole = Math.floor(steps + 1e-9);
    return [
      ...(whole + 1 - steps <= BAND ? [{ ...hit(whole + 1), fading: true }] : []),
      ...(whole > 0 ? [hit(whole)] : []),
      ...(whole > 1 ? [hit(whole - 1)] : []),
    ];
  },
};

export default every;
