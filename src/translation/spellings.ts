/** Things by their spelling, found at a place of a text: only lengths that occur behind its first two characters are tried. */
export class Spellings<T> {
  private readonly all = new Map<string, T[]>();
  /** by first characters, longest first */
  private readonly lengths = new Map<number, number[]>();
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
    const { length } = spelling;
    this.all.set(spelling, [item]);
    this.longest = Math.max(this.longest, length);
    const key = keyOf(spelling, 0, length);
    const lengths = this.lengths.get(key);
    if (!lengths) this.lengths.set(key, [length]);
    else if (!lengths.includes(length)) lengths.splice(lengths.findIndex((one) => one < length) >>> 0, 0, length);
  }

  /** Every one that stands at a place, longest first. */
  at(text: string, at: number, found: (length: number, item: T) => void): void {
    for (const size of [2, 1]) {
      const lengths = this.lengths.get(keyOf(text, at, size));
      if (!lengths) continue;
      for (const length of lengths) {
        if (at + length > text.length) continue;
        const items = this.all.get(text.slice(at, at + length));
        if (items) for (const item of items) found(length, item);
      }
    }
  }
}

/** Of one character, or of two; where two pairs have the same, a length more is tried. */
const keyOf = (text: string, at: number, size: number): number =>
  size < 2 ? text.charCodeAt(at) : ((text.charCodeAt(at) << 14) ^ text.charCodeAt(at + 1)) & 0x3fffffff;
