/** What the mutations need of the DOM. */

const LEFT_ALONE = 'script,style,noscript,template,select,textarea,svg,canvas,object,title';
const INLINE = /^(A|ABBR|B|BDI|BIG|CITE|CODE|DATA|EM|FONT|I|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
/** A number as portals print it. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
export const DATA_AMOUNT = new RegExp(`(${NUMBER})(\\s?)(GB|MB|KB)(?![a-z])`, 'i');
export const PHONE = /0[2789]0-(?:\d{4}|\*{4})-\d{4}/g;
export const HEADING = 'h1,h2,h3,h4,h5,h6';

/** Elements of the body that a mutation may touch. */
export const elements = (document: Document, selector = '*'): HTMLElement[] =>
  [...document.body.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.closest(LEFT_ALONE));

/** Text nodes of the body that hold more than space. */
export function texts(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.trim() && !node.parentElement?.closest(LEFT_ALONE)) found.push(node as Text);
  return found;
}

/** An element with children. */
export function make(document: Document, tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** The same element under another tag name: attributes and children move. */
export function retag(element: Element, tag: string): HTMLElement {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) if (!/^(colspan|rowspan|scope|headers)$/.test(name)) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

export const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim();
export const isInline = (element: Element): boolean => INLINE.test(element.tagName);
/** The nearest element that is a block of its own. */
export function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && isInline(element)) element = element.parentElement;
  return element;
}

/** The last four digits of every mobile number inside. */
export const numbersIn = (node: Node): Set<string> => new Set([...textOf(node).matchAll(PHONE)].map(([number]) => number.slice(-4)));

/** A block that opens with its own heading and holds what stands under it: it can stand anywhere among its like. */
export function isSection(element: Element): boolean {
  const heading = element.querySelector(HEADING);
  if (!heading || !/^(SECTION|ARTICLE|DIV)$/.test(element.tagName) || element.closest('nav,header,footer')) return false;
  const opening = textOf(heading);
  return opening !== '' && textOf(element).startsWith(opening) && textOf(element) !== opening;
}

/** Fixes what styles hide, so that a page without its classes still hides it. */
export function pin(document: Document): void {
  const view = document.defaultView;
  for (const element of elements(document)) if (view?.getComputedStyle(element).display === 'none') element.style.display = 'none';
}

/** Puts nodes in place of a part of a text node. */
export function replaceText(text: Text, pattern: RegExp, by: (match: RegExpExecArray) => (Node | string)[]): number {
  let rest = text;
  let done = 0;
  for (let match = pattern.exec(rest.data); match; match = pattern.exec(rest.data)) {
    const found = rest.splitText(match.index);
    rest = found.splitText(match[0].length);
    found.replaceWith(...by(match));
    done++;
  }
  return done;
}
