/** Whose figure it is: which line of the page, a pool over several lines, or the account. */
import { textIn } from '../model/original-text';
import type { Surroundings } from './context';
import type { Run } from './flatten';
import { normalise, PHONE } from './text';
import { outermost, parentOf } from './wrappers';

export type Owner = { line: string } | { group: string[] } | { card: string } | { page: true };

interface Anchor {
  run: Run;
  number: string;
}

const CHOICE = 'button,[role=tab],[role=option],[role=radio]';
const SUM = /^\s*[合総](計|額)/;
const SUM_OF_ALL = /^\s*ご?請求[^\d]*合計/;
const ITEM = 'a,li,span,label,div';
const CHOSEN =
  '[aria-selected=true],[aria-current],[aria-pressed=true],[aria-checked=true],[class*=active],[class*=select],[class*=current],[class~=on],[class~=cur],:disabled';

/** A button for another line: of a row of such buttons, or a list of bare numbers, only the chosen one names the page's line. */
function isOtherChoice({ run, number }: Anchor, all: readonly Anchor[]): boolean {
  const choice = choiceOf(run);
  // an item that holds amounts is no choice but a line itself
  if (!choice || /\d\s?([KMG]B|円)/i.test(normalise(choice.textContent ?? ''))) return false;
  const rivals = all.filter((other) => other.number !== number && other.run !== run && choiceOf(other.run)?.parentElement === choice.parentElement);
  // where the others are links, the one that is none is where the user is
  if (rivals.length === 0 || isChosen(choice) || (!isLink(choice) && rivals.every((other) => isLink(choiceOf(other.run))))) return false;
  // tabs of which none is marked: whose figures these are cannot be known
  return choice.matches(`${CHOICE},a,li`) || choice.querySelector(CHOICE) !== null || rivals.some((other) => isChosen(choiceOf(other.run)));
}

const choiceOf = (run: Run): Element | null => outermost(run.block.closest(CHOICE) ?? (run.wording.length <= 24 ? run.block.closest(ITEM) : null));
const isLink = (choice: Element | null) => choice?.matches('a') === true || choice?.querySelector('a') != null;
const isChosen = (choice: Element | null) => choice?.matches(CHOSEN) === true || choice?.querySelector(CHOSEN) != null;

/** povo2.0 and 080-0000-4455 in two neighbouring elements: a number may begin where an element does. */
const numbersIn = ({ wording: text, cuts }: Run) =>
  [text, ...cuts.map((at) => text.slice(at))].flatMap((part) => [...part.matchAll(PHONE)].map((match) => match[1] as string));

/** Finds the lines of a page by their phone numbers and tells for each run to which of them it belongs. */
export class Owners {
  readonly numbers: string[];
  readonly #inside = new Map<Element, Set<string>>();
  readonly #anchors: Anchor[];
  /** one contract with a number beside others, each with a plan of its own, that have none */
  readonly #mixed: boolean;

  constructor(
    /** the page's runs that hold a digit */
    numeric: readonly Run[],
    visible: (element: Element) => boolean,
    private readonly around: Surroundings,
    /** products by their cards, on a page without numbers */
    readonly cards: ReadonlyMap<Element, string> = new Map(),
  ) {
    const found = numeric.flatMap((run) => (/\d{4}/.test(run.wording) ? numbersIn(run).map((number): Anchor => ({ run, number })) : []));
    // the number of a hidden panel is another line's
    this.#anchors = found.filter((anchor) => visible(anchor.run.block) && !isOtherChoice(anchor, found));
    this.numbers = [...new Set(this.#anchors.map((anchor) => anchor.number))];
    for (const { run, number } of this.#anchors) {
      for (let element: Element | null = run.block; element; element = parentOf(element)) {
        const set = this.#inside.get(element) ?? new Set();
        this.#inside.set(element, set.add(number));
      }
    }
    const plans = [...cards.keys()].filter((card) => /プラン|plan|套餐|方案/i.test(around.textOf(card)));
    this.#mixed = this.numbers.length === 1 && plans.length > 1 && plans.some((card) => this.#inside.has(card));
  }

  /** @param heads labels of row and column heads, which may name a line */
  of(run: Run, heads: readonly string[]): Owner {
    if (this.numbers.length === 0 || this.#mixed) return this.#cardOf(run) ?? { page: true };
    if (this.numbers.length === 1) return { line: this.numbers[0] as string };
    for (const head of [run.wording, ...heads]) {
      const named = [...head.matchAll(PHONE)];
      if (named.length === 1) return { line: (named[0] as RegExpMatchArray)[1] as string };
    }
    if (heads.some((head) => /グループ|家族|シェア|^合計$/.test(head)) && this.#columnsAreLines(run)) return { group: this.numbers };
    let child: Element = run.block;
    for (let element: Element | null = run.block; element; child = element, element = parentOf(element)) {
      const numbers = this.#inside.get(element);
      if (!numbers) continue;
      if (numbers.size === 1 && element.tagName !== 'BODY') return { line: [...numbers][0] as string };
      // the row of sums below all lines is of all of them
      return (
        (heads.some((head) => SUM_OF_ALL.test(head)) || (SUM.test(textIn(child)) && !child.nextElementSibling) ? undefined : this.#above(element, child)) ?? {
          group: [...numbers],
        }
      );
    }
    return { page: true };
  }

  #cardOf(run: Run): Owner | undefined {
    for (let element: Element | null = run.block; element; element = parentOf(element)) {
      const card = this.cards.get(element);
      if (card) return this.#inside.has(element) ? { line: this.numbers[0] as string } : { card };
    }
    return undefined;
  }

  /** The smallest block that holds just one line's number, on a page of several lines. */
  blockOf(run: Run): Element | undefined {
    if (this.numbers.length < 2) return undefined;
    for (let element: Element | null = run.block; element; element = parentOf(element)) {
      const numbers = this.#inside.get(element);
      if (numbers) return numbers.size === 1 ? element : undefined;
    }
    return undefined;
  }

  /** In a table whose head row names several lines, or a list whose terms do, what is headed グループ合計 is of all of them. */
  #columnsAreLines(run: Run): boolean {
    const list = run.block.closest('dl');
    const rows = list ? [list] : [...(run.block.closest('table')?.querySelectorAll('tr') ?? [])];
    return rows.slice(0, 3).some((row) => (this.#inside.get(row)?.size ?? 0) > 1);
  }

  /** Number headings with their content as siblings: the content belongs to the number above it, if such numbers hold nothing themselves. */
  #above(container: Element, child: Element): Owner | undefined {
    const numbered = [...container.children].filter((element) => this.#inside.has(element));
    if (numbered.some((element) => (this.#inside.get(element)?.size ?? 0) > 1 || this.#holdsAmounts(element))) return undefined;
    const before = numbered.filter((element) => element.compareDocumentPosition(child) & 4);
    const last = before.at(-1);
    return last && numbered.length > 1 ? { line: [...(this.#inside.get(last) as Set<string>)][0] as string } : undefined;
  }

  #holdsAmounts(element: Element): boolean {
    return this.around
      .runsIn(element)
      .some((run) => this.around.quantitiesOf(run).some((q) => q.dimension === 'data' || q.dimension === 'yen' || q.dimension === 'number'));
  }
}
