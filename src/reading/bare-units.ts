/** Numbers whose unit stands elsewhere: in the next node, or in the head of their column or row. */
import type { DataUnit } from '../model/amount';
import type { Run } from './flatten';
import { bareNumber, type Quantity, quantitiesIn, unitIn } from './quantities';
import { Cells, TableGrid } from './table-grid';

const DATED = /^\D*\d{1,2}\D.*[-:· ] ?\d+(\.\d+)?$/;

/** Mar 8 - 0.61: the number behind a date in a list of days. */
function afterDate(run: Run, now: number): Quantity | undefined {
  const match = /[-:· ] ?(\d{1,6}(?:\.(\d{1,3}))?)$/.exec(run.text);
  const date = quantitiesIn(run, now).find((one) => one.kind === 'date');
  if (!match || !date || date.end > match.index) return undefined;
  const at = run.text.length - (match[1] as string).length;
  return { run, at, end: run.text.length, text: match[1] as string, kind: 'number', value: Number(match[1]), decimals: match[2]?.length ?? 0 };
}

/** @param numeric the runs that hold a digit */
export function bareUnits(runs: readonly Run[], numeric: readonly Run[], now: number): Quantity[] {
  const found: Quantity[] = [];
  const cells = new Cells((row) => !/\d/.test(row.textContent ?? ''));
  const grids = new Map<Element, TableGrid>();
  for (const run of numeric) {
    if (run.text.length > 24 || (run.found?.length && !DATED.test(run.text))) continue;
    const bare = bareNumber(run) ?? afterDate(run, now);
    if (bare?.kind !== 'number') continue;
    const next = runs[run.index + 1];
    const unit =
      (next && next.text.length <= 5 && near(run.block, next.block) ? unitIn(next.text) : undefined) ??
      headUnit(run.block, cells, grids) ??
      headingUnit(run) ??
      notedUnit(run.block);
    if (!unit) continue;
    const { at, end, text } = bare;
    const place = { run, at, end, text };
    found.push(
      unit === 'yen'
        ? { ...place, kind: 'yen', yen: bare.value }
        : { ...place, kind: 'data', amount: { value: bare.value, unit: unit as DataUnit, ...(bare.decimals ? { decimals: bare.decimals } : {}) } },
    );
  }
  return found;
}

const near = (a: Element, b: Element) => a === b || a.parentElement === b.parentElement || a.parentElement?.parentElement === b.parentElement?.parentElement;

/** (単位:円) as a note in the block around the table. */
function notedUnit(block: Element): DataUnit | 'yen' | undefined {
  const around = block.closest('table,dl,ul')?.parentElement;
  const text = around?.textContent ?? '';
  const match = text.length < 4_000 ? /単位[:：は]?\s?(円|GB|MB|KB)/.exec(text) : null;
  return match ? unitIn(match[1] as string) : undefined;
}

/** 日別データ利用量(GB) above a table of bare numbers. */
const headingUnit = (run: Run): DataUnit | undefined => {
  const unit = run.block.closest('table,ul,ol,dl') && run.headings[0] ? unitIn(run.headings[0]) : undefined;
  return unit === 'yen' ? undefined : unit;
};

/** The unit in the head of the cell's column, else of its row, or in the term that the value stands under. */
function headUnit(block: Element, cells: Cells, grids: Map<Element, TableGrid>): DataUnit | 'yen' | undefined {
  const unitOf = (element: Element | null | undefined) => unitIn((element?.textContent ?? '').normalize('NFKC'));
  let term = block.closest('dd')?.previousElementSibling;
  while (term?.tagName === 'DD') term = term.previousElementSibling;
  const place = term ? undefined : cells.around(block);
  // a list's first value may be the head of all that follow
  if (!place) return unitOf(term) ?? unitOf(term && block.closest('dl')?.querySelector('dd'));
  const grid = grids.get(place.table) ?? new TableGrid(place.rows);
  grids.set(place.table, grid);
  const [y, x] = grid.placeOf(place.cell) ?? [0, 0];
  for (let above = y - 1; above >= 0; above--) {
    const unit = unitOf(grid.row(above)[x]);
    if (unit) return unit;
  }
  return x > 0 ? unitOf(grid.row(y)[0]) : undefined;
}
