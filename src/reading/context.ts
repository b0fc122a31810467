/** Where a quantity's label stands: in the same text, in row and column heads, in a term, beside it, or in the headings above. */
import type { Bound } from '../model/reading';
import type { Run } from './flatten';
import type { Quantity } from './quantities';
import type { Aside } from './set-aside';
import { TableGrid } from './table-grid';

export interface Label {
  text: string;
  bound: Bound;
  run?: Run;
}

/** Labels from the nearest to the farthest; `own` and `heads` name the quantity itself, `headings` only its section. */
export interface Context {
  own: Label[];
  heads: Label[];
  headings: Label[];
}

const MAX_LABEL = 60;

/** Everything needed to look around a quantity, computed once per page. */
export class Surroundings {
  /** first and last run inside each element; runs stand in document order */
  private readonly spans = new Map<Element, [number, number]>();
  private readonly quantities = new Map<Run, Quantity[]>();
  private readonly grids = new Map<Element, TableGrid>();

  constructor(
    readonly runs: readonly Run[],
    all: readonly Quantity[],
    /** amounts that are prices, offers, rules or names: they do not stop their text from being a label */
    readonly asides: ReadonlyMap<Quantity, Aside>,
  ) {
    for (const run of runs) {
      for (let element: Element | null = run.block; element; element = element.parentElement) {
        const span = this.spans.get(element);
        if (span) span[1] = run.index;
        else this.spans.set(element, [run.index, run.index]);
      }
    }
    for (const quantity of all) {
      const known = this.quantities.get(quantity.run);
      if (known) known.push(quantity);
      else this.quantities.set(quantity.run, [quantity]);
    }
  }

  of(quantity: Quantity): Context {
    const own = this.own(quantity);
    const cell = quantity.run.block.closest('td,th');
    const heads = cell ? this.cellHeads(cell, quantity) : [];
    const term = this.term(quantity.run.block);
    if (term) heads.push({ text: term, bound: 'term' });
    const sibling = this.sibling(quantity, cell);
    if (sibling && heads.length === 0) heads.push(sibling);
    const name = accessibleName(quantity.run.block);
    if (name) heads.push({ text: name, bound: 'heading' });
    return { own, heads, headings: [...quantity.run.headings.map((text): Label => ({ text, bound: 'heading' })), ...this.pseudoHeadings(quantity.run)] };
  }

  /** Labels standing beside a run as a whole: its row head, column head, term or neighbour. */
  beside(run: Run): Context {
    const place: Quantity = { run, at: 0, end: run.text.length, text: run.text, kind: 'number', value: 0, decimals: 0 };
    return this.of(place);
  }

  quantitiesOf(run: Run): readonly Quantity[] {
    return this.quantities.get(run) ?? [];
  }

  /** A run that can be a label: it holds no amount and is short. */
  isLabel(run: Run): boolean {
    return run.text.length <= MAX_LABEL && run.kind !== 'control' && !/[。]/.test(run.text.slice(0, -1)) && !this.holdsAmount(run);
  }

  /** Text of the same run between the neighbouring quantities: before it, else behind it. */
  private own(quantity: Quantity): Label[] {
    const inRun = this.quantitiesOf(quantity.run);
    const index = inRun.indexOf(quantity);
    const amounts = (q: Quantity | undefined) => q && (q.kind === 'data' || q.kind === 'yen' || q.kind === 'duration');
    let from = 0;
    for (let i = index - 1; i >= 0; i--)
      if (amounts(inRun[i])) {
        from = (inRun[i] as Quantity).end;
        break;
      }
    const next = inRun.slice(index + 1).find((q) => amounts(q));
    const before = trimLabel(quantity.run.text.slice(from, quantity.at));
    const after = trimLabel(quantity.run.text.slice(quantity.end, next ? next.at : undefined));
    const labels: Label[] = [];
    if (before) labels.push({ text: before.slice(-MAX_LABEL), bound: 'same text' });
    // a label behind its value belongs to it only where none stands before
    if (after && (!before || from > 0 || isClosing(after)) && !/^[(]/.test(after)) labels.push({ text: after.slice(0, 30), bound: 'same text' });
    return labels;
  }

  private cellHeads(cell: Element, quantity: Quantity): Label[] {
    const table = cell.closest('table');
    if (!table) return [];
    const grid = this.grids.get(table) ?? new TableGrid(table);
    this.grids.set(table, grid);
    const [y, x] = grid.placeOf(cell) ?? [0, -1];
    if (x < 0) return [];
    const row = grid.row(y);
    const labels: Label[] = [];
    const left = row
      .slice(0, x)
      .reverse()
      .find((other) => other !== cell && this.headText(other));
    for (const head of new Set([left, row[0]])) {
      const text = head && head !== cell ? this.headText(head) : '';
      if (text && !labels.some((label) => label.text === text)) labels.push({ text, bound: 'row head' });
    }
    const above = grid.headsAbove(y, x, (cells) => this.isHeadRow(cells)).find((head) => head !== cell && this.headText(head));
    if (above) labels.push({ text: this.headText(above), bound: 'column head' });
    return labels.filter((label) => label.text !== quantity.text);
  }

  /** A head row holds no amounts at all, and is no row of a day without use. */
  private isHeadRow(row: readonly Element[]): boolean {
    if (row.some((cell) => this.hasAmount(cell))) return false;
    const dated = [...new Set(row)].map((cell) => this.runsIn(cell).some((run) => this.quantitiesOf(run).length > 0));
    return !dated[0] || dated.every(Boolean);
  }

  private headText(cell: Element | undefined): string {
    if (!cell || this.hasAmount(cell)) return '';
    return this.textOf(cell).slice(0, MAX_LABEL);
  }

  /** The runs inside an element, the first few hundred: no block of a portal that means something as a whole holds more. */
  runsIn(element: Element): Run[] {
    const span = this.spans.get(element);
    return span ? this.runs.slice(span[0], Math.min(span[1] + 1, span[0] + 400)) : [];
  }

  firstRunIn(element: Element): Run | undefined {
    const span = this.spans.get(element);
    return span && this.runs[span[0]];
  }

  private size(element: Element): number {
    const span = this.spans.get(element);
    return span ? span[1] - span[0] + 1 : 0;
  }

  textOf(element: Element): string {
    return this.runsIn(element)
      .filter((run) => run.kind !== 'control')
      .map((run) => run.text)
      .join(' ');
  }

  private hasAmount(element: Element): boolean {
    return this.runsIn(element).some((run) => this.holdsAmount(run));
  }

  private holdsAmount(run: Run): boolean {
    return this.quantitiesOf(run).some((q) => q.kind !== 'date' && q.kind !== 'month' && !this.asides.has(q));
  }

  private term(block: Element): string | undefined {
    let element: Element | null = block.closest('dd');
    while (element && element.tagName !== 'DT') element = element.previousElementSibling;
    return element ? this.textOf(element).slice(0, MAX_LABEL) || undefined : undefined;
  }

  /** The run just before the value within a small common ancestor; where none, the one just after. */
  private sibling(quantity: Quantity, cell: Element | null): Label | undefined {
    const { run } = quantity;
    const before = this.runs[run.index - 1];
    if (before && this.isLabel(before) && near(before.block, run.block) && (!cell || cell.contains(before.block)))
      return { text: before.text, bound: 'sibling', run: before };
    const after = this.runs[run.index + 1];
    const alone =
      run.block.parentElement &&
      this.size(run.block.parentElement) < 40 &&
      this.runsIn(run.block.parentElement).filter((other) => this.quantitiesOf(other).some((q) => q.kind === 'data')).length === 1;
    if (
      after &&
      alone &&
      (!before || this.isNumeric(before) || !near(before.block, run.block)) &&
      this.isLabel(after) &&
      run.block.parentElement?.contains(after.block)
    )
      return { text: after.text, bound: 'sibling', run: after };
    return undefined;
  }

  private isNumeric(run: Run): boolean {
    return this.quantitiesOf(run).some((q) => q.kind === 'data' || q.kind === 'yen');
  }

  /** The first short text of each surrounding container stands over what follows, whatever its tag. */
  private pseudoHeadings(run: Run): Label[] {
    const labels: Label[] = [];
    let container = run.block.parentElement;
    for (let up = 0; container && up < 4 && container.tagName !== 'BODY'; up++, container = container.parentElement) {
      const first = this.firstRunIn(container);
      if (first && first.index < run.index - 1 && first.kind === 'text' && first.text.length <= 30 && this.isLabel(first))
        labels.push({ text: first.text, bound: 'heading', run: first });
    }
    return labels;
  }
}

/** Value and label share an ancestor at most three levels above either. */
function near(label: Element, value: Element): boolean {
  let ancestor: Element | null = value;
  for (let up = 0; ancestor && up <= 3; up++, ancestor = ancestor.parentElement) {
    if (ancestor.contains(label)) {
      let down = 0;
      for (let at: Element | null = label; at && at !== ancestor; at = at.parentElement) down++;
      return down <= 3 && ancestor.tagName !== 'BODY';
    }
  }
  return false;
}

const trimLabel = (text: string) => text.replace(/^[\s:、。,/|・)\]】>]+|[\s:、,/|・([【<]+$/g, '').trim();
const isClosing = (after: string) => /^(利用(でき|済)?|使用|残|使え|remaining|left|used|of )/.test(after);

function accessibleName(block: Element): string | undefined {
  const id = block.getAttribute('aria-labelledby');
  const by = id && block.ownerDocument.getElementById(id)?.textContent;
  return (by || block.getAttribute('aria-label') || '').trim().slice(0, MAX_LABEL) || undefined;
}
