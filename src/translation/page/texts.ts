/** The texts of a page that may be translated: what is typed, sent, hidden, or marked as not to be translated never is. */

/** Their text is no text for readers, or is what is submitted. */
const LEFT_ALONE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT DATALIST CODE PRE KBD SAMP CANVAS OBJECT IFRAME AUDIO VIDEO RUBY RT RP MATH'.split(' '),
);

/** Whether nothing below an element is touched. An option without a value of its own is sent by its text. */
export function isLeftAlone(element: Element): boolean {
  if (LEFT_ALONE.has(element.tagName.toUpperCase())) return true;
  if (element.tagName === 'OPTION' && !element.hasAttribute('value')) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('translate') === 'no' || element.classList?.contains('notranslate')) return true;
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/** Whether something above a node says that it is to be left alone. */
export function isBelowLeftAlone(node: Node): boolean {
  for (let above: Node | null = node.parentNode; above; above = above.parentNode ?? (above as Partial<ShadowRoot>).host ?? null)
    if (above.nodeType === 1 && isLeftAlone(above as Element)) return true;
  return false;
}

/** Every text below a node, in document order, those of open shadow roots among them. @param root found: called with each such root */
export function* textsIn(node: Node, root: (shadow: ShadowRoot) => void): Generator<Text> {
  if (node.nodeType === 3) {
    yield node as Text;
    return;
  }
  if (node.nodeType !== 1 && node.nodeType !== 11 && node.nodeType !== 9) return;
  if (node.nodeType === 1 && isLeftAlone(node as Element)) return;
  const shadow = (node as Element).shadowRoot;
  if (shadow) {
    root(shadow);
    yield* textsIn(shadow, root);
  }
  for (let child = node.firstChild; child; child = child.nextSibling) yield* textsIn(child, root);
}
