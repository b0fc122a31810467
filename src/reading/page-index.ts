/** The runs and quantities of a page by the elements that hold them, computed once per page. */
import type { Run } from './flatten';
import type { Quantity } from './quantities';
import type { Aside } from './set-aside';

export const MAX_LABEL = 60;

/** A run that is nothing but a unit belongs to the number before it. */
const UNIT = /^(GB|MB|KB|TB|円|%)$/i;

export class PageIndex {
  /** first and last run inside each element; runs stand in document order */
  readonly #spans = new Map<Element, [number, number]>();
  readonly #quantities = new Map<Run, Quantity[]>();

  constructor(
    readonly runs: readonly Run[],
    all: readonly Quantity[],
    /** amounts that are prices, offers, rules or names: they do not stop their text from being a label */
    readonly asides: ReadonlyMap<Quantity, Aside>,
  ) {
    for (const run of runs) {
      for (let element: Element | null = run.block; element; element = element.parentElement) {
        const span = this.#spans.get(element);
        if (span) span[1] = run.index;
        else this.#spans.set(element, [run.index, run.index]);
      }
    }
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
    const span = this.#spans.get(element);
    return span ? this.runs.slice(span[0], Math.min(span[1] + 1, span[0] + 400)) : [];
  }

  firstRunIn(element: Element): Run | undefined {
    const span = this.#spans.get(element);
    return span && this.runs[span[0]];
  }

  protected size(element: Element): number {
    const span = this.#spans.get(element);
    return span ? span[1] - span[0] + 1 : 0;
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
