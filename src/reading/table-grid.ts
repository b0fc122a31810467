/** A table's cells by row and column with spans filled in, and which of its rows are heads. Built once per table. */
export class TableGrid {
  readonly rows: Element[][] = [];
  readonly #places = new Map<Element, [row: number, column: number]>();
  #heads: number[] | undefined;

  /** Spans are the page's to choose, so they are bounded. */
  constructor(rows: readonly Element[]) {
    rows.forEach((tr, y) => {
      let x = 0;
      for (const cell of tr.children) {
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

/** A cell and the rows of its table, whether the page calls it a table or sets it in rows of blocks. */
export interface Cell {
  cell: Element;
  table: Element;
  rows: readonly Element[];
}

/** Finds the cell that holds a block; what was found of a table or a row is kept. */
export class Cells {
  readonly #tables = new Map<Element, readonly Element[]>();
  readonly #rows = new Map<Element, Omit<Cell, 'cell'> | undefined>();

  /** @param heads whether a row of blocks holds heads */
  constructor(private readonly heads: (row: Element) => boolean) {}

  /** Rows of blocks are a table from three columns on, or with two where the first row holds heads. */
  around(block: Element): Cell | undefined {
    const cell = block.closest('td,th');
    const table = cell?.closest('table');
    if (cell && table) {
      const rows = this.#tables.get(table) ?? [...table.querySelectorAll('tr')].filter((tr) => tr.closest('table') === table);
      this.#tables.set(table, rows);
      return { cell, table, rows };
    }
    for (let element: Element | null = block, up = 0; element && up < 3; element = element.parentElement, up++) {
      const row = element.parentElement;
      if (!row?.parentElement || row.parentElement.tagName === 'BODY') continue;
      if (!this.#rows.has(row)) this.#rows.set(row, this.#tableOf(row, row.parentElement));
      const found = this.#rows.get(row);
      if (found) return { cell: element, ...found };
    }
    return undefined;
  }

  #tableOf(row: Element, all: Element): Omit<Cell, 'cell'> | undefined {
    const columns = row.children.length;
    if (columns < 2 || columns > 40 || /^(DL|UL|OL)$/.test(row.tagName)) return undefined;
    if (row.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]') || (row.textContent ?? '').length > 300) return undefined;
    const rows = [...all.children].filter((other) => other.tagName === row.tagName && other.children.length === columns);
    if (rows.length < 2 || !rows.includes(row) || rows.length < all.children.length - 2) return undefined;
    return columns > 2 || this.heads(rows[0] as Element) ? { table: all, rows } : undefined;
  }
}
