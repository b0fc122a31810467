/** The runs and quantities of a page by the elements that hold them, computed once per page. */
import type { Run } from './flatten';
import type { PageMemory } from './page-memory';
import type { Quantity } from './quantities';
import type { Aside } from './set-aside';

export const MAX_LABEL = 60;

/** A run that is nothing but a unit belongs to the number before it. */
const UNIT = /^(GB|MB|KB|TB|円|%)$/i;

export class PageIndex {
  readonly #quantities = new Map<Run, Quantity[]>();

  constructor(
    readonly runs: readonly Run[],
    all: readonly Quantity[],
    /** amounts that are prices, offers, rules or names: they do not stop their text from being a label */
    readonly asides: ReadonlyMap<Quantity, Aside>,
    private readonly memory: PageMemory,
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
    return run.text.length <= MAX_LABEL && run.kind !== 'control' && !UNIT.test(run.text) && !/[。]/.test(run.text.slice(0, -1)) && !this.holdsAmount(run);
  }

  /** The runs inside an element, the first few hundred: no block of a portal that means something as a whole holds more. */
  runsIn(element: Element): Run[] {
    const span = this.memory.spans.get(element);
    return span ? this.runs.slice(span[0].index, Math.min(span[1].index + 1, span[0].index + 400)) : [];
  }

  firstRunIn(element: Element): Run | undefined {
    return this.memory.spans.get(element)?.[0];
  }

  readonly #said = new Map<RegExp, Map<unknown, boolean>>();

  /** Whether any text that could label this run holds one of these words: what this denies, no closer look would find. */
  mentions(run: Run, words: RegExp): boolean {
    const said = this.#said.get(words) ?? new Map<unknown, boolean>();
    this.#said.set(words, said);
    const says = (what: unknown, text: () => string) => {
      const known = said.get(what) ?? words.test(text());
      said.set(what, known);
      return known;
    };
    if (says(run.headings, () => run.headings.join('\n'))) return true;
    for (let i = run.index - 3; i <= run.index + 3; i++) if (words.test(this.runs[i]?.text ?? '')) return true;
    const list = run.block.closest('table,dl');
    if (list && says(list, () => list.textContent ?? '')) return true;
    let around: Element = run.block;
    for (let up = 0; up < 6 && around.parentElement && this.size(around.parentElement) <= 150; up++) around = around.parentElement;
    return (
      around.tagName === 'BODY' ||
      says(around, () => `${around.textContent} ${run.block.getAttribute('aria-label') ?? ''}${run.block.getAttribute('aria-labelledby') ? 'x' : ''}`)
    );
  }

  protected size(element: Element): number {
    const span = this.memory.spans.get(element);
    return span ? span[1].index - span[0].index + 1 : 0;
  }

  textOf(element: Element): string {
    return this.runsIn(element)
      .filter((run) => run.kind !== 'control')
      .map((run) => run.text)
      .join(' ');
  }

  protected hasAmount(element: Element): boolean {
    return this.runsIn(element).some((run) => this.holdsAmount(run));
  }

  protected holdsAmount(run: Run): boolean {
    return this.quantitiesOf(run).some((q) => q.kind !== 'date' && q.kind !== 'month' && !this.asides.has(q));
  }

  protected amountsIn(element: Element): number {
    return this.size(element) > 40 ? 99 : this.runsIn(element).filter((run) => this.isNumeric(run)).length;
  }

  protected isNumeric(run: Run): boolean {
    return this.quantitiesOf(run).some((q) => q.kind === 'data' || q.kind === 'yen');
  }
}
