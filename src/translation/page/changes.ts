/** What a page changes, as far as its text is concerned: which blocks have to be looked at again, and what the page has written over. */
import { originalOf } from '../../model/original-text';
import type { Fights } from './fights';
import type { Marks } from './highlight';
import { blockOf } from './runs';
import type { Writer } from './writer';

/** `block`: an element by itself; `all`: with all that is in it. */
export type Reach = 'block' | 'all';

export interface Changes {
  /** Follows the document, or an open shadow root in it. */
  watch(root: Node): void;
  /** The document and every shadow root that is still in it. */
  roots(): Iterable<ParentNode>;
  /** when the page changed last, in ms of `performance` */
  readonly lastAt: number;
  stop(): void;
}

export interface ChangesOptions {
  document: Document;
  writer: Writer;
  fights: Fights;
  marks: Marks;
  /** our own node */
  host: Node;
  /** asked first, at every change; false: no more of it */
  goesOn: () => boolean;
  changed: (node: Node | null, reach: Reach) => void;
}

/** What is written by us is told from what the page writes by what stands there. */
export function startChanges({ document, writer, fights, marks, host, goesOn, changed }: ChangesOptions): Changes {
  const shadows = new Set<WeakRef<ShadowRoot>>();
  const watched = new WeakSet<Node>();
  let lastAt = performance.now();

  const observer = new MutationObserver((records) => {
    if (!goesOn()) return;
    lastAt = performance.now();
    const fought = new Map<Node, boolean>();
    for (const record of records) {
      if (record.type === 'characterData') written(record.target as Text, fought);
      else if (record.type === 'childList') moved(record, fought);
      else if (!(record.target as Element).hasAttribute('hidden')) changed(record.target, 'all');
    }
    for (const [node, same] of fought) fights.note(node, same, lastAt);
  });

  function written(text: Text, fought: Map<Node, boolean>): void {
    if (text.nodeType !== 3 || !writer.isChanged(text)) return;
    marks.remove(text);
    const before = writer.originalOf(text);
    if (before !== undefined) fought.set(text, before === text.data);
    changed(blockOf(text), 'block');
  }

  function moved({ target, addedNodes, removedNodes }: MutationRecord, fought: Map<Node, boolean>): void {
    const block = blockOf(target);
    for (const node of removedNodes) {
      if (node.nodeType === 3 && writer.isOurs(node as Text))
        fought.set(
          target,
          [...addedNodes].some((added) => (added as Text).data === originalOf(node as Text)),
        );
      if (node.nodeType === 1 || node.nodeType === 3) changed(block, 'block');
    }
    for (const node of addedNodes) {
      if (node === host || (node.nodeType !== 1 && node.nodeType !== 3)) continue;
      if (node.nodeType === 1) changed(node, 'all');
      if (blockOf(node) === block) changed(block, 'block');
    }
  }

  return {
    watch(root) {
      if (watched.has(root)) return;
      watched.add(root);
      if (root.nodeType === 11) shadows.add(new WeakRef(root as ShadowRoot));
      observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: ['hidden'] });
    },
    *roots() {
      yield document;
      for (const reference of shadows) {
        const root = reference.deref();
        if (root?.isConnected) yield root;
        else if (!root) shadows.delete(reference);
      }
    },
    get lastAt() {
      return lastAt;
    },
    stop: () => observer.disconnect(),
  };
}
