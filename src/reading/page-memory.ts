/** What is kept of a page from one look at it to the next. Whoever watches the page says what has changed since. */
import type { Run } from './run';

/** The runs of a block that has not changed, and the headings they stood under. */
export interface Block {
  runs: readonly Run[];
  above: readonly string[];
}

export class PageMemory {
  looks = 0;
  readonly blocks = new WeakMap<Element, Block>();

  /** A change in or of this node: everything that holds it is looked at again. */
  forget(node: Node): void {
    for (let at: Node | null = node; at; at = at.parentNode) this.blocks.delete(at as Element);
  }
}
