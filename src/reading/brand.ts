import type { Site } from '../model/carrier';
import type { Run } from './flatten';

/** Words of a plan's label. */
export const BRAND_WORDS = /プラン|コース|サービス名|plan/i;

/** The brand whose portal this host is, before anything on the page is asked. */
export function ownBrand(sites: readonly Site[], host: string): Site | undefined {
  const plain = sites.filter((site) => !site.signs);
  const candidates = plain.length > 0 ? plain : sites;
  return candidates.find((site) => site.hosts.includes(host)) ?? candidates.find((site) => site.hosts.some((one) => host.endsWith(`.${one}`))) ?? candidates[0];
}

/** Which brand of a shared portal the page speaks of: one whose sign stands in a plan's name, else the portal's own. */
export function brandOf(sites: readonly Site[], host: string, runs: readonly Run[]): Site | undefined {
  const signed = sites.filter((site) => site.signs);
  if (signed.length === 0) return ownBrand(sites, host);
  const plans = runs.filter(
    (run, index) =>
      signed.some((site) => site.signs?.test(run.text)) &&
      run.text.length < 60 &&
      run.kind !== 'image' &&
      !run.block.closest('footer,nav,aside') &&
      !/円|なら|キャンペーン|。/.test(run.text) &&
      (BRAND_WORDS.test(run.text) || BRAND_WORDS.test(runs[index - 1]?.text ?? '') || run.found?.some((q) => q.kind === 'data')),
  );
  return signed.find((site) => plans.some((run) => site.signs?.test(run.text))) ?? ownBrand(sites, host);
}
