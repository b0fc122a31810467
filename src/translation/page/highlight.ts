/** Marks what stays Japanese: a highlight of the browser's own, whose look comes as a style sheet of the extension. No node, no attribute. */

export const HIGHLIGHT = 'nokori-untranslated';

/** Above so many, ranges of texts that have left the page are dropped. */
const MANY = 500;

export interface Marks {
  add(text: Text): void;
  remove(text: Text): void;
  clear(): void;
}

/** Does nothing where the browser has no highlights. */
export function startMarks(): Marks {
  if (typeof CSS === 'undefined' || !CSS.highlights || typeof Highlight === 'undefined') return { add() {}, remove() {}, clear() {} };
  const ranges = new Map<Text, AbstractRange>();
  const highlight = new Highlight();
  let many = MANY;
  const remove = (text: Text) => {
    const range = ranges.get(text);
    if (range) highlight.delete(range);
    ranges.delete(text);
  };
  return {
    add(text) {
      remove(text);
      const [, before = '', words = ''] = /^(\s*)([\s\S]*?)\s*$/.exec(text.data) ?? [];
      const range = new StaticRange({ startContainer: text, startOffset: before.length, endContainer: text, endOffset: before.length + words.length });
      ranges.set(text, range);
      highlight.add(range);
      CSS.highlights.set(HIGHLIGHT, highlight);
      if (ranges.size < many) return;
      for (const one of [...ranges.keys()]) if (!one.isConnected) remove(one);
      many = 2 * ranges.size + MANY;
    },
    remove,
    clear() {
      ranges.clear();
      highlight.clear();
      if (CSS.highlights.get(HIGHLIGHT) === highlight) CSS.highlights.delete(HIGHLIGHT);
    },
  };
}
