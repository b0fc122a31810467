/** What the redesigns did to the reading, in a table per kind with examples. */
import { MUTATIONS } from './mutations';
import type { Difference } from './outcome';
import type { PageOutcome } from './run';
import { TIMED } from './timed';

export interface Summary {
  kinds: { id: string; kept: number; total: number }[];
  total: number;
  wrong: number;
  text: string;
}

/** @param examples how many of the wrong and of the lost figures are shown per kind */
export function summarise(outcomes: readonly PageOutcome[], examples = 3): Summary {
  const rows = [...MUTATIONS, ...TIMED].map(({ id }) =>
    row(
      id,
      outcomes.filter(({ kind }) => kind === id),
    ),
  );
  const all = row('all', outcomes);
  const table = [...rows, all].map(({ cells }) => cells);
  const shown = rows.flatMap(({ id, own }) => [...told(id, 'wrong', own, examples), ...told(id, 'lost', own, examples)]);
  return {
    kinds: rows.map(({ id, kept, total }) => ({ id, kept, total })),
    total: all.total,
    wrong: all.wrong,
    text: [columns([['kind', 'pages', 'kept', '', 'wrong'], ...table]), '', ...shown].join('\n'),
  };
}

function row(id: string, own: readonly PageOutcome[]) {
  const sum = (count: (one: PageOutcome) => number) => own.reduce((all, one) => all + count(one), 0);
  const [kept, total, wrong] = [sum((one) => one.kept), sum((one) => one.total), sum((one) => one.wrong.length)];
  const pages = new Set(own.map(({ page }) => page)).size;
  const share = total > 0 ? `${((kept / total) * 100).toFixed(1)} %` : '-';
  return { id, own, kept, total, wrong, cells: [id, String(pages), `${kept}/${total}`, share, String(wrong)] };
}

/** Examples from different pages first. */
function told(kind: string, which: 'wrong' | 'lost', own: readonly PageOutcome[], examples: number): string[] {
  const all = own.flatMap(({ page, seed, [which]: list }) => list.map((one, index) => ({ page, seed, one, index })));
  return all
    .sort((a, b) => a.index - b.index)
    .slice(0, examples)
    .map(({ page, seed, one }) => `${which} · ${kind} · ${page} · seed ${seed} · ${inWords(one)}`);
}

const inWords = ({ what, before, after, label, reason }: Difference) =>
  `${what}: ${before ?? 'nothing'} became ${after ?? 'nothing'}${label ? ` · ${label}` : ''}${reason ? ` · refused: ${reason}` : ''}`;

function columns(table: readonly string[][]): string {
  const widths = (table[0] ?? []).map((_, index) => Math.max(...table.map((cells) => cells[index]?.length ?? 0)));
  return table
    .map((cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[index] as number))).join('  '))
    .join('\n');
}
