/** Who has the last word on a text: a page that goes on writing it gets it. */

/** So many times within so long. */
const TIMES = 3;
export const WITHIN_MS = 2_000;

export class Fights {
  readonly #seen = new WeakMap<Node, { at: number[]; same: boolean; lost: boolean }>();

  /** The page has written over what we wrote. @param same with what stood there before us; @param now ms */
  note(node: Node, same: boolean, now: number): void {
    const before = this.#seen.get(node);
    const at = [...(before?.at ?? []).filter((time) => now - time < WITHIN_MS), now].slice(-TIMES);
    const all = same && (at.length === 1 || before?.same === true);
    this.#seen.set(node, { at, same: all, lost: before?.lost === true || (all && at.length >= TIMES) });
  }

  /** `never`: it was put back each time. `wait`: it changes too fast to be followed; ask again when it has rested. */
  verdict(node: Node, now: number): 'write' | 'wait' | 'never' {
    const seen = this.#seen.get(node);
    if (!seen) return 'write';
    if (seen.lost) return 'never';
    return seen.at.length >= TIMES && now - (seen.at.at(-1) ?? 0) < WITHIN_MS ? 'wait' : 'write';
  }
}
