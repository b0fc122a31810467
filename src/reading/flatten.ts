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
}

const SKIP = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TEXTAREA', 'INPUT', 'OBJECT', 'VIDEO', 'AUDIO', 'CANVAS', 'DATALIST']);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR TSPAN'.split(
    ' ',
  ),
);
const HEADING = /^(H[1-6]|CAPTION|LEGEND|SUMMARY)$/;
const SPOKEN = /^(progressbar|meter|img|figure|METER|PROGRESS|svg|SVG)$/;
/** Enough for any portal page; beyond it the page is not one. */
const MAX_RUNS = 20_000;
const MAX_TEXT = 4_000;
const MAX_DEPTH = 400;

interface Heading {
  level: number;
  text: string;
}

/**
 * Walks the page once in document order and returns its runs. Open shadow roots and same-origin frames are entered;
 * scripts, styles, form values and elements with `hidden` are not. No layout is asked for.
 */
export function flatten(document: Document): Run[] {
  const walk = new Walk();
  if (document.body) walk.element(document.body, 0);
  walk.flush();
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

  element(element: Element, depth: number): void {
    if (this.runs.length >= MAX_RUNS || depth > MAX_DEPTH) return;
    const tag = element.tagName.toUpperCase();
    if (SKIP.has(tag) || element.hasAttribute('hidden')) return;
    if (tag === 'SELECT') return this.#chooser(element as HTMLSelectElement);
    if (tag === 'BR') return this.flush();
    if (tag === 'IMG') return this.#apart(element, 'image', element.getAttribute('alt') ?? '');
    if (SPOKEN.test(element.getAttribute('role') ?? tag)) this.#spoken(element);
    if (INLINE.has(tag)) {
      this.#cut();
      this.#children(element, depth);
      this.#cut();
      return;
    }
    this.flush();
    const outer = this.#block;
    const headings = this.#headings;
    const before = this.runs.length;
    this.#block = element;
    this.#children(element, depth);
    this.flush(tag === 'BUTTON' ? 'control' : HEADING.test(tag) || element.getAttribute('role') === 'heading' ? 'heading' : 'text');
    if (HEADING.test(tag) || element.getAttribute('role') === 'heading') this.#head(element, tag, before);
    // a wrapper that holds nothing but a heading passes it on to what follows
    else if (!this.runs.slice(before).every((run) => run.kind === 'heading')) this.#under(headings);
    this.#block = outer;
  }

  flush(kind: Run['kind'] = 'text'): void {
    const raw = this.#text;
    const whole = raw.trim() && this.#block ? normalise(raw) : '';
    const text = whole.trim();
    if (text && this.#block) {
      const lead = whole.length - whole.trimStart().length;
      const cuts = this.#cuts.map((at) => normalise(raw.slice(0, at)).length - lead).filter((at) => at > 0 && at < text.length);
      this.#add(kind, text.slice(0, MAX_TEXT), this.#block, cuts);
    }
    this.#text = '';
    this.#cuts = [];
  }

  #children(element: Element, depth: number): void {
    const root = (element as HTMLElement).shadowRoot ?? frameBody(element) ?? element;
    for (let node = root.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.#append(node.nodeValue ?? '');
      else if (node.nodeType === 1) this.element(node as Element, depth + 1);
    }
  }

  #cut(): void {
    if (this.#text && this.#cuts.length < 200) this.#cuts.push(this.#text.length);
  }

  /** Latin words of neighbouring elements are words of their own; single letters may be a split unit. */
  #append(text: string): void {
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
    this.flush();
    const text = normalise(raw).trim();
    if (text) this.#add(kind, text.slice(0, MAX_TEXT), element, []);
  }

  /** Of a chooser only the selected option is read: the one form text that names the page's line. */
  #chooser(select: HTMLSelectElement): void {
    const option = select.selectedOptions?.[0] ?? select.querySelector('option[selected]');
    this.#apart(select, 'option', option?.textContent ?? '');
  }

  #head(element: Element, tag: string, before: number): void {
    const text = this.runs
      .slice(before)
      .map((run) => run.text)
      .join(' ')
      .slice(0, 120);
    const level = Number(element.getAttribute('aria-level')) || (/^H\d$/.test(tag) ? Number(tag[1]) : 7);
    for (const run of this.runs.slice(before)) run.kind = 'heading';
    if (text) this.#under([{ level, text }, ...this.#headings.filter((heading) => heading.level < level)]);
  }

  #under(headings: Heading[]): void {
    if (headings === this.#headings) return;
    this.#headings = headings;
    this.#above = headings.map((heading) => heading.text);
  }

  #add(kind: Run['kind'], text: string, block: Element, cuts: number[]): void {
    if (this.runs.length < MAX_RUNS) this.runs.push({ index: this.runs.length, text, block, kind, cuts, headings: this.#above });
  }
}

function frameBody(element: Element): Element | null {
  if (!/^I?FRAME$/i.test(element.tagName)) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
