/** The texts of a page that may be translated: what is typed, sent, hidden, or marked as not to be translated never is. */
import { JAPANESE } from '../normalise';

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

/** Whether nothing below a node is Japanese, in one go; what stands in shadow roots is not asked. */
export const isWithoutJapanese = (node: Node): boolean => !JAPANESE.test(node.textContent ?? '');

/** The open shadow roots of an element and of all that it holds, those within them left out. */
export function* shadowsIn(element: Element): Generator<ShadowRoot> {
  if (element.shadowRoot) yield element.shadowRoot;
  const all = element.getElementsByTagName('*');
  for (let at = 0, one = all[0]; one; one = all[++at]) if (one.shadowRoot) yield one.shadowRoot;
}
