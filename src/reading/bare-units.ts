/** Numbers whose unit stands elsewhere: in the next node, or in the head of their column or row. */
import type { DataUnit } from '../model/amount';
import type { Run } from './flatten';
import { bareNumber, type Quantity, quantitiesIn, unitIn } from './quantities';

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
  for (const run of numeric) {
    if (run.text.length > 24 || (run.found?.length && !DATED.test(run.text))) continue;
    const bare = bareNumber(run) ?? afterDate(run, now);
    if (bare?.kind !== 'number') continue;
    const next = runs[run.index + 1];
    const unit =
      (next && next.text.length <= 5 && near(run.block, next.block) ? unitIn(next.text) : undefined) ??
      headUnit(run.block) ??
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
