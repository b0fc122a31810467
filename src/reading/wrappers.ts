/** Elements that hold one other and nothing else: a redesign adds and drops them, so they never count. */

/** The outermost of the wrappers around an element, or the element itself. */
export function outermost(element: Element | null): Element | null {
  let at = element;
  while (at?.parentElement && at.parentElement.children.length === 1 && at.parentElement.tagName !== 'BODY') at = at.parentElement;
  return at;
}

/** What the wrappers that begin with an element hold. */
export function innermost(element: Element): Element {
  let at = element;
  while (at.children.length === 1) at = at.children[0] as Element;
  return at;
}

/** Of SVG too, whose className is no string. */
const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** Elements of the same make beside one, whether wrapped or not. */
export function twinsOf(element: Element): Element[] {
  return [...(outermost(element)?.parentElement?.children ?? [])].flatMap((sibling) => {
    let at: Element | undefined = sibling;
    while (at && (at.tagName !== element.tagName || classOf(at) !== classOf(element))) at = at.children.length === 1 ? at.children[0] : undefined;
    return at && at !== element && !at.contains(element) ? [at] : [];
  });
}

/** What an element stands in; of what stands in a shadow root the element that has it. */
export const parentOf = (element: Element): Element | null => element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;

export const holds = (element: Element, other: Element): boolean => element.contains(other) || element.shadowRoot?.contains(other) === true;

/** Value and label share an ancestor at most three levels above either; wrappers of a single element do not count. */
export function near(label: Element, value: Element): boolean {
  let up = 0;
  for (let ancestor: Element | null = value; ancestor && up <= 3; ancestor = parentOf(ancestor)) {
    if (holds(ancestor, label)) {
      let down = 0;
      for (let at: Element | null = label; at && at !== ancestor; at = parentOf(at)) down += isWrapper(at) ? 0 : 1;
      return down <= 3 && ancestor.tagName !== 'BODY';
    }
    if (!isWrapper(ancestor)) up++;
  }
  return false;
}

const isWrapper = (element: Element) => element.children.length === 1 && element.parentElement?.tagName !== 'BODY';
