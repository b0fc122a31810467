/** Where on a page the runs of each element stand. */
import type { Run } from './flatten';

/** Runs from the first up to, not with, the second. */
export type Span = readonly [from: number, to: number];
const NONE: Span = [0, 0];

/** The runs inside an element stand together: from the first to the last that anything in it has. Each element is looked at once. */
export function spanFinder(runs: readonly Run[]): (element: Element) => Span {
  const spans = new Map<Element, Span>();
  /** first run of each block's own text, and the one behind its last */
  const owns = new Map<Element, [from: number, to: number]>();

  for (const { block, nth } of runs) {
    const own = owns.get(block);
    if (own) own[1] = nth + 1;
    else owns.set(block, [nth, nth + 1]);
  }

  return function spanOf(element: Element): Span {
    let span = spans.get(element);
    if (!span) {
      const own = owns.get(element);
      const { shadowRoot } = element;
      const inside = [...(shadowRoot?.children ?? []), ...element.children];
      const holds = (child: Element) => spanOf(child) !== NONE;
      // text of its own may stand before, between and behind its children; without any, the first and the last that hold text decide
      const parts = own || shadowRoot ? inside.filter(holds) : [inside.find(holds), inside.findLast(holds)].filter((child) => child !== undefined);
      const all = [...(own ? [own] : []), ...parts.map(spanOf)];
      span = all.length > 0 ? [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))] : NONE;
      spans.set(element, span);
    }
    return span;
  };
}
