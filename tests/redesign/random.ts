/** Chance from a seed: the same seed always gives the same mutation. */

/** Gives the next number in [0, 1). */
export type Random = () => number;

/** A small, fast generator, good enough to choose among nodes. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of them. @throws on an empty list */
export const pick = <T>(random: Random, list: readonly T[]): T => {
  if (list.length === 0) throw new Error('nothing to pick from');
  return list[Math.floor(random() * list.length)] as T;
};

/** Some of them, in their order: each with the given chance, but at least one. */
export function some<T>(random: Random, list: readonly T[], chance: number): T[] {
  const chosen = list.filter(() => random() < chance);
  return chosen.length > 0 || list.length === 0 ? chosen : [pick(random, list)];
}

/** All of them in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

/** A name that means nothing. */
export const gibberish = (random: Random): string => `x${Math.floor(random() * 0xffffff).toString(36)}`;
