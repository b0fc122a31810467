/** A table's cells by row and column with spans filled in, and which of its rows are heads. */

/** The cells of each row. */
export type Rows = readonly (readonly Element[])[];

export type TableGrid = ReturnType<typeof gridOf>;

/** Spans are the page's to choose, so they are bounded. */
export function gridOf(rows: Rows) {
  const filled: Element[][] = [];
  const places = new Map<Element, [row: number, column: number]>();
  let heads: number[] | undefined;

  const row = (y: number): Element[] => {
    filled[y] ??= [];
    return filled[y] as Element[];
  };

  /** The cells above a place that stand in head rows, nearest first. */
  const headsAbove = (y: number, x: number, isHead: (row: readonly Element[]) => boolean): Element[] => {
    heads ??= filled.flatMap((cells, index) => (isHead(cells) ? [index] : []));
    return heads
      .filter((index) => index < y && new Set(row(index)).size > (row(y).length === 1 ? 0 : 1))
      .reverse()
      .flatMap((index) => row(index)[x] ?? []);
  };

  rows.forEach((cells, y) => {
    let x = 0;
    for (const cell of cells) {
      while (row(y)[x]) x++;
      const width = Math.min(Number(cell.getAttribute('colspan')) || 1, 60);
      const height = Math.min(Number(cell.getAttribute('rowspan')) || 1, rows.length - y, 400);
      for (let dy = 0; dy < height; dy++) for (let dx = 0; dx < width; dx++) row(y + dy)[x + dx] = cell;
      places.set(cell, [y, x]);
      x += width;
    }
  });
  return { row, placeOf: (cell: Element) => places.get(cell), headsAbove };
}
