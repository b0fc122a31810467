/** The runs and quantities of a page by the elements that hold them, computed once per page. */
import { textIn } from '../model/original-text';
import type { Run } from './flatten';
import type { Quantity } from './quantities';
import type { Aside } from './set-aside';

export const MAX_LABEL = 60;

/** A run that is nothing but a unit belongs to the number before it. */
const UNIT = /^(GB|MB|KB|TB|円|%)$/i;

/** Runs from the first up to, not with, the second. */
type Span = readonly [from: number, to: number];
const NONE: Span = [0, 0];

export class PageIndex {
  readonly #quantities = new Map<Run, Quantity[]>();

  constructor(
    readonly runs: readonly Run[],
    all: readonly Quantity[],
    /** amounts that are prices, offers, rules or names: they do not stop their text from being a label */
    readonly asides: ReadonlyMap<Quantity, Aside>,
  ) {
    for (const quantity of all) {
      const known = this.#quantities.get(quantity.run);
      if (known) known.push(quantity);
      else this.#quantities.set(quantity.run, [quantity]);
    }
  }

  quantitiesOf(run: Run): readonly Quantity[] {
    return this.#quantities.get(run) ?? [];
  }

  /** A run that can be a label: it holds no amount and is short. */
  isLabel(run: Run): boolean {
    return (
      run.wording.length <= MAX_LABEL &&
      run.origin !== 'control' &&
      /\p{L}|^\d+\/\d+$/u.test(run.wording) &&
      !UNIT.test(run.wording) &&
      !/。./.test(run.wording) &&
      !this.holdsAmount(run) &&
      !this.quantitiesOf(run).some((quantity) => this.asides.get(quantity) === 'sentence')
    );
  }

  /** The runs inside an element, the first few hundred: no block of a portal that means something as a whole holds more. */
  runsIn(element: Element): Run[] {
    const [from, to] = this.#span(element);
    return this.runs.slice(from, Math.min(to, from + 400));
  }

  firstRunIn(element: Element): Run | undefined {
    const [from, to] = this.#span(element);
    return from < to ? this.runs[from] : undefined;
  }

  readonly #spans = new Map<Element, Span>();

  /** first run of each block's own text, and the one behind its last */
  readonly #own = new Map<Element, [from: number, to: number]>();

  #ownRuns(): ReadonlyMap<Element, [from: number, to: number]> {
    if (this.#own.size === 0)
      for (const run of this.runs) {
        const own = this.#own.get(run.block);
        if (own) own[1] = run.nth + 1;
        else this.#own.set(run.block, [run.nth, run.nth + 1]);
      }
    return this.#own;
  }

  /** The runs inside an element stand together: from the first to the last that anything in it has. */
  #span(element: Element): Span {
    let span = this.#spans.get(element);
    if (!span) {
      const own = this.#ownRuns().get(element);
      const { shadowRoot } = element;
      const inside = [...(shadowRoot?.children ?? []), ...element.children];
      const holds = (child: Element) => this.#span(child) !== NONE;
      // text of its own may stand before, between and behind its children; without any, the first and the last that hold text decide
      const parts = own || shadowRoot ? inside.filter(holds) : [inside.find(holds), inside.findLast(holds)].filter((child) => child !== undefined);
      const spans = [...(own ? [own] : []), ...parts.map((child) => this.#span(child))];
      span = spans.length > 0 ? [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))] : NONE;
      this.#spans.set(element, span);
    }
    return span;
  }

  readonly #said = new Map<RegExp, Map<unknown, boolean>>();

  /** Whether any text that could label this run holds one of these words: what this denies, no closer look would find. `far`: also a few levels up */
  mentions(run: Run, words: RegExp, far = true): boolean {
    const said = this.#said.get(words) ?? new Map<unknown, boolean>();
    this.#said.set(words, said);
    const says = (what: unknown, text: () => string) => {
      const known = said.get(what) ?? words.test(text());
      said.set(what, known);
      return known;
    };
    if (says(run.headings, () => run.headings.join('\n'))) return true;
    for (let i = run.nth - 3; i <= run.nth + 3; i++) if (words.test(this.runs[i]?.wording ?? '')) return true;
    const row = run.block.parentElement;
    const list = run.block.closest('table,dl') ?? (row && row.childElementCount < 50 ? row : null);
    if (list && says(list, () => textIn(list))) return true;
    if (!far) return run.block.hasAttribute('aria-labelledby');
    let around: Element = run.block;
    for (let up = 0; up < 6 && around.parentElement && around.parentElement.childElementCount < 50; up++) around = around.parentElement;
    return (
      around.tagName === 'BODY' ||
      !around.parentElement ||
      says(around, () => `${textIn(around)} ${run.block.getAttribute('aria-label') ?? ''}${run.block.getAttribute('aria-labelledby') ? 'x' : ''}`)
    );
  }

  protected size(element: Element): number {
    const [from, to] = this.#span(element);
    return to - from;
  }

  textOf(element: Element): string {
    return this.runsIn(element)
      .filter((run) => run.origin !== 'control')
      .map((run) => run.wording)
      .join(' ');
  }

  protected hasAmount(element: Element): boolean {
    return this.runsIn(element).some((run) => this.holdsAmount(run));
  }

  protected holdsAmount(run: Run): boolean {
    // 通話料(7分30秒) is a label
    return this.quantitiesOf(run).some(
      (q) => !/^(date|month)$/.test(q.dimension) && !this.asides.has(q) && !(q.dimension === 'duration' && run.wording.lastIndexOf('(', q.at) > 0),
    );
  }

  protected amountsIn(element: Element): number {
    return this.size(element) > 40 ? 99 : this.runsIn(element).filter((run) => this.isNumeric(run)).length;
  }

  protected isNumeric(run: Run): boolean {
    return this.quantitiesOf(run).some((q) => q.dimension === 'data' || q.dimension === 'yen');
  }
}
