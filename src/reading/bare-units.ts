/** Numbers whose unit stands elsewhere: in the next node, or in the head of their column or row. */

import type { DataUnit } from '../model/amount';
import { textIn } from '../model/original-text';
import { type Cell, cellFinder } from './cells';
import { isCalendarDay } from './pairs';
import { bareNumber, type Quantity, unitIn } from './quantity';
import type { Run } from './run';
import { outermost, twinsOf } from './wrappers';

const DATED = /^\D*\d{1,2}\D.*[-:· ] ?\d+(\.\d+)?$|^\d+\.\d+ \d/;

/** Mar 8 - 0.61, 0.61 3/8: the number beside a date in a list of days. */
function besideDate(run: Run): Quantity | undefined {
  const date = run.found?.find((one) => one.dimension === 'date' || one.dimension === 'month');
  const { wording } = run;
  const first = /^(\d{1,6}\.(\d{1,3})) /.exec(wording);
  const match = first ?? /[-:· ] ?(\d{1,6}(?:\.(\d{1,3}))?)$/.exec(wording);
  const shown = match?.[1];
  if (!shown || !date || (first ? date.at < shown.length : date.end > match.index)) return undefined;
  const at = first ? 0 : wording.length - shown.length;
  return { run, at, end: at + shown.length, shown, dimension: 'number', value: Number(shown), decimals: match[2]?.length ?? 0 };
}

/** @param numeric the runs that hold a digit */
export function bareUnits(runs: readonly Run[], numeric: readonly Run[]): Quantity[] {
  const found: Quantity[] = [];
  const cellOf = cellFinder((row) => !/\d/.test(textIn(row)));
  for (const run of numeric) {
    if (run.wording.length > 24 || (run.found?.length && !DATED.test(run.wording))) continue;
    const bare = bareNumber(run) ?? besideDate(run);
    if (bare?.dimension !== 'number' || isCalendarDay(run)) continue;
    const next = runs[run.nth + 1];
    const unit =
      (next && next.wording.length <= 5 && near(run.block, next.block) ? unitIn(next.wording) : undefined) ?? headUnit(run.block, cellOf) ?? listUnit(run);
    if (!unit) continue;
    const { at, end, shown } = bare;
    const place = { run, at, end, shown };
    found.push(
      unit === 'yen'
        ? { ...place, dimension: 'yen', yen: bare.value }
        : { ...place, dimension: 'data', amount: { value: bare.value, unit: unit as DataUnit, ...(bare.decimals ? { decimals: bare.decimals } : {}) } },
    );
  }
  return found;
}

const near = (a: Element, b: Element) => outermost(a)?.parentElement === outermost(b)?.parentElement;

/** 日別データ利用量(GB) above a table or a list of bare numbers, or (単位:円) as a note in the block around it. */
function listUnit(run: Run): DataUnit | 'yen' | undefined {
  const list = run.block.closest('table,dl,ul,ol') ?? rowsAround(run.block);
  if (!list) return undefined;
  const unit = run.headings.map(unitIn).find(Boolean);
  if (unit && unit !== 'yen') return unit;
  // 月別データ利用量（GB） right before them, whatever its tag
  const before = textIn(outermost(list)?.previousElementSibling).trim();
  // what is counted has no decimals
  const over = /^.{2,30}[(（:：] ?[GMK]B ?[)）]?$/.test(before) && /\d\.\d/.test(run.wording) ? unitIn(before.normalize('NFKC')) : undefined;
  if (over && over !== 'yen') return over;
  const text = textIn(outermost(list)?.parentElement);
  const match = text.length < 4_000 ? /(?:単位[:：は]?|数[字値]はすべて)\s?(円|GB|MB|KB|パケット)/.exec(text) : null;
  return match ? unitIn(match[1] as string) : undefined;
}

/** What is set in rows without being called a table or a list: the farthest of the near blocks that stands among its like. */
function rowsAround(block: Element): Element | undefined {
  let rows: Element | undefined;
  for (let element: Element | null = block, up = 0; element && up < 3; element = element.parentElement, up++)
    if (twinsOf(element).length > 1) rows = outermost(element)?.parentElement ?? undefined;
  return rows;
}

/** The unit in the head of the cell's column, else of its row, or in the term that the value stands under. */
function headUnit(block: Element, cellOf: (block: Element) => Cell | undefined): DataUnit | 'yen' | undefined {
  const unitOf = (element: Element | null | undefined) => unitIn(textIn(element).normalize('NFKC'));
  let term = block.closest('dd')?.previousElementSibling;
  while (term?.tagName === 'DD') term = term.previousElementSibling;
  const place = cellOf(block);
  // a list's first value may be the head of all that follow
  if (!place) return unitOf(term) ?? unitOf(term && block.closest('dl')?.querySelector('dd'));
  const { cell, grid } = place;
  const [y, x] = grid.placeOf(cell) ?? [0, 0];
  for (let above = y - 1; above >= 0; above--) {
    const unit = unitOf(grid.row(above)[x]);
    if (unit) return unit;
  }
  return x > 0 ? unitOf(grid.row(y)[0]) : undefined;
}
