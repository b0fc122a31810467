/** Redesigns of names and wrappers: what no reader should have relied on. */
import { elements, isInline, make, textOf } from './dom';
import { gibberish, type Random, some } from './random';

const REFERENCES = ['for', 'headers', 'list', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/** Every class and id gets another name; what refers to ids follows. */
export function renameClassesAndIds(document: Document, random: Random): number {
  const names = new Map<string, string>();
  const other = (name: string) => {
    const known = names.get(name) ?? gibberish(random);
    names.set(name, known);
    return known;
  };
  let done = 0;
  for (const element of document.body.querySelectorAll('*')) {
    if (element.hasAttribute('class')) element.setAttribute('class', [...element.classList].map(other).join(' '));
    if (element.id) element.id = other(element.id);
    if (element.hasAttribute('class') || element.id) done++;
  }
  for (const name of REFERENCES)
    for (const element of document.body.querySelectorAll(`[${name}]`))
      element.setAttribute(name, (element.getAttribute(name) ?? '').split(/\s+/).map(other).join(' '));
  return done;
}

/** No class and no id is left but those that something refers to. */
export function dropClassesAndIds(document: Document): number {
  const wanted = new Set(
    REFERENCES.flatMap((name) => [...document.body.querySelectorAll(`[${name}]`)].flatMap((e) => e.getAttribute(name)?.split(/\s+/) ?? [])),
  );
  let done = 0;
  for (const element of document.body.querySelectorAll('[class],[id]')) {
    element.removeAttribute('class');
    if (!wanted.has(element.id)) element.removeAttribute('id');
    done++;
  }
  return done;
}

const HOLDS_BLOCKS = /^(BODY|DIV|SECTION|ARTICLE|MAIN|LI|DD|TD|TH|FORM|ASIDE|HEADER|FOOTER)$/;
const HOLDS_INLINE = /^(P|H[1-6]|DT|SPAN|B|STRONG|EM|A|SUMMARY)$/;

/** Extra divs and spans around elements, and around what is in them. */
export function wrap(document: Document, random: Random): number {
  const view = document.defaultView;
  const chosen = some(random, elements(document), 0.25);
  for (const element of chosen) {
    const inline = isInline(element) && view?.getComputedStyle(element).display.startsWith('inline');
    const times = random() < 0.3 ? 2 : 1;
    for (let i = 0; i < times; i++) {
      const around =
        element.parentElement && (HOLDS_BLOCKS.test(element.parentElement.tagName) || (inline && HOLDS_INLINE.test(element.parentElement.tagName)));
      if (around && random() < 0.5) {
        const wrapper = make(document, inline ? 'span' : 'div');
        element.replaceWith(wrapper);
        wrapper.append(element);
      } else if (HOLDS_BLOCKS.test(element.tagName) || HOLDS_INLINE.test(element.tagName)) {
        element.append(make(document, HOLDS_BLOCKS.test(element.tagName) ? 'div' : 'span', ...element.childNodes));
      }
    }
  }
  return chosen.length;
}

/** Wrappers that hold nothing else go: divs around one block, spans where no two numbers would run together. */
export function unwrap(document: Document, random: Random): number {
  const plain = elements(document, 'div,span').filter((element) => [...element.attributes].every(({ name }) => name === 'class' || name === 'id'));
  const harmless = plain.filter((element) => (element.tagName === 'DIV' ? holdsOneBlock(element) : element.textContent?.trim() && !isBlockified(element)));
  let done = 0;
  for (const element of some(random, harmless, 0.6)) {
    if (element.tagName === 'SPAN' && !openSides(element)) continue;
    element.replaceWith(...element.childNodes);
    done++;
  }
  return done;
}

function holdsOneBlock(element: Element): boolean {
  const only = element.children.length === 1 && element.children[0];
  return !!only && !isInline(only) && textOf(element) === textOf(only);
}

/** A span that is shown as a block parts its text from its neighbours'. */
const isBlockified = (span: Element) => span.ownerDocument.defaultView?.getComputedStyle(span).display !== 'inline';

/** Sets a space where words would run together; false where two numbers would. */
function openSides(span: Element): boolean {
  const inner = span.textContent ?? '';
  const before = sideText(span, 'previousSibling').slice(-1);
  const after = sideText(span, 'nextSibling').slice(0, 1);
  if (isDigit(before, inner.slice(0, 1)) || isDigit(inner.slice(-1), after)) return false;
  if (wordsMeet(before, inner.slice(0, 1))) span.before(' ');
  if (wordsMeet(inner.slice(-1), after)) span.after(' ');
  return true;
}

const sideText = (span: Element, side: 'previousSibling' | 'nextSibling') => {
  const node = span[side];
  return node?.nodeType === 3 || (node?.nodeType === 1 && isInline(node as Element)) ? (node.textContent ?? '') : '';
};
const isDigit = (a: string, b: string) => /[\d０-９]/.test(a) && /[\d０-９]/.test(b);
const wordsMeet = (a: string, b: string) =>
  /\S/.test(a) && /\S/.test(b) && !(/[\d.,．，０-９]/.test(a) && /[.,．，\dA-Z０-９Ａ-Ｚ]/.test(b)) && !(/[\d.]/.test(a) && b === '円');
