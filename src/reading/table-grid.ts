/** A table's cells by row and column with spans filled in, and which of its rows are heads. Built once per table. */
export class TableGrid {
  readonly rows: Element[][] = [];
  private readonly places = new Map<Element, [row: number, column: number]>();
  private heads: number[] | undefined;

  /** Spans are the page's to choose, so they are bounded. */
  constructor(table: Element) {
    const rows = [...table.querySelectorAll('tr')].filter((tr) => tr.closest('table') === table);
    rows.forEach((tr, y) => {
      let x = 0;
      for (const cell of tr.children) {
        while (this.row(y)[x]) x++;
        const width = Math.min(Number(cell.getAttribute('colspan')) || 1, 60);
        const height = Math.min(Number(cell.getAttribute('rowspan')) || 1, rows.length - y, 400);
        for (let dy = 0; dy < height; dy++) for (let dx = 0; dx < width; dx++) this.row(y + dy)[x + dx] = cell;
        this.places.set(cell, [y, x]);
        x += width;
      }
    });
  }

  row(y: number): Element[] {
    this.rows[y] ??= [];
    return this.rows[y] as Element[];
  }

  placeOf(cell: Element): [row: number, column: number] | undefined {
    return this.places.get(cell);
  }

  /** The cells above a place that stand in head rows, nearest first. */
  headsAbove(y: number, x: number, isHead: (row: readonly Element[]) => boolean): Element[] {
    this.heads ??= this.rows.flatMap((row, index) => (isHead(row) ? [index] : []));
    return this.heads
      .filter((index) => index < y && new Set(this.row(index)).size > (this.row(y).length === 1 ? 0 : 1))
      .reverse()
      .flatMap((index) => this.row(index)[x] ?? []);
  }
}
