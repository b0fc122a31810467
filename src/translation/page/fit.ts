/** Whether a rendering finds room where the original stood. Layout is asked for twice a batch: before it is written and after. */
import { CLICKED } from './runs';

/** How far around a text its words may push something out. */
const LEVELS = 3;
/** Edges are not whole pixels. */
const NEARLY = 1;

/** These are as large as what is in them. */
const GROW = /^(BODY|HTML|TR|TBODY|THEAD|TFOOT|TABLE)$/;

interface Size {
  /** what of an element's inside is out of it, in px */
  wide: number;
  tall: number;
  height: number;
}

const around = (block: Node): Element[] => {
  const boxes: Element[] = [];
  for (let at: Node | null = block; at && boxes.length < LEVELS; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
    if (at.nodeType === 1 && !GROW.test((at as Element).tagName)) boxes.push(at as Element);
  return boxes;
};
const sizeOf = (box: Element): Size => ({
  wide: Math.max(0, box.scrollWidth - box.clientWidth),
  tall: Math.max(0, box.scrollHeight - box.clientHeight),
  height: box.clientHeight,
});
const scrolls = (box: Element) => /auto|scroll/.test(getComputedStyle(box).overflowY);

/** @param blocks about to be written. The answer tells of each whether more of it or of what is around it overflows than before, or whether a click target has grown taller. */
export function roomOf(blocks: Iterable<Node>): (block: Node) => boolean {
  const before = new Map<Element, Size>();
  for (const block of blocks) for (const box of around(block)) if (!before.has(box)) before.set(box, sizeOf(box));
  const after = new Map<Element, Size>();
  const sizeNow = (box: Element) => {
    const size = after.get(box) ?? sizeOf(box);
    after.set(box, size);
    return size;
  };
  return (block) =>
    around(block).every((box) => {
      const was = before.get(box);
      if (!was) return true;
      const { wide, tall, height } = sizeNow(box);
      if (wide > was.wide + NEARLY || (tall > was.tall + NEARLY && !scrolls(box))) return false;
      return height <= was.height + NEARLY || !box.matches(CLICKED);
    });
}
