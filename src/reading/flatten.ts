import { originalOf, textIn } from '../model/original-text';
import { PageMemory } from './page-memory';
import { endsPair, endsWithDay, HAS_UNIT, isApart, isDayOfCalendar, plainDigits } from './pairs';
import type { Run } from './run';
import { type Tag, tagOf } from './tags';
import { normalise } from './text';

/** Elements with an attribute that changes how they read; all others are asked for their name alone. */
const SPECIAL = '[hidden],[role],[aria-label],[aria-valuetext]';
const SPOKEN = /^(progress(bar)?|meter|img|figure|svg)$/i;
/** Enough for any portal page; beyond it the page is not one. */
const MAX_RUNS = 20_000;
const MAX_TEXT = 4_000;
const MAX_DEPTH = 400;
/** Nodes between two chances to pause. */
const BREATH = 256;
/** Smaller blocks are as quickly read as remembered. */
const WORTH_KEEPING = 6;
const NO_CUTS: readonly number[] = [];
type Heading = { level: number; text: string };

/** An element that has been entered and not yet left; the objects are used again and again. */
interface Entered {
  element: Element;
  next: Node | null | undefined;
  /** what a slot shows, from the second on */
  slotted: Node[] | undefined;
  tag: Tag;
  /** runs there were when it was entered */
  count: number;
  outer: Element | null;
  headings: readonly Heading[];
  above: readonly string[];
  fluid: number;
}

/**
 * Walks the page once in document order and returns its runs, pausing every few hundred nodes. Open shadow roots and
 * same-origin frames are entered; scripts, styles, form values and elements with `hidden` are not. No layout is asked for.
 */
export function* flatten(document: Document, memory: PageMemory = new PageMemory()): Generator<undefined, Run[]> {
  const runs: Run[] = [];
  /** what is being put together, and the block it belongs to */
  let text = '';
  let cuts: number[] = [];
  let ended = -1;
  let block: Element | null = null;
  let headings: readonly Heading[] = [];
  /** texts of `headings`, made anew only where they change */
  let above: readonly string[] = [];
  /** parts seen that change without the page's telling: choosers, shadow roots, frames */
  let fluid = 0;
  const stack: Entered[] = [];
  let depth = 0;
  // where most of the page is remembered, the few elements entered are asked themselves
  const special = memory.looks++ === 0 ? new Set<Element>() : undefined;
  const lookAhead = (root: ParentNode) => {
    if (special) for (const element of root.querySelectorAll(SPECIAL)) special.add(element);
  };

  const add = (origin: Run['origin'], said: string, holder: Element, at: readonly number[]) => {
    if (runs.length < MAX_RUNS)
      runs.push({
        nth: runs.length,
        wording: said.slice(0, MAX_TEXT),
        block: holder,
        origin,
        cuts: at,
        headings: above,
        found: undefined,
        notable: undefined,
        says: 0,
      });
  };

  const flush = (origin: Run['origin'] = 'text') => {
    if (text && block) {
      const raw = text;
      const whole = normalise(raw);
      const said = whole.trim();
      const lead = whole.length - whole.trimStart().length;
      const at = cuts.length > 0 ? cuts.map((one) => normalise(raw.slice(0, one)).length - lead).filter((one) => one > 0 && one < said.length) : NO_CUTS;
      if (said) add(origin, said, block, at);
    }
    text = '';
    ended = -1;
    if (cuts.length > 0) cuts = [];
  };

  /** Text that stands for itself: an image's alt, a chosen option. */
  const apart = (element: Element, origin: Run['origin'], raw: string) => {
    flush();
    const said = normalise(raw).trim();
    if (said) add(origin, said, element, NO_CUTS);
  };

  const cut = (left?: Element) => {
    if (text && cuts.length < 200) cuts.push(text.length);
    if (left && /[\d０-９]\s*$/.test(text) && endsWithDay(left)) ended = text.length;
  };

  const append = (more: string) => {
    if (!text && !/\S/.test(more)) return;
    if (cuts.at(-1) === text.length && isApart(plainDigits(text.slice(-30)), plainDigits(more.slice(0, 8)), ended === text.length)) text += ' ';
    if (text.length < MAX_TEXT) text += more.slice(0, MAX_TEXT);
  };

  const under = (now: readonly Heading[]) => {
    if (now === headings) return;
    headings = now;
    above = now.map((heading) => heading.text);
  };

  /** Takes over what a block held at the last look, if nothing in or above it has changed. */
  const recall = (element: Element): boolean => {
    const known = memory.blocks.get(element);
    if (known?.above.join('\n') !== above.join('\n')) return false;
    for (const run of known.runs) {
      run.nth = runs.length;
      runs.push(run);
    }
    return true;
  };

  const enter = (element: Element) => {
    if (runs.length >= MAX_RUNS || depth > MAX_DEPTH) return;
    let tag = tagOf(element);
    const odd = special ? special.has(element) : element.matches(SPECIAL);
    if (tag === 'skip' || (odd && element.hasAttribute('hidden'))) return;
    if (tag === 'select') {
      // of a chooser only the selected option is read, and no element in it: the one form text that names the page's line
      fluid++;
      const option = (element as HTMLSelectElement).selectedOptions?.[0] ?? element.querySelector('option[selected]');
      return apart(element, 'option', option?.firstElementChild ? '' : textIn(option));
    }
    if (tag === 'break') return flush();
    if (tag === 'image') return apart(element, 'image', element.getAttribute('alt') ?? '');
    const inline = tag === 'inline' && !(odd && /cell|er$/.test(element.getAttribute('role') ?? ''));
    if (inline) cut();
    else {
      flush();
      if (recall(element)) return;
    }
    const count = runs.length;
    if (odd) {
      const role = element.getAttribute('role');
      // what a gauge says to those who cannot see it
      const spoken = ['aria-label', 'aria-valuetext'].map((name) => element.getAttribute(name) ?? '').join(' ');
      if ((SPOKEN.test(role ?? element.tagName) || (element.tagName === 'LI' && !HAS_UNIT.test(textIn(element)))) && /\d/.test(spoken))
        apart(element, 'aria', spoken);
      // what a switch says is its state, no act
      if (role === 'switch') tag = 'block';
      else if (!inline && role === 'heading') tag = 'heading';
    }
    const inside = element.shadowRoot ?? (tag === 'frame' ? frameBody(element) : null);
    const at = stack[depth] ?? ({} as Entered);
    stack[depth++] = at;
    at.element = element;
    at.slotted = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : undefined;
    // what stands in a gauge is shown by browsers that know none
    at.next = tag === 'gauge' ? null : (at.slotted?.shift() ?? (inside ?? element).firstChild);
    at.tag = tag;
    at.count = count;
    at.outer = block;
    at.headings = headings;
    at.above = above;
    at.fluid = fluid;
    if (inside) {
      lookAhead(inside);
      fluid++;
    }
    if (!inline) block = element;
  };

  const leave = (at: Entered) => {
    const { element, tag, count } = at;
    // what holds lines or a gauge of its own stands apart, whatever it is called
    if (tag === 'inline')
      return (runs.length > count && !element.querySelector('br')) || endsPair(text, element) || isDayOfCalendar(text, element) ? flush() : cut(element);
    flush(tag === 'button' ? 'control' : tag === 'heading' ? 'heading' : 'text');
    block = at.outer;
    const inside = () => runs.slice(count);
    if (tag === 'heading') {
      for (const run of inside()) run.origin = 'heading';
      const said = inside()
        .map((run) => run.wording)
        .join(' ')
        .slice(0, 120);
      const level = Number(element.getAttribute('aria-level')) || (/^H\d$/i.test(element.tagName) ? Number(element.tagName[1]) : 7);
      if (said) under([{ level, text: said }, ...headings.filter((heading) => heading.level < level)]);
      return;
    }
    let i = count;
    while (/heading|control/.test(runs[i]?.origin ?? '')) i++;
    // a wrapper that holds nothing but a heading, or one with its button, passes it on to what follows
    if (i === runs.length) return;
    under(at.headings);
    if (fluid === at.fluid && runs.length - count >= WORTH_KEEPING) memory.blocks.set(element, { runs: inside(), above: at.above });
  };

  if (document.body) {
    lookAhead(document.body);
    enter(document.body);
  }
  for (let steps = 1; depth > 0; steps++) {
    const at = stack[depth - 1] as Entered;
    const node = at.next;
    if (!node) {
      depth--;
      leave(at);
      continue;
    }
    at.next = at.slotted && node.parentNode !== at.element ? at.slotted.shift() : node.nextSibling;
    if (node.nodeType === 3) append(originalOf(node as Text));
    else if (node.nodeType === 1) enter(node as Element);
    if (steps % BREATH === 0) yield;
  }
  return runs;
}
function frameBody(element: Element): Element | null {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
