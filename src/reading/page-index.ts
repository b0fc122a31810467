/** The runs and quantities of a page by the elements that hold them, computed once per page. */

import { mentionFinder } from './mentions';
import type { Quantity } from './quantity';
import type { Run } from './run';
import type { Aside } from './set-aside';
import { spanFinder } from './spans';

export const MAX_LABEL = 60;

/** A run that is nothing but a unit belongs to the number before it. */
const UNIT = /^(GB|MB|KB|TB|円|%)$/i;

export type PageIndex = ReturnType<typeof pageIndex>;

/** @param asides amounts that are prices, offers, rules or names: they do not stop their text from being a label */
export function pageIndex(runs: readonly Run[], quantities: readonly Quantity[], asides: ReadonlyMap<Quantity, Aside>) {
  const byRun = new Map<Run, Quantity[]>();
  const spanOf = spanFinder(runs);

  const quantitiesOf = (run: Run): readonly Quantity[] => byRun.get(run) ?? [];

  /** The runs inside an element, the first few hundred: no block of a portal that means something as a whole holds more. */
  const runsIn = (element: Element): Run[] => {
    const [from, to] = spanOf(element);
    return runs.slice(from, Math.min(to, from + 400));
  };

  const firstRunIn = (element: Element): Run | undefined => {
    const [from, to] = spanOf(element);
    return from < to ? runs[from] : undefined;
  };

  const size = (element: Element) => {
    const [from, to] = spanOf(element);
    return to - from;
  };

  const textOf = (element: Element): string =>
    runsIn(element)
      .filter((run) => run.origin !== 'control')
      .map((run) => run.wording)
      .join(' ');

  const isNumeric = (run: Run) =>
    quantitiesOf(run).some((q) => q.dimension === 'data' || q.dimension === 'yen' || (q.dimension === 'duration' && q.shown === run.wording));

  const holdsAmount = (run: Run) =>
    // 通話料(7分30秒) is a label
    quantitiesOf(run).some(
      (q) => !/^(date|month)$/.test(q.dimension) && !asides.has(q) && !(q.dimension === 'duration' && run.wording.lastIndexOf('(', q.at) > 0),
    );

  const hasAmount = (element: Element) => runsIn(element).some(holdsAmount);

  const amountsIn = (element: Element) => (size(element) > 40 ? 99 : runsIn(element).filter(isNumeric).length);

  /** A run that can be a label: it holds no amount and is short. */
  const isLabel = (run: Run): boolean =>
    run.wording.length <= MAX_LABEL &&
    run.origin !== 'control' &&
    /\p{L}|^\d+\/\d+$/u.test(run.wording) &&
    !UNIT.test(run.wording) &&
    !HELD.test(run.wording) &&
    !/。./.test(run.wording) &&
    !holdsAmount(run) &&
    !quantitiesOf(run).some((quantity) => /^(sentence|example)$/.test(asides.get(quantity) ?? ''));

  for (const quantity of quantities) {
    const known = byRun.get(quantity.run);
    if (known) known.push(quantity);
    else byRun.set(quantity.run, [quantity]);
  }
  return { runs, asides, quantitiesOf, runsIn, firstRunIn, size, textOf, isNumeric, hasAmount, amountsIn, isLabel, mentions: mentionFinder(runs, spanOf) };
}

/** データ残量 --GB: a label whose own value is not there yet speaks for no other. */
const HELD = /.(--+|[—―]+|(集計|計測|確認|取得|計算)中) ?([GMK]B|%|円)?$/;
