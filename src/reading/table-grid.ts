import { textIn } from '../model/original-text';
import { unitIn } from './quantities';
import { normalise } from './text';
import { innermost, outermost } from './wrappers';

/** A table's cells by row and column with spans filled in, and which of its rows are heads. Built once per table. */
export class TableGrid {
  readonly rows: Element[][] = [];
  readonly #places = new Map<Element, [row: number, column: number]>();
  #heads: number[] | undefined;

  /** Spans are the page's to choose, so they are bounded. */
  constructor(rows: Rows) {
    rows.forEach((cells, y) => {
      let x = 0;
      for (const cell of cells) {
        while (this.row(y)[x]) x++;
        const width = Math.min(Number(cell.getAttribute('colspan')) || 1, 60);
        const height = Math.min(Number(cell.getAttribute('rowspan')) || 1, rows.length - y, 400);
        for (let dy = 0; dy < height; dy++) for (let dx = 0; dx < width; dx++) this.row(y + dy)[x + dx] = cell;
        this.#places.set(cell, [y, x]);
        x += width;
      }
    });
  }

  row(y: number): Element[] {
    this.rows[y] ??= [];
    return this.rows[y] as Element[];
  }

  placeOf(cell: Element): [row: number, column: number] | undefined {
    return this.#places.get(cell);
  }

  /** The cells above a place that stand in head rows, nearest first. */
  headsAbove(y: number, x: number, isHead: (row: readonly Element[]) => boolean): Element[] {
    this.#heads ??= this.rows.flatMap((row, index) => (isHead(row) ? [index] : []));
    return this.#heads
      .filter((index) => index < y && new Set(this.row(index)).size > (this.row(y).length === 1 ? 0 : 1))
      .reverse()
      .flatMap((index) => this.row(index)[x] ?? []);
  }
}

const AMOUNT = /^[ (]*\d[\d.,]* ?([KMGT]B)?[ )]*$/;

/** The cells of each row. */
export type Rows = readonly (readonly Element[])[];

/** A cell and the rows of its table, whether the page calls it a table, sets it in rows of blocks, or gives each row a card of its own. */
export interface Cell {
  cell: Element;
  rows: Rows;
}

/** Finds the cell that holds a block; what was found of a table or a row is kept. */
export class Cells {
  /** rows by their table, row or list */
  readonly #rows = new Map<Element, Rows | undefined>();
  /** rows of blocks by what holds them and their number of columns */
  readonly #blocks = new Map<Element, Map<number, Rows>>();

  /** @param heads whether a row of blocks holds heads */
  constructor(private readonly heads: (row: Element) => boolean) {}

  /** Rows of blocks are a table from three columns on, or with two where the first row holds heads. */
  around(block: Element): Cell | undefined {
    const outer = block.closest('td,th,dd');
    for (let element = block, up = 0; up < 3 && element !== outer; ) {
      const row = element.parentElement;
      if (!row) break;
      const rows = this.#kept(row, () => this.#blockRows(row));
      if (rows) return { cell: element, rows };
      if (row.children.length > 1) up++;
      element = row;
    }
    const table = outer?.closest('table,dl');
    if (!outer || !table) return undefined;
    // a table of one row of numbers within a cell only sets them side by side
    const row = table.querySelectorAll('tr');
    if (row.length === 1 && table.parentElement?.closest('td') && [...(row[0]?.children ?? [])].every((cell) => AMOUNT.test(normalise(cell.textContent ?? ''))))
      return this.around(table);
    const rows = this.#kept(table, () => (table.tagName === 'DL' ? this.#cardRows(table) : tableRows(table)));
    return rows && { cell: outer, rows };
  }

  /** Cards of the same terms side by side are the rows of a table: their titles its row heads, the terms its column heads. */
  #cardRows(list: Element): Rows | undefined {
    const cards = cardsOf(list);
    const { terms, cells } = cards[0] as Card;
    if (cards.length > 1) {
      const rows = [terms, ...cards.map((card) => card.cells)];
      for (const card of cards) this.#rows.set(card.list, rows);
      return rows;
    }
    // a list of pairs is a table of two columns where its first value names a unit
    return terms.length === cells.length && unitIn(textIn(cells[0])) ? terms.map((term, y) => [term, cells[y] as Element]) : undefined;
  }

  #kept(element: Element, find: () => Rows | undefined): Rows | undefined {
    if (!this.#rows.has(element)) this.#rows.set(element, find());
    return this.#rows.get(element);
  }

  #blockRows(row: Element): Rows | undefined {
    const outer = outermost(row);
    const all = outer?.parentElement;
    const columns = row.children.length;
    if (!all || all.tagName === 'BODY' || columns < 2 || columns > 40 || LISTS.test(row.tagName)) return undefined;
    if (row.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]') || textIn(row).length > 300) return undefined;
    const found = this.#blocks.get(all)?.get(columns);
    if (found) return found;
    const rows = [...all.children]
      .filter((other) => other.tagName === outer?.tagName)
      .map(innermost)
      .filter((other) => other.children.length === columns && !LISTS.test(other.tagName));
    if (rows.length < 2 || !rows.includes(row) || rows.length < all.children.length - 2 || (columns === 2 && !this.heads(rows[0] as Element))) return undefined;
    const cells = rows.map((one) => [...one.children]);
    this.#blocks.set(all, (this.#blocks.get(all) ?? new Map()).set(columns, cells));
    return cells;
  }
}

const LISTS = /^(DL|UL|OL|T.*)$/;

const tableRows = (table: Element): Rows => [...table.querySelectorAll('tr')].filter((tr) => tr.closest('table') === table).map((tr) => [...tr.children]);

/** The cards that stand beside a list's and have the same terms; its own alone where each of them is a row to itself. */
function cardsOf(list: Element): Card[] {
  const own = cardOf(list);
  const said = ({ card, terms, cells }: Card) =>
    terms.length === cells.length && card.parentElement === own.card.parentElement ? `:${terms.slice(1).map(textIn)}` : '';
  const all = [...(own.card.parentElement?.children ?? [])].flatMap((child) => {
    const lists = child.querySelectorAll('dl');
    return lists.length === 1 ? cardOf(lists[0] as Element) : [];
  });
  const same = all.filter((card) => said(card).length > 1 && said(card) === said(own));
  return same.length > 1 ? same : [own];
}

interface Card {
  list: Element;
  card: Element;
  terms: Element[];
  cells: Element[];
}

/** A list with the heading over it, if that is all there is around it. */
function cardOf(list: Element): Card {
  const inner = outermost(list) as Element;
  const title = inner.previousElementSibling;
  const titled = title && inner.parentElement?.children.length === 2 && /^H\d$/.test(title.tagName);
  const [terms, cells] = ['dt', 'dd'].map((tag) => [...list.querySelectorAll(tag)]) as [Element[], Element[]];
  return titled
    ? { list, card: outermost(inner.parentElement) as Element, terms: [list.ownerDocument.createElement('i'), ...terms], cells: [title, ...cells] }
    : { list, card: inner, terms, cells };
}
