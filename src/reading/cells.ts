/** The cell that holds a block, and the table it stands in: one of the page's, rows of blocks, or cards of the same terms. */
import { textIn } from '../model/original-text';
import { unitIn } from './quantity';
import { gridOf, type Rows, type TableGrid } from './table-grid';
import { normalise } from './text';
import { innermost, outermost } from './wrappers';

const AMOUNT = /^[ (]*\d[\d.,]* ?([KMGT]B)?[ )]*$/;
const LISTS = /^(DL|UL|OL|T.*)$/;

/** A cell and its table, whether the page calls it a table, sets it in rows of blocks, or gives each row a card of its own. */
export interface Cell {
  cell: Element;
  grid: TableGrid;
}

/**
 * Finds the cell that holds a block; what was found of a table or a row is kept.
 * Rows of blocks are a table from three columns on, or with two where the first row holds heads.
 * @param heads whether a row of blocks holds heads
 */
export function cellFinder(heads: (row: Element) => boolean): (block: Element) => Cell | undefined {
  /** grids by their table, row or list */
  const grids = new Map<Element, TableGrid | undefined>();
  /** those of rows of blocks by what holds them and their number of columns */
  const blocks = new Map<Element, Map<number, TableGrid>>();

  const kept = (element: Element, find: () => TableGrid | undefined) => {
    if (!grids.has(element)) grids.set(element, find());
    return grids.get(element);
  };

  const blockGrid = (row: Element) => {
    const table = row.matches('[role=row]') && row.closest('[role=table],[role=grid]');
    if (table) {
      const grid = blocks.get(table)?.get(0) ?? gridOf([...table.querySelectorAll('[role=row]')].map((one) => [...one.children]));
      blocks.set(table, new Map([[0, grid]]));
      return grid;
    }
    const outer = outermost(row);
    const all = outer?.parentElement;
    const columns = row.children.length;
    if (!all || all.tagName === 'BODY' || columns < 2 || columns > 40 || LISTS.test(row.tagName)) return undefined;
    if (row.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]') || textIn(row).length > 300) return undefined;
    const found = blocks.get(all)?.get(columns);
    if (found) return found;
    const rows = [...all.children]
      .filter((other) => other.tagName === outer?.tagName)
      .map(innermost)
      .filter((other) => other.children.length === columns && !LISTS.test(other.tagName));
    if (rows.length < 2 || !rows.includes(row) || rows.length < all.children.length - 2 || (columns === 2 && !heads(rows[0] as Element))) return undefined;
    const grid = gridOf(rows.map((one) => [...one.children]));
    blocks.set(all, (blocks.get(all) ?? new Map()).set(columns, grid));
    return grid;
  };

  /** Cards of the same terms side by side are the rows of a table: their titles its row heads, the terms its column heads. */
  const cardGrid = (list: Element) => {
    const cards = cardsOf(list);
    const { terms, cells } = cards[0] as Card;
    if (cards.length > 1) {
      const grid = gridOf([terms, ...cards.map((card) => card.cells)]);
      for (const card of cards) grids.set(card.list, grid);
      return grid;
    }
    // a list of pairs is a table of two columns where its first value names a unit
    return terms.length === cells.length && unitIn(textIn(cells[0])) ? gridOf(terms.map((term, y) => [term, cells[y] as Element])) : undefined;
  };

  return function around(block) {
    const outer = block.closest('td,th,dd');
    for (let cell = block, up = 0; up < 3 && cell !== outer; ) {
      const row = cell.parentElement;
      if (!row) break;
      const grid = kept(row, () => blockGrid(row));
      if (grid) return { cell, grid };
      if (row.children.length > 1) up++;
      cell = row;
    }
    const table = outer?.closest('table,dl');
    if (!outer || !table) return undefined;
    // a table of one row of numbers within a cell only sets them side by side
    const row = table.querySelectorAll('tr');
    if (row.length === 1 && table.parentElement?.closest('td') && [...(row[0]?.children ?? [])].every((cell) => AMOUNT.test(normalise(cell.textContent ?? ''))))
      return around(table);
    const grid = kept(table, () => (table.tagName === 'DL' ? cardGrid(table) : gridOf(tableRows(table))));
    return grid && { cell: outer, grid };
  };
}

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
