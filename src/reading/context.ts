/** Where a quantity's label stands: in the same text, in row and column heads, in a term, beside it, or in the headings above. */
import { textIn } from '../model/original-text';
import type { Bound } from '../model/reading';
import { type Cell, cellFinder } from './cells';
import { MAX_LABEL, pageIndex } from './page-index';
import { dayOver, isPair, kindOf } from './pairs';
import { type FindQuantities, type Quantity, unitIn } from './quantity';
import type { Run } from './run';
import type { Aside } from './set-aside';
import { PHONE_ANY } from './text';
import { meaningOf } from './words';
import { holds, near, parentOf } from './wrappers';

export interface Label {
  wording: string;
  stands: Bound;
  run?: Run;
}

export const textsOf = (labels: readonly Label[]): string[] => labels.map((label) => label.wording);

/** Labels from the nearest to the farthest; `own` and `heads` name the quantity itself, `headings` only its section. */
export interface Context {
  own: Label[];
  heads: Label[];
  headings: Label[];
}

/** Heads that can name a line: those of its row, its column, its term. */
export const structural = ({ heads }: Context) => textsOf(heads.filter((label) => /head$|^term/.test(label.stands)));

const GROUP = /グループ|合計|シェア|家族|total/i;

export type Surroundings = ReturnType<typeof surroundings>;

/** Everything needed to look around a quantity, computed once per page. */
export function surroundings(runs: readonly Run[], all: readonly Quantity[], asides: ReadonlyMap<Quantity, Aside>, find: FindQuantities) {
  const page = pageIndex(runs, all, asides);
  const { quantitiesOf, runsIn, firstRunIn, size, textOf, isNumeric, hasAmount, amountsIn, isLabel } = page;
  const cellOf = cellFinder((row) => !hasAmount(row) && ![...row.children].some((cell) => textOf(cell) === ''));

  function of(quantity: Quantity): Context {
    const own = ownLabels(quantity);
    const place = cellOf(quantity.run.block);
    const cell = place?.cell ?? null;
    const day = cell && dayOver(cell, runs[quantity.run.nth - 1], quantitiesOf);
    if (day) own.unshift({ wording: day, stands: 'same text' });
    const heads = place ? cellHeads(place, quantity) : [];
    const term = termOf(quantity.run.block);
    if (term) heads.push({ wording: term, stands: 'term' });
    const kind = kindOf(quantity.run.block);
    if (kind) heads.push({ wording: kind, stands: 'row head' });
    const sibling = heads.length === 0 && (siblingOf(quantity, cell) ?? (own.some((label) => meaningOf(label.wording).measure) && leadOf(quantity.run)));
    if (sibling) heads.push(sibling);
    const name = accessibleName(quantity.run.block);
    if (name) heads.push({ wording: name, stands: 'heading' });
    // a number that is a term itself is of nothing above it
    const sections = () =>
      quantity.run.block.closest('dt')
        ? []
        : [...quantity.run.headings.map((wording): Label => ({ wording, stands: 'heading' })), ...pseudoHeadings(quantity.run)];
    let headings: Label[] | undefined;
    return {
      own,
      heads,
      get headings() {
        headings ??= sections();
        return headings;
      },
    };
  }

  /** Labels standing beside a run as a whole: its row head, column head, term or neighbour. */
  const beside = (run: Run): Context => of({ run, at: 0, end: run.wording.length, shown: run.wording, dimension: 'number', value: 0, decimals: 0 });

  /** Text of the same run between the neighbouring quantities: before it, else behind it. */
  function ownLabels(quantity: Quantity): Label[] {
    const inRun = quantitiesOf(quantity.run);
    const index = inRun.indexOf(quantity);
    const { wording: text } = quantity.run;
    // a name's own amount (データ追加 1GB) and one in brackets behind its label do not part a label from its value
    const bracketed = (q: Quantity) => /\($/.test(text.slice(0, q.at)) && /^\)/.test(text.slice(q.end)) && q.end < quantity.at;
    const amounts = (q: Quantity | undefined) =>
      q && (q.dimension === 'data' || q.dimension === 'yen' || q.dimension === 'duration') && [undefined, 'sentence'].includes(asides.get(q)) && !bracketed(q);
    const from = inRun.slice(0, Math.max(index, 0)).findLast((q) => amounts(q))?.end ?? 0;
    const next = inRun.slice(index + 1).find((q) => amounts(q));
    // データ残量 | 無制限 | 使用済み | 14.62 GB: where two things are told, the nearer is its own
    const cut = quantity.run.cuts.findLast((one) => from < one && one < quantity.at - 1) ?? from;
    const [further, nearer] = [text.slice(from, cut), text.slice(cut, quantity.at)].map((said) => meaningOf(said).measure);
    const whole = text.slice(further && nearer && further !== nearer ? cut : from, quantity.at).replace(/^.*(。|[^.]\. )|^ ?のうち、?/, '');
    // 今日已用(1/5) names its day
    const short = trimLabel(whole.replace(/(?<!日)\((?!\d{1,2}[/月]\d{1,2}日?\))[^()]*\)/g, ''));
    // 今月の容量(合計): where nothing is said without the bracket, it speaks
    const before = /合計/.test(whole) && !meaningOf(short).measure && !meaningOf(short).part ? trimLabel(whole) : short;
    const gap = text.slice(quantity.end, next ? next.at : undefined).replace(/(。|(?<=.)、|(?<!\.)\. |, ).*$/, '');
    // the label behind a ratio speaks for both of its amounts: 13.82 GB / 20 GB used
    const after =
      trimLabel(next && /^ ?(\/|of) ?$/.test(gap) ? text.slice(next.end) : gap) ||
      // 1.13 GB over left of 5 GB
      (/^(left|used)(?= of)/i.exec(runs[quantity.run.nth + 1]?.wording ?? '')?.[0] ?? '');
    const labels: Label[] = [];
    if (before) labels.push({ wording: before.slice(-MAX_LABEL), stands: 'same text' });
    // a label behind its value belongs to it only where none stands before
    if (
      after &&
      after !== 'of' &&
      !/ため|(低速|制限|通信)中/.test(after) &&
      !(next && /^ ?([,、]|うち)/.test(gap)) &&
      (!before || from > 0 || isClosing(after)) &&
      !/^[(]/.test(after)
    )
      labels.push({ wording: after.slice(0, 30), stands: 'same text' });
    return labels;
  }

  function cellHeads({ cell, grid }: Cell, quantity: Quantity): Label[] {
    const [y, x] = grid.placeOf(cell) ?? [0, -1];
    if (x < 0) return [];
    const row = grid.row(y);
    const labels: Label[] = [];
    const left = row
      .slice(0, x)
      .reverse()
      .find((other) => other !== cell && headText(other));
    // where labels and values take turns, the row's first label is its neighbour's alone
    const pairs = left !== undefined && row.indexOf(left) > 1 && row[1] !== undefined && hasAmount(row[1]);
    for (const head of new Set(pairs ? [left] : [left, row[0]])) {
      const text = head && head !== cell ? headText(head) : '';
      if (text) labels.push({ wording: text, stands: 'row head' });
    }
    const above = grid.headsAbove(y, x, (cells) => isHeadRow(cells)).filter((head) => head !== cell && headText(head));
    // where the columns are lines, the number says whose it is and nicknames say nothing more
    const numbered = grid.headsAbove(y, 1, (cells) => isHeadRow(cells)).some((head) => PHONE_ANY.test(headText(head)));
    const head = (numbered && [PHONE_ANY, GROUP].map((kind) => above.find((one) => kind.test(headText(one)))).find(Boolean)) || above[0];
    if (head) labels.push({ wording: headText(head), stands: 'column head' });
    return labels.filter((label) => label.wording !== quantity.shown);
  }

  /** A head row holds no amounts at all, and is no row of a day without use. */
  function isHeadRow(row: readonly Element[]): boolean {
    if (row.some((cell) => hasAmount(cell))) return false;
    const holds = (cell: Element, kinds: RegExp) => runsIn(cell).some((run) => quantitiesOf(run).some((one) => kinds.test(one.dimension)));
    // a term and what it says, whatever stands below
    if (row.length === 2 && row[0]?.tagName === 'TH' && row[1]?.tagName === 'TD') return false;
    // of a table with rows of several lengths some places are empty
    const cells = [...new Set(row)].filter(Boolean);
    const [first] = cells;
    if (!first || /期限|expir/i.test(textOf(first))) return false;
    const dated = cells.filter((cell) => holds(cell, /date/));
    const days = dated.length;
    // データ利用量（2月8日まで）: a name that tells its day
    const named = cells.length > 2 && !holds(first, /./) && dated.every((cell) => /.{2}\([^()]*\)$/.test(textOf(cell)));
    return days > 1 || (days > 0 && named) || (days === 0 && (!holds(first, /./) || cells.filter((cell) => holds(cell, /./)).length > 1));
  }

  function headText(cell: Element | undefined): string {
    if (!cell || hasAmount(cell)) return '';
    return textOf(cell).slice(0, MAX_LABEL);
  }

  function termOf(block: Element): string | undefined {
    // a table in a list has heads of its own
    let element: Element | null = block.closest('dd,table');
    if (element?.tagName === 'TABLE') return undefined;
    while (element && element.tagName !== 'DT') element = element.previousElementSibling;
    return element ? textOf(element).slice(0, MAX_LABEL) || undefined : undefined;
  }

  /** The neighbour that labels a value: the run before it, or the one after it where values stand above their labels. */
  function siblingOf(quantity: Quantity, cell: Element | null): Label | undefined {
    const { run } = quantity;
    const before = runs[run.nth - 1];
    const unit = quantity.dimension !== 'number' && !/[A-Za-z円]/.test(quantity.shown) && unitIn(runs[run.nth + 1]?.wording ?? '') ? 1 : 0;
    const after = runs[run.nth + 1 + unit];
    const tile = tileOf(run);
    const isIn = (other: Run | undefined) => other !== undefined && isLabel(other) && !isPair(other) && (tile === undefined || holds(tile, other.block));
    const next = runs[run.nth + 2 + unit];
    // 18.7 GB over Data used, under a heading that says nothing of it
    if (
      after &&
      before?.origin === 'heading' &&
      !says(before) &&
      isIn(after) &&
      near(after.block, run.block) &&
      says(after) &&
      listOf(after) === listOf(run) &&
      !(next && isNumeric(next) && !says(next))
    )
      return labelled(after);
    if (before && isIn(before) && near(before.block, run.block) && (!cell || cell.contains(before.block))) return labelled(before);
    const orphan = !before || isNumeric(before) || !near(before.block, run.block) || !isIn(before);
    const alone = tile ?? parentOf(run.block);
    if (after && orphan && isIn(after) && alone && holds(alone, after.block) && amountsIn(alone) === 1) return labelled(after);
    return undefined;
  }

  /** 残り 0.00GB beside くりこしデータ | 先月からのくりこし 3.00GB: what the neighbour begins with. */
  function leadOf(run: Run): Label | undefined {
    const before = runs[run.nth - 1];
    const lead = before?.wording.slice(0, before.cuts[0] ?? 0);
    return before && lead && !/\d/.test(lead) && near(before.block, run.block) ? { wording: lead, stands: 'sibling' } : undefined;
  }

  /** The smallest block that holds a value together with a label and no other amount: a card's tile, a list's item. */
  function tileOf(run: Run): Element | undefined {
    for (let element: Element | null = run.block; element && size(element) <= 4 && amountsIn(element) === 1; element = parentOf(element))
      if (runsIn(element).some((other) => other !== run && isLabel(other))) return element;
    return undefined;
  }

  /** The first short text of each surrounding container stands over what follows, whatever its tag. */
  function pseudoHeadings(run: Run): Label[] {
    const labels: Label[] = [];
    let container = parentOf(run.block);
    for (let up = 0; container && up < 4 && container.tagName !== 'BODY'; up++, container = parentOf(container)) {
      const beside = container.previousElementSibling;
      // <p>テザリング</p><dl>
      for (const first of [firstRunIn(container), beside && size(beside) === 1 && size(container) > 2 && firstRunIn(beside)])
        if (
          first &&
          first.nth < run.nth - 1 &&
          first.origin === 'text' &&
          first.wording.length <= 30 &&
          isLabel(first) &&
          first.block.querySelectorAll('a').length < 2
        )
          labels.push({ wording: first.wording, stands: 'heading', run: first });
    }
    return labels;
  }
  /** The quantities of a label, as if its words stood where a run stands. */
  const found = (wording: string, run: Run): readonly Quantity[] => find({ ...run, wording, cuts: [] });
  return { ...page, of, beside, found };
}

const says = ({ wording }: Run) => meaningOf(wording).measure;

const listOf = ({ block }: Run) => block.closest('table,dl');

const labelled = (run: Run): Label => ({ wording: run.wording, stands: 'sibling', run });

const trimLabel = (text: string) => text.replace(/^[\s:、。,/|・)\]】>]+|[\s:、,/|・([【<]+$/g, '').trim();
const isClosing = (after: string) => /^((のデータ)?を?[ごお]?(利用|使)|残|remaining|left|used|of )/.test(after);

function accessibleName(block: Element): string | undefined {
  const id = block.getAttribute('aria-labelledby');
  const by = id && textIn(block.ownerDocument.getElementById(id));
  return (by || block.getAttribute('aria-label') || '').trim().slice(0, MAX_LABEL) || undefined;
}
