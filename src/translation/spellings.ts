/** Things by their spelling, found at a place of a text: only lengths that occur behind its first character are tried. */
export class Spellings<T> {
  private readonly all = new Map<string, T[]>();
  /** by first character, longest first */
  private readonly lengths = new Map<string, number[]>();

  /** the length of the longest */
  longest = 0;

  get(spelling: string): readonly T[] | undefined {
    return this.all.get(spelling);
  }

  /** @param first before those of the same spelling */
  add(spelling: string, item: T, first = false): void {
    const there = this.all.get(spelling);
    if (there) {
      if (first) there.unshift(item);
      else there.push(item);
      return;
    }
    this.all.set(spelling, [item]);
    this.longest = Math.max(this.longest, spelling.length);
    const lengths = this.lengths.get(spelling.charAt(0));
    if (!lengths) this.lengths.set(spelling.charAt(0), [spelling.length]);
    else if (!lengths.includes(spelling.length)) lengths.splice(lengths.findIndex((length) => length < spelling.length) >>> 0, 0, spelling.length);
  }

  /** Every one that stands at a place, longest first. */
  at(text: string, at: number, found: (length: number, item: T) => void): void {
    for (const length of this.lengths.get(text.charAt(at)) ?? []) {
      if (at + length > text.length) continue;
      for (const item of this.all.get(text.slice(at, at + length)) ?? []) found(length, item);
    }
  }
}
