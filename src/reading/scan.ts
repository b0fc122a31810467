import type { PageKind } from '../model/reading';
import { flatten } from './flatten';
import { isBusy, KIND_WORDS, LOGOUT, pageKind } from './page-kind';
import { PageMemory } from './page-memory';
import { quantitiesIn } from './quantities';
import type { FindQuantities, Quantity } from './quantity';
import type { Run } from './run';

/** What stands on a page, before anything is understood of it. */
export interface Scan {
  now: number;
  runs: readonly Run[];
  /** those that hold a digit, and the amounts and dates found in them */
  numeric: readonly Run[];
  quantities: readonly Quantity[];
  /** something visible says that figures are still to come */
  busy: boolean;
  /** somebody is signed in: there is something to sign out of */
  signOut: boolean;
  /** of what kind the page is where that is said before any figure is looked at: it shows none then, as where nothing holds a digit */
  kind: PageKind | undefined;
  /** finds the quantities of any other text, as of the same day */
  find: FindQuantities;
  /** asks whether an element is shown */
  visible: (element: Element) => boolean;
}

/**
 * Looks over one page as it stands, pausing wherever a frame may be due. Pure: changes nothing, never throws on page content.
 * @param now ms since 1970: resolves dates without a year
 * @param memory what is known of this page from an earlier look
 */
export function* scan(document: Document, now: number, memory = new PageMemory()): Generator<undefined, Scan> {
  const runs = yield* flatten(document, memory);
  const visible = visibility();
  const find: FindQuantities = (run) => quantitiesIn(run, now);
  const telling: Run[] = [];
  const quantities: Quantity[] = [];
  const numeric: Run[] = [];
  for (const run of runs) {
    if (run.nth % 64 === 63) yield;
    run.notable ??= KIND_WORDS.test(run.wording);
    if (run.notable || run.origin === 'heading') telling.push(run);
    if (!/\d/.test(run.wording)) continue;
    numeric.push(run);
    run.found ??= find(run);
    for (const quantity of run.found) quantities.push(quantity);
  }
  const busy = isBusy(document, telling, visible);
  const kind = pageKind(document, telling, numeric.length, visible) ?? (numeric.length > 0 ? undefined : busy ? 'loading' : 'other');
  return { now, runs, numeric, quantities, busy, signOut: telling.some(({ wording }) => LOGOUT.test(wording)), kind, find, visible };
}

/** Asks the browser once per element whether it is shown; where it cannot say, everything is. */
function visibility(): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  const visible = (element: Element): boolean => {
    let shown = known.get(element);
    if (shown === undefined) {
      const parent = element.parentElement;
      // what has no box of its own is shown with what it stands in
      shown = element.checkVisibility({ visibilityProperty: true }) || (!!parent && getComputedStyle(element).display === 'contents' && visible(parent));
      known.set(element, shown);
    }
    return shown;
  };
  return visible;
}
