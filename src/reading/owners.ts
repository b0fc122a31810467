/** Whose figure it is: which line of the page, a pool over several lines, or the account. */
import { textIn } from '../model/original-text';
import type { Surroundings } from './context';
import { says } from './mentions';
import type { Run } from './run';
import { normalise, PHONE } from './text';
import { outermost, parentOf } from './wrappers';

export type Owner = { line: string } | { group: string[] } | { card: string } | { page: true };

interface Anchor {
  run: Run;
  number: string;
}

const CHOICE = 'button,[role=tab],[role=option],[role=radio]';
const LONGEST_NAME = 12;
const SUM = /^\s*[合総](計|額)/;
const SUM_OF_ALL = /^\s*ご?請求[^\d]*合計/;
/** What holds as many texts is no choice but the page. */
const MANY = 400;
const ITEM = 'a,li,span,label,div';
const CHOSEN =
  '[aria-selected=true],[aria-current],[aria-pressed=true],[aria-checked=true],[class*=active],[class*=select],[class*=current],[class~=on],[class~=cur],:disabled';

/** A button for another line: of a row of such buttons, or a list of bare numbers, only the chosen one names the page's line. */
function isOtherChoice({ run, number }: Anchor, all: readonly Anchor[], around: Surroundings): boolean {
  const choice = choiceOf(run);
  // an item that holds amounts is no choice but a line itself
  if (!choice || around.size(choice) > MANY || /\d ?([KMG]B|円)/i.test(normalise(choice.textContent ?? ''))) return false;
  const rivals = all.filter((other) => other.number !== number && other.run !== run && choiceOf(other.run)?.parentElement === choice.parentElement);
  // where the others are links, the one that is none is where the user is
  if (rivals.length === 0 || isChosen(choice) || (!isLink(choice) && rivals.every((other) => isLink(choiceOf(other.run))))) return false;
  // tabs of which none is marked: whose figures these are cannot be known
  return choice.matches(`${CHOICE},a,li`) || choice.querySelector(CHOICE) !== null || rivals.some((other) => isChosen(choiceOf(other.run)));
}

const choiceOf = (run: Run): Element | null => outermost(run.block.closest(CHOICE) ?? (run.wording.length <= 24 ? run.block.closest(ITEM) : null));
const isLink = (choice: Element | null) => choice?.matches('a') === true || choice?.querySelector('a') != null;
const isChosen = (choice: Element | null) => choice?.matches(CHOSEN) === true || choice?.querySelector(CHOSEN) != null;

/** A line told by the last four digits of its number. */
const ENDING = /(?:(?<!カード)番号|回線)[^\d、。]{0,4}(?:下(?:4|四)[桁け]た?|末尾)[がは: ]*(\d{4})(?!\d)|\bline ending (?:in|with) (\d{4})\b/gi;

const ENDED = /解約(済|完了)|契約終了|已解[約约]|\bcancell?ed\b/i;

/** Any number has one of these, few other texts do. */
const NUMBERED = /0[2789]0|81[- ]?[2789]0|[*•●xX]{3}|下[4四]|末尾|ending/i;

/** povo2.0 and 080-0000-4455 in two neighbouring elements: a number may begin where an element does. */
const numbersIn = ({ wording: text, cuts }: Run) =>
  [text, ...cuts.map((at) => text.slice(at))].flatMap((part) =>
    [PHONE, ENDING].flatMap((form) => [...part.matchAll(form)].map((match) => (match[1] ?? match[2]) as string)),
  );

export type Owners = ReturnType<typeof ownersOf>;

/**
 * Finds the lines of a page by their phone numbers and tells for each run to which of them it belongs.
 * @param numeric the page's runs that hold a digit
 * @param cards products by their cards, on a page without numbers
 */
export function ownersOf(
  numeric: readonly Run[],
  visible: (element: Element) => boolean,
  around: Surroundings,
  cards: ReadonlyMap<Element, string> = new Map(),
) {
  const inside = new Map<Element, Set<string>>();
  const found = numeric.flatMap((run) => (says(run, NUMBERED) ? numbersIn(run).map((number): Anchor => ({ run, number })) : []));
  // the number of a hidden panel is another line's
  const anchors = found.filter((anchor) => visible(anchor.run.block) && !isOtherChoice(anchor, found, around));
  const numbers = [...new Set(anchors.map((anchor) => anchor.number))];
  for (const { run, number } of anchors) {
    for (let element: Element | null = run.block; element; element = parentOf(element)) {
      const set = inside.get(element) ?? new Set();
      inside.set(element, set.add(number));
    }
  }
  let named: Map<string, string> | undefined;
  const plans = [...cards.keys()].filter((card) => /プラン|plan|套餐|方案/i.test(around.textOf(card)));
  /** one contract with a number beside others, each with a plan of its own, that have none */
  const mixed = numbers.length === 1 && plans.length > 1 && plans.some((card) => inside.has(card));

  /** @param heads labels of row and column heads, which may name a line */
  function of(run: Run, heads: readonly string[]): Owner {
    if (numbers.length === 0 || mixed) return cardOf(run) ?? { page: true };
    if (numbers.length === 1) return { line: numbers[0] as string };
    for (const head of [run.wording, ...heads]) {
      const named = [...head.matchAll(PHONE)];
      if (named.length === 1) return { line: (named[0] as RegExpMatchArray)[1] as string };
      const holder = head.length <= LONGEST_NAME ? names().get(head) : undefined;
      if (holder && !inside.get(run.block)) return { line: holder };
    }
    if (heads.some((head) => /グループ|家族|シェア|^合計$/.test(head)) && columnsAreLines(run)) return { group: numbers };
    let child: Element = run.block;
    for (let element: Element | null = run.block; element; child = element, element = parentOf(element)) {
      const within = inside.get(element);
      if (!within) continue;
      if (within.size === 1 && element.tagName !== 'BODY') return { line: [...within][0] as string };
      // the row of sums below all lines is of all of them
      return (
        (heads.some((head) => SUM_OF_ALL.test(head)) || (SUM.test(textIn(child)) && !child.nextElementSibling) ? undefined : above(element, child)) ?? {
          group: [...within],
        }
      );
    }
    return { page: true };
  }

  /** What each line's own card begins with: the name of who uses it, by which a table further down may call it. */
  function names(): Map<string, string> {
    if (named) return named;
    named = new Map();
    for (const { run, number } of anchors) {
      let card: Element = run.block;
      for (let element = parentOf(card); element && inside.get(element)?.size === 1; element = parentOf(element)) card = element;
      const name = around.runsIn(card)[0]?.wording ?? '';
      if (name.length <= LONGEST_NAME && !/\d|^$/.test(name)) named.set(name, named.has(name) && named.get(name) !== number ? '' : number);
    }
    return named;
  }

  function cardOf(run: Run): Owner | undefined {
    for (let element: Element | null = run.block; element; element = parentOf(element)) {
      const card = cards.get(element);
      if (card) return inside.has(element) ? { line: numbers[0] as string } : { card };
    }
    return undefined;
  }

  /** The smallest block that holds just one line's number, on a page of several lines. */
  function blockOf(run: Run): Element | undefined {
    if (numbers.length < 2) return undefined;
    for (let element: Element | null = run.block; element; element = parentOf(element)) {
      const within = inside.get(element);
      if (within) return within.size === 1 ? element : undefined;
    }
    return undefined;
  }

  /** In a table whose head row names several lines, or a list whose terms do, what is headed グループ合計 is of all of them. */
  function columnsAreLines(run: Run): boolean {
    const list = run.block.closest('dl');
    const rows = list ? [list] : [...(run.block.closest('table')?.querySelectorAll('tr') ?? [])];
    return rows.slice(0, 3).some((row) => (inside.get(row)?.size ?? 0) > 1);
  }

  /** Number headings with their content as siblings: the content belongs to the number above it, if such numbers hold nothing themselves. */
  function above(container: Element, child: Element): Owner | undefined {
    const numbered = [...container.children].filter((element) => inside.has(element));
    if (numbered.some((element) => (inside.get(element)?.size ?? 0) > 1 || holdsAmounts(element))) return undefined;
    const before = numbered.filter((element) => element.compareDocumentPosition(child) & 4);
    const last = before.at(-1);
    return last && numbered.length > 1 ? { line: [...(inside.get(last) as Set<string>)][0] as string } : undefined;
  }

  function holdsAmounts(element: Element): boolean {
    return around
      .runsIn(element)
      .some((run) => around.quantitiesOf(run).some((q) => q.dimension === 'data' || q.dimension === 'yen' || q.dimension === 'number'));
  }
  /** Told as cancelled in what is this line's alone. */
  const ended = (number: string) => [...inside].some(([element, set]) => set.size === 1 && set.has(number) && ENDED.test(around.textOf(element)));
  return { numbers, of, blockOf, ended };
}
