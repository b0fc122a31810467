/**
 * What stood in a text of the page before it was translated. Reader and overlay, two scripts in one isolated world, share it by a symbol:
 * figures are always read off the page's own words.
 */

export interface Translated {
  original: string;
  /** what was written in its place: where the text is another by now, the page has changed it */
  ours: string;
}

export type Originals = WeakMap<Text, Translated>;

const KEY = Symbol.for('nokori.originals');
const scope = globalThis as { [KEY]?: Originals };

/** The one map of this world. */
export function originals(): Originals {
  scope[KEY] ??= new WeakMap();
  return scope[KEY];
}

/** The page's own text, whatever stands there now. */
export function originalOf(text: Text): string {
  const translated = scope[KEY]?.get(text);
  return translated && translated.ours === text.data ? translated.original : text.data;
}

/** What a node says in the page's own words: its `textContent`, whatever was translated in it. */
export function textIn(node: Node | null | undefined): string {
  if (!node || !scope[KEY]) return node?.textContent ?? '';
  const texts = document.createTreeWalker(node, 4);
  let said = '';
  while (texts.nextNode()) said += originalOf(texts.currentNode as Text);
  return said;
}
