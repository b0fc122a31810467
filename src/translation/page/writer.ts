/** Writes texts of the page, and takes everything back. What the page has written since is the page's. */
import { originalOf, originals } from '../../model/original-text';

export class Writer {
  readonly #kept = originals();
  /** every text ever written, so that those that are out of the page for a while are taken back too */
  #written: WeakRef<Text>[] = [];
  #listed = new WeakSet<Text>();
  #pruned = 1_000;
  readonly #putBack = new WeakMap<Text, string>();
  /** what we have said: a page that copies its own elements copies our words with them */
  readonly #words = new Set<string>();

  /** Nothing has been written yet. */
  get isIdle(): boolean {
    return this.#written.length === 0;
  }

  /** Whether what stands there now is ours. */
  isOurs = (text: Text): boolean => this.#kept.get(text)?.ours === text.data;

  /** Whether the page has changed a text, or we have: also where we have put its own words back. */
  isChanged(text: Text): boolean {
    if (this.isOurs(text) || this.#putBack.get(text) === text.data) return false;
    this.#putBack.delete(text);
    return true;
  }

  /** What stood there before us, whatever stands there now. */
  originalOf = (text: Text): string | undefined => this.#kept.get(text)?.original;

  /** What we wrote, in a text that we did not write. */
  isEcho = (text: Text): boolean => this.#words.has(text.data.trim()) && !this.#kept.has(text);

  write(text: Text, ours: string): void {
    const original = originalOf(text);
    if (ours === original) return this.restore(text);
    this.#kept.set(text, { original, ours });
    this.#words.add(ours.trim());
    if (!this.#listed.has(text)) {
      this.#listed.add(text);
      this.#written.push(new WeakRef(text));
      if (this.#written.length > this.#pruned) this.#prune();
    }
    if (text.data !== ours) text.data = ours;
  }

  restore(text: Text): void {
    const entry = this.#kept.get(text);
    if (!entry) return;
    this.#kept.delete(text);
    if (text.data !== entry.ours) return;
    this.#putBack.set(text, entry.original);
    text.data = entry.original;
  }

  undo(): void {
    for (const reference of this.#written) {
      const text = reference.deref();
      if (text) this.restore(text);
    }
    this.#written = [];
    this.#listed = new WeakSet();
  }

  #prune(): void {
    this.#written = this.#written.filter((reference) => reference.deref());
    this.#pruned = 2 * this.#written.length + 1_000;
  }
}
