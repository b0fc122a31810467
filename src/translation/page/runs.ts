/** The runs of a page: the texts that read as one line or sentence, across inline elements. */
import { isLeftAlone } from './texts';

/** One text of a run. */
export interface Part {
  text: Text;
  /** it may not be written: a name marked so, code */
  fixed: boolean;
  /** it is a link or the like, which is nothing without its words */
  clicked: boolean;
  /** nothing would be seen of it if it were empty: no element around it within the block has an attribute */
  bare: boolean;
  /** the innermost inline element around it, if any */
  inline: Element | undefined;
}

/** A block's text between two other blocks: lines parted by `<br>`. */
export type Paragraph = Part[][];

export interface Block {
  paragraphs: Paragraph[];
  /** elements and shadow roots in it, to be looked at by themselves */
  inner: (Element | ShadowRoot)[];
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK NOBR OUTPUT Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const isInline = (node: Node): node is Element => node.nodeType === 1 && INLINE.has((node as Element).tagName);

/** What is clicked by its words. */
export const CLICKED = 'a[href],button,label,summary,select,input,textarea,[onclick],[tabindex],[role=button],[role=link],[role=tab],[role=menuitem]';

/** The block that a node's text belongs to. */
export function blockOf(node: Node): Node | null {
  let at: Node | null = node.nodeType === 3 ? node.parentNode : node;
  while (at && isInline(at)) at = at.parentNode;
  return at;
}

/** The paragraphs of one block that hold a text of interest, not those of blocks in it. */
export function lookAt(block: Node, counts: (text: Text) => boolean): Block {
  const inner: Block['inner'] = [];
  const paragraphs: Paragraph[] = [];
  let lines: Paragraph = [[]];
  let some = false;
  const end = () => {
    if (some) paragraphs.push(...(lines.some((line) => line.some(({ inline }) => inline)) ? apart(lines, counts) : [lines]));
    if (some || lines.length > 1 || lines[0]?.length) lines = [[]];
    some = false;
  };
  const enter = (node: Node, around: Pick<Part, 'clicked' | 'bare' | 'inline' | 'fixed'>) => {
    const shadow = (node as Element).shadowRoot;
    if (shadow) inner.push(shadow);
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = child as Text;
        if (text.data === '' && around.inline === undefined && !lines.at(-1)?.length) continue;
        lines.at(-1)?.push({ text, ...around });
        some ||= !around.fixed && counts(text);
      } else if (child.nodeType !== 1 || (child as Element).hasAttribute('hidden')) continue;
      else if ((child as Element).tagName === 'BR') lines.push([]);
      else if (isInline(child)) {
        enter(child, {
          inline: child,
          fixed: around.fixed || isLeftAlone(child),
          clicked: around.clicked || child.matches(CLICKED),
          bare: around.bare && child.attributes.length === 0,
        });
      } else {
        end();
        if (!isLeftAlone(child as Element)) inner.push(child as Element);
      }
    }
  };
  enter(block, { clicked: false, bare: true, inline: undefined, fixed: false });
  end();
  return { paragraphs, inner };
}

/** An inline element may be laid out as a box of its own: then it holds paragraphs of its own. Styles are asked for here alone, of texts that may go together. */
function apart(lines: Paragraph, counts: (text: Text) => boolean): Paragraph[] {
  const boxes = new Map<Element, Element | undefined>();
  const boxOf = (element: Element | undefined): Element | undefined => {
    if (!element || !isInline(element)) return undefined;
    if (!boxes.has(element)) {
      const { display } = getComputedStyle(element);
      boxes.set(element, display === '' || /^(inline|contents|ruby)/.test(display) ? boxOf(element.parentElement ?? undefined) : element);
    }
    return boxes.get(element);
  };
  const found: Paragraph[] = [];
  let box: Element | undefined;
  for (const [index, line] of lines.entries())
    for (const [at, part] of line.entries()) {
      const its = boxOf(part.inline);
      const last = found.at(-1);
      if (!last || its !== box) found.push([[part]]);
      else if (at === 0 && index > 0) last.push([part]);
      else last.at(-1)?.push(part);
      box = its;
    }
  return found.filter((paragraph) => paragraph.some((line) => line.some(({ text, fixed }) => !fixed && counts(text))));
}
