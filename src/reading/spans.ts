/** Where on a page the runs of each element stand. */
import type { Run } from './run';

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

  function spanOf(element: Element): Span {
    let span = spans.get(element);
    if (!span) {
      const own = owns.get(element);
      // text of its own may stand before, between and behind its children, which have their text in the page's order; what a shadow root shows need not
      const inside = element.shadowRoot ? allIn(element, element.shadowRoot) : endsOf(element);
      const parts = own ? [own, ...inside] : inside;
      span = parts.length > 0 ? [Math.min(...parts.map(([from]) => from)), Math.max(...parts.map(([, to]) => to))] : NONE;
      spans.set(element, span);
    }
    return span;
  }

  const allIn = (element: Element, { children }: ShadowRoot) => [...children, ...element.children].map(spanOf).filter((span) => span !== NONE);

  function endsOf(element: Element): Span[] {
    let first = element.firstElementChild;
    while (first && spanOf(first) === NONE) first = first.nextElementSibling;
    if (!first) return [];
    let last = element.lastElementChild as Element;
    while (last !== first && spanOf(last) === NONE) last = last.previousElementSibling as Element;
    return last === first ? [spanOf(first)] : [spanOf(first), spanOf(last)];
  }
  return spanOf;
}
