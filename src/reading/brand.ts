import type { Run } from './run';
import { PHONE_ANY } from './text';

/** Words of a plan's label. */
const BRAND_WORDS = /プラン|コース|サービス名|plan/i;

/** A brand's id and what in a plan's name makes a page its own. */
export type Sign = readonly [brand: string, sign: RegExp];

/** Which brand's sign stands in a plan's name on the page, if any: brands share portals. */
export function brandOf(signs: readonly Sign[], runs: readonly Run[]): string | undefined {
  const plans = runs.filter(
    (run, index) =>
      run.wording.length < 60 &&
      signs.some(([, sign]) => sign.test(run.wording)) &&
      run.origin !== 'image' &&
      !run.block.closest('footer,nav,aside') &&
      !/円|なら|キャンペーン|。/.test(run.wording) &&
      (BRAND_WORDS.test(`${runs[index - 1]?.wording ?? ''} ${run.wording}`) || PHONE_ANY.test(run.wording) || run.found?.some((q) => q.dimension === 'data')),
  );
  return signs.find(([, sign]) => plans.some((run) => sign.test(run.wording)))?.[0];
}
