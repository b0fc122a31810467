import { textIn } from '../model/original-text';
import type { PageKind, PageReading } from '../model/reading';
import { assemble } from './assemble';
import { bareUnits } from './bare-units';
import { brandOf, type Sign } from './brand';
import { cardsOf } from './cards';
import { collect } from './collect';
import { surroundings } from './context';
import { flatten, type Run } from './flatten';
import { ownersOf } from './owners';
import { isBusy, KIND_WORDS, LOGOUT, pageKind } from './page-kind';
import { PageMemory } from './page-memory';
import { type Quantity, quantitiesIn, textBefore } from './quantities';
import { type Aside, asideOf, besidePrice, isRate } from './set-aside';
import { STATE_WORDS } from './speaking';
import { anyOf } from './text';
import { outermost } from './wrappers';

/** No portal page comes near it; a page beyond is not looked into. */
const MAX_QUANTITIES = 5_000;

export interface ReadOptions {
  /** ms since 1970: resolves dates without a year */
  now: number;
  /** of the brands that share a portal */
  signs: readonly Sign[];
  /** what is known of this page from an earlier look */
  memory?: PageMemory;
}

export interface ReadResult {
  reading: PageReading;
  /** something visible says that figures are still to come */
  busy: boolean;
  /** amounts that were looked at and refused, with the reason */
  refused: { text: string; label: string; reason: string }[];
}

/**
 * Reads one page as it stands. Pure: looks at the DOM, changes nothing, never throws on page content.
 */
export function readPage(document: Document, options: ReadOptions): ReadResult {
  const steps = readInSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, pausing wherever a frame may be due. What the page becomes meanwhile is the caller's to watch. */
export function* readInSteps(document: Document, options: ReadOptions): Generator<undefined, ReadResult> {
  const { now, signs, memory = new PageMemory() } = options;
  const runs = yield* flatten(document, memory);
  const visible = visibility();
  const telling: Run[] = [];
  const quantities: Quantity[] = [];
  const numeric: Run[] = [];
  for (const run of runs) {
    if (run.nth % 64 === 63) yield;
    run.notable ??= NOTABLE.test(run.wording);
    if (run.notable || run.origin === 'heading') telling.push(run);
    if (!/\d/.test(run.wording)) continue;
    numeric.push(run);
    run.found ??= quantitiesIn(run, now);
    for (const quantity of run.found) quantities.push(quantity);
  }
  const kind = pageKind(document, telling, numeric.length, visible);
  const busy = isBusy(document, telling, visible);
  if (kind) return { reading: emptyReading(kind), busy, refused: [] };
  quantities.push(...bareUnits(runs, numeric, now));
  if (quantities.length > MAX_QUANTITIES) return { reading: emptyReading('other'), busy: false, refused: [{ text: '', label: '', reason: 'too much' }] };
  const around = surroundings(runs, quantities, asides(runs, telling, quantities));
  const owners = ownersOf(numeric, visible, around, cardsOf(quantities, around, visible));
  const facts = yield* collect(runs, telling, quantities, around, owners, visible, now);
  // where there is no number, no time, no end and nothing to sign out of, the figures are nobody's
  const isSomebodys =
    owners.numbers.length > 0 ||
    facts.asOf ||
    facts.facts.some(({ candidate }) => candidate?.id === 'expiresOn') ||
    telling.some((run) => LOGOUT.test(run.wording));
  if (!isSomebodys) facts.facts = [];
  const reading = assemble(facts, owners, emptyReading(busy ? 'loading' : 'other', brandOf(signs, runs)));
  return { reading, busy, refused: facts.refused };
}

const SAMPLE = /イメージです|(画面|表示)の?(例|イメージ)|サンプル[画で]|sample (screen|image)|illustration|示例|示意/i;
const EXAMPLE = /(^|[※(。])例(:|えば)|for example|例如/i;
/** What somebody says, or a message would. */
const QUOTED = /[「“][^」”]*$/;
/** Any word by which something on the page speaks of its kind, its state or its plan: all other texts are figures' labels at most. */
const NOTABLE = anyOf(KIND_WORDS, STATE_WORDS, SAMPLE);

/** What a picture of a page shows is nobody's: the block around the note that says so, if it is a small one. */
function sampleAround({ block }: Run): Element | undefined {
  const around = outermost(block)?.parentElement;
  return around && around.tagName !== 'BODY' && textIn(around).length < 300 ? around : undefined;
}

const emptyReading = (page: PageKind, brand?: string): PageReading => ({
  page,
  ...(brand ? { carrier: brand } : {}),
  lines: [],
  buckets: [],
  account: { figures: [], days: [], months: [], unread: [] },
});

function asides(runs: readonly Run[], telling: readonly Run[], quantities: readonly Quantity[]): Map<Quantity, Aside> {
  const byRun = new Map<Run, Quantity[]>();
  for (const quantity of quantities) byRun.set(quantity.run, [...(byRun.get(quantity.run) ?? []), quantity]);
  const found = new Map<Quantity, Aside>();
  const samples = telling.flatMap((run) => (SAMPLE.test(run.wording) && sampleAround(run)) || []);
  for (const quantity of quantities) {
    const aside =
      EXAMPLE.test(quantity.run.wording) || QUOTED.test(textBefore(quantity)) || samples.some((sample) => sample.contains(quantity.run.block))
        ? 'sentence'
        : quantity.dimension === 'data'
          ? asideOf(quantity, byRun.get(quantity.run) ?? [], runs)
          : isRate(quantity) || (quantity.dimension === 'yen' && besidePrice(quantity, byRun.get(quantity.run) ?? []))
            ? 'price'
            : undefined;
    if (aside) found.set(quantity, aside);
  }
  return found;
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
