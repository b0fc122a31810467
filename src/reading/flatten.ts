import { PageMemory } from './page-memory';
import type { Quantity } from './quantities';
import { normalise } from './text';

/** A stretch of text that reads as one: everything inside a block, merged across inline elements. */
export interface Run {
  index: number;
  text: string;
  /** the block that holds it */
  block: Element;
  kind: 'text' | 'heading' | 'image' | 'option' | 'control' | 'aria';
  /** positions in `text` where one inline element ends and another begins */
  cuts: readonly number[];
  /** headings above it, nearest first */
  headings: readonly string[];
  /** its quantities, once somebody has looked */
  found?: readonly Quantity[];
  /** whether it holds any word that says something of a page */
  notable?: boolean;
}

type Tag = 'skip' | 'inline' | 'block' | 'heading' | 'select' | 'break' | 'image' | 'button' | 'frame';

const TAGS = new Map<string, Tag>();
const tags = (tag: Tag, names: string) => {
  for (const name of names.split(' ')) TAGS.set(name, tag);
};
tags('skip', 'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TEXTAREA INPUT OBJECT VIDEO AUDIO CANVAS DATALIST');
tags(
  'inline',
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR TSPAN',
);
tags('heading', 'H1 H2 H3 H4 H5 H6 CAPTION LEGEND SUMMARY');
tags('frame', 'IFRAME FRAME');
TAGS.set('SELECT', 'select').set('BR', 'break').set('IMG', 'image').set('BUTTON', 'button');

/** Elements with an attribute that changes how they read; all others are asked for their name alone. */
const SPECIAL = '[hidden],[role],[aria-label],[aria-valuetext]';
const SPOKEN = /^(progressbar|meter|img|figure|METER|PROGRESS|svg|SVG)$/;
/** Enough for any portal page; beyond it the page is not one. */
const MAX_RUNS = 20_000;
const MAX_TEXT = 4_000;
const MAX_DEPTH = 400;
/** Nodes between two chances to pause. */
const BREATH = 256;
/** Smaller blocks are as quickly read as remembered. */
const WORTH_KEEPING = 6;

interface Heading {
  level: number;
  text: string;
}

/** An element that has been entered and not yet left. */
interface Entered {
  element: Element;
  next: Node | null;
  tag: Tag;
  /** runs there were when it was entered */
  before: number;
  outer: Element | null;
  headings: Heading[];
  above: readonly string[];
  fluid: number;
}

/**
 * Walks the page once in document order and returns its runs, pausing every few hundred nodes. Open shadow roots and
 * same-origin frames are entered; scripts, styles, form values and elements with `hidden` are not. No layout is asked for.
 */
export function* flatten(document: Document, memory: PageMemory = new PageMemory()): Generator<undefined, Run[]> {
  const walk = new Walk(memory);
  if (document.body) walk.begin(document.body);
  for (let steps = 1; walk.step(); steps++) if (steps % BREATH === 0) yield;
  return walk.runs;
}

class Walk {
  runs: Run[] = [];
  #text = '';
  #cuts: number[] = [];
  #block: Element | null = null;
  #headings: Heading[] = [];
  /** texts of `headings`, made anew only where they change */
  #above: readonly string[] = [];
  #special = new Set<Element>();
  /** parts seen that change without the page's telling: choosers, shadow roots, frames */
  #fluid = 0;
  readonly #entered: Entered[] = [];

  constructor(private readonly memory: PageMemory) {}

  begin(root: Element): void {
    this.#lookAhead(root);
    this.#enter(root);
  }

  /** Goes on to the next node. @returns false when all is done */
  step(): boolean {
    const at = this.#entered.at(-1);
    if (!at) return false;
    const node = at.next;
    if (!node) {
      this.#entered.pop();
      this.#leave(at);
      return true;
    }
    at.next = node.nextSibling;
    if (node.nodeType === 3) this.#append((node as Text).data);
    else if (node.nodeType === 1) this.#enter(node as Element);
    return true;
  }

  #lookAhead(root: ParentNode): void {
    for (const element of root.querySelectorAll(SPECIAL)) this.#special.add(element);
  }

  #enter(element: Element): void {
    if (this.runs.length >= MAX_RUNS || this.#entered.length > MAX_DEPTH) return;
    let tag = tagOf(element);
    if (tag === 'skip') return;
    const special = this.#special.has(element);
    if (special && element.hasAttribute('hidden')) return;
    if (tag === 'select') return this.#chooser(element as HTMLSelectElement);
    if (tag === 'break') return this.#flush();
    if (tag === 'image') return this.#apart(element, 'image', element.getAttribute('alt') ?? '');
    const inline = tag === 'inline';
    if (inline) this.#cut();
    else {
      this.#flush();
      if (this.#recall(element)) return;
    }
    const before = this.runs.length;
    const headings = this.#headings;
    if (special) {
      const role = element.getAttribute('role');
      if (SPOKEN.test(role ?? element.tagName)) this.#spoken(element);
      if (!inline && role === 'heading') tag = 'heading';
    }
    const inside = this.#inside(element, tag);
    this.#entered.push({ element, next: inside.firstChild, tag, before, outer: this.#block, headings, above: this.#above, fluid: this.#fluid });
    if (inside !== element) this.#fluid++;
    if (!inline) this.#block = element;
  }

  #leave(at: Entered): void {
    const { element, tag, before, headings } = at;
    if (tag === 'inline') this.#cut();
    else {
      this.#flush(tag === 'button' ? 'control' : tag === 'heading' ? 'heading' : 'text');
      if (tag === 'heading') this.#head(element, before);
      // a wrapper that holds nothing but a heading passes it on to what follows
      else if (!this.#onlyHeadings(before)) {
        this.#under(headings);
        if (this.#fluid === at.fluid && this.runs.length - before >= WORTH_KEEPING)
          this.memory.blocks.set(element, { runs: this.runs.slice(before), above: at.above });
      }
      this.#block = at.outer;
    }
    const first = this.runs[before];
    if (first) this.memory.spans.set(element, [first, this.runs.at(-1) as Run]);
    else this.memory.spans.delete(element);
  }

  #onlyHeadings(from: number): boolean {
    for (let i = from; i < this.runs.length; i++) if (this.runs[i]?.kind !== 'heading') return false;
    return true;
  }

  /** Takes over what a block held at the last look, if nothing in or above it has changed. */
  #recall(element: Element): boolean {
    const known = this.memory.blocks.get(element);
    if (!known || known.above.length !== this.#above.length || known.above.some((text, i) => text !== this.#above[i])) return false;
    for (const run of known.runs) {
      run.index = this.runs.length;
      this.runs.push(run);
    }
    return true;
  }

  /** Where an element's content stands: in itself, in its open shadow root, in its frame. */
  #inside(element: Element, tag: Tag): ParentNode {
    const inside = element.shadowRoot ?? (tag === 'frame' ? frameBody(element) : null);
    if (inside) this.#lookAhead(inside);
    return inside ?? element;
  }

  #flush(kind: Run['kind'] = 'text'): void {
    const raw = this.#text;
    if (!raw) {
      this.#cuts.length = 0;
      return;
    }
    const whole = this.#block ? normalise(raw) : '';
    const text = whole.trim();
    if (text && this.#block) {
      const lead = whole.length - whole.trimStart().length;
      const cuts =
        this.#cuts.length > 0 ? this.#cuts.map((at) => normalise(raw.slice(0, at)).length - lead).filter((at) => at > 0 && at < text.length) : NO_CUTS;
      this.#add(kind, text.slice(0, MAX_TEXT), this.#block, cuts);
    }
    this.#text = '';
    this.#cuts.length = 0;
  }

  #cut(): void {
    if (this.#text && this.#cuts.length < 200) this.#cuts.push(this.#text.length);
  }

  /** Latin words of neighbouring elements are words of their own; single letters may be a split unit. */
  #append(text: string): void {
    if (!this.#text && !/\S/.test(text)) return;
    if (this.#cuts.at(-1) === this.#text.length && /[A-Za-z]{2}$/.test(this.#text) && /^[A-Za-z]{2}/.test(text)) this.#text += ' ';
    if (this.#text.length < MAX_TEXT) this.#text += text.slice(0, MAX_TEXT);
  }

  /** What a gauge says to those who cannot see it. */
  #spoken(element: Element): void {
    const text = ['aria-label', 'aria-valuetext'].map((name) => element.getAttribute(name) ?? '').join(' ');
    if (/\d/.test(text)) this.#apart(element, 'aria', text);
  }

  /** Text that stands for itself: an image's alt, a chosen option. */
  #apart(element: Element, kind: Run['kind'], raw: string): void {
    this.#flush();
    const text = normalise(raw).trim();
    if (!text) return;
    this.#add(kind, text.slice(0, MAX_TEXT), element, NO_CUTS);
    const run = this.runs.at(-1) as Run;
    this.memory.spans.set(element, [run, run]);
  }

  /** Of a chooser only the selected option is read: the one form text that names the page's line. */
  #chooser(select: HTMLSelectElement): void {
    this.#fluid++;
    const option = select.selectedOptions?.[0] ?? select.querySelector('option[selected]');
    this.#apart(select, 'option', option?.textContent ?? '');
  }

  #head(element: Element, before: number): void {
    const inside = this.runs.slice(before);
    const text = inside
      .map((run) => run.text)
      .join(' ')
      .slice(0, 120);
    const level = Number(element.getAttribute('aria-level')) || (/^H\d$/i.test(element.tagName) ? Number(element.tagName[1]) : 7);
    for (const run of inside) run.kind = 'heading';
    if (text) this.#under([{ level, text }, ...this.#headings.filter((heading) => heading.level < level)]);
  }

  #under(headings: Heading[]): void {
    if (headings === this.#headings) return;
    this.#headings = headings;
    this.#above = headings.map((heading) => heading.text);
  }

  #add(kind: Run['kind'], text: string, block: Element, cuts: readonly number[]): void {
    if (this.runs.length < MAX_RUNS) this.runs.push({ index: this.runs.length, text, block, kind, cuts, headings: this.#above });
  }
}

const NO_CUTS: readonly number[] = [];

/** Names are upper case in HTML; in SVG and XHTML they are not. */
function tagOf(element: Element): Tag {
  const name = element.tagName;
  let tag = TAGS.get(name);
  if (!tag) {
    tag = TAGS.get(name.toUpperCase()) ?? 'block';
    if (TAGS.size < 1_000) TAGS.set(name, tag);
  }
  return tag;
}

function frameBody(element: Element): Element | null {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
