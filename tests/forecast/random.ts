/** Random numbers that are the same for the same seed on every machine. */

export interface Random {
  /** 0 to 1 */
  unit: () => number;
  normal: () => number;
  logNormal: (mu: number, sd: number) => number;
  range: (low: number, high: number) => number;
  /** whole, both ends included */
  int: (low: number, high: number) => number;
  pick: <T>(from: readonly T[]) => T;
}

/** mulberry32 */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(unit() + 1e-12)) * Math.cos(2 * Math.PI * unit());
  return {
    unit,
    normal,
    logNormal: (mu, sd) => Math.exp(mu + sd * normal()),
    range: (low, high) => low + (high - low) * unit(),
    int: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    pick: <T>(from: readonly T[]) => from[Math.floor(unit() * from.length)] as T,
  };
}
