/** The time arrow: where an even use of the allowance would stand now, and how far from it the line is. */

export interface Arrow {
  /** 0 to 1: how much of the cycle has gone, and so of the allowance on an even course */
  elapsed: number;
  /** MB still to spare (above 0) or gone too early (below 0) */
  surplusMB: number;
  /** the same in days of an even course */
  surplusDays: number;
}

/**
 * Undefined where there is no end to spread it over or nothing to spread.
 * @param days of the whole cycle
 */
export function arrowOf({ usedMB, totalMB, elapsed, days }: { usedMB: number; totalMB: number; elapsed: number; days: number }): Arrow | undefined {
  if (!(totalMB > 0) || !(days > 0) || !Number.isFinite(usedMB) || !Number.isFinite(totalMB)) return undefined;
  const gone = Math.min(1, Math.max(0, elapsed));
  const surplusMB = totalMB * gone - usedMB;
  const surplusDays = (surplusMB / totalMB) * days;
  return Number.isFinite(surplusDays) ? { elapsed: gone, surplusMB, surplusDays } : undefined;
}
