/** Numbers whose unit stands elsewhere: in the next node, or in the head of their column or row. */
import type { DataUnit } from '../model/amount';
import type { Run } from './flatten';
import { bareNumber, type Quantity, unitIn } from './quantities';

/** @param known runs that hold a quantity already */
export function bareUnits(runs: readonly Run[], known: ReadonlySet<Run>): Quantity[] {
  const found: Quantity[] = [];
  for (const run of runs) {
    if (known.has(run) || run.text.length > 16) continue;
    const bare = bareNumber(run);
    if (bare?.kind !== 'number') continue;
    const next = runs[run.index + 1];
    const unit = (next && next.text.length <= 5 && near(run.block, next.block) ? unitIn(next.text) : undefined) ?? headUnit(run.block);
    if (!unit) continue;
    const place = { run, at: 0, end: run.text.length, text: run.text };
    found.push(
      unit === 'yen'
        ? { ...place, kind: 'yen', yen: bare.value }
        : { ...place, kind: 'data', amount: { value: bare.value, unit: unit as DataUnit, ...(bare.decimals ? { decimals: bare.decimals } : {}) } },
    );
  }
  return found;
}

const near = (a: Element, b: Element) => a === b || a.parentElement === b.parentElement || a.parentElement?.parentElement === b.parentElement?.parentElement;

/** The unit in the head of the cell's column, else of its row. */
function headUnit(block: Element): DataUnit | 'yen' | undefined {
  const cell = block.closest('td,th') as HTMLTableCellElement | null;
  const row = cell?.closest('tr');
  const table = cell?.closest('table');
  if (!cell || !row || !table) return undefined;
  const column = [...row.children].indexOf(cell);
  for (
    let above = row.previousElementSibling ?? row.parentElement?.previousElementSibling?.lastElementChild ?? null;
    above;
    above = above.previousElementSibling ?? (above.parentElement?.previousElementSibling?.lastElementChild || null)
  ) {
    const unit = unitIn(above.children[column]?.textContent?.normalize('NFKC') ?? '');
    if (unit) return unit;
    if (above.closest('table') !== table) return undefined;
  }
  const head = row.children[0];
  return head && head !== cell ? unitIn(head.textContent?.normalize('NFKC') ?? '') : undefined;
}
