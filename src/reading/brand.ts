import type { Site } from '../model/carrier';
import type { Run } from './flatten';
import { quantitiesIn } from './quantities';

const PLAN_LABEL = /プラン|コース|サービス名|plan/i;

/** Which brand of a shared portal the page speaks of: one whose sign stands in a plan's name, else the portal's own. */
export function brandOf(carriers: readonly Site[], runs: readonly Run[], now: number): Site | undefined {
  const own = carriers.find((carrier) => !carrier.signs) ?? (carriers.length === 1 ? carriers[0] : undefined);
  const signed = carriers.filter((carrier) => carrier.signs);
  if (signed.length === 0) return own;
  const plans = runs.filter((run, index) => run.text.length < 60 && run.kind !== 'image' && !run.block.closest('footer,nav,aside') && !/円|なら|キャンペーン|。/.test(run.text) && (PLAN_LABEL.test(run.text) || PLAN_LABEL.test(runs[index - 1]?.text ?? '') || quantitiesIn(run, now).some((q) => q.kind === 'data')));
  return signed.find((carrier) => plans.some((run) => carrier.signs?.test(run.text))) ?? own;
}
