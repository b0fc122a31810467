import type { Site } from '../model/carrier';
import type { PageKind, PageReading } from '../model/reading';
import { assemble } from './assemble';
import { bareUnits } from './bare-units';
import { brandOf, ownBrand } from './brand';
import { cardsOf } from './cards';
import { collect } from './collect';
import { Surroundings } from './context';
import { flatten, type Run } from './flatten';
import { Owners } from './owners';
import { isBusy, pageKind } from './page-kind';
import { type Quantity, quantitiesIn } from './quantities';
import { type Aside, asideOf } from './set-aside';

/** No portal page comes near it; a page beyond is not looked into. */
const MAX_QUANTITIES = 5_000;

export interface ReadOptions {
  host: string;
  /** ms since 1970: resolves dates without a year */
  now: number;
  carriers: readonly Site[];
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
  const { host, now } = options;
  const runs = flatten(document);
  const sites = options.carriers.filter((site) => site.hosts.includes(host) || site.signIn?.includes(host));
  const own = ownBrand(sites, host);
  const visible = visibility();
  const kind = pageKind(document, host, runs, own, visible);
  const busy = isBusy(document, runs, visible);
  if (kind) return { reading: emptyReading(kind, own), busy, refused: [] };

  const quantities = runs.flatMap((run) => quantitiesIn(run, now));
  quantities.push(...bareUnits(runs, new Set(quantities.map((quantity) => quantity.run)), now));
  if (quantities.length > MAX_QUANTITIES)
    return { reading: emptyReading('other', own), busy: false, refused: [{ text: '', label: '', reason: 'too much on the page' }] };
  const around = new Surroundings(runs, quantities, asides(runs, quantities));
  const owners = new Owners(runs, visible, around, cardsOf(quantities, around));
  const facts = collect(runs, quantities, around, owners, visible, now);
  const reading = assemble(facts, owners, emptyReading(busy ? 'loading' : 'other', brandOf(sites, host, runs, now)));
  return { reading, busy, refused: facts.refused };
}

const emptyReading = (page: PageKind, brand: Site | undefined): PageReading => ({
  page,
  ...(brand ? { carrier: brand.id } : {}),
  lines: [],
  buckets: [],
  account: { figures: [], days: [], months: [], unread: [] },
});

function asides(runs: readonly Run[], quantities: readonly Quantity[]): Map<Quantity, Aside> {
  const byRun = new Map<Run, Quantity[]>();
  for (const quantity of quantities) byRun.set(quantity.run, [...(byRun.get(quantity.run) ?? []), quantity]);
  const found = new Map<Quantity, Aside>();
  for (const quantity of quantities) {
    const aside = quantity.kind === 'data' ? asideOf(quantity, byRun.get(quantity.run) ?? [], runs) : undefined;
    if (aside) found.set(quantity, aside);
  }
  return found;
}

/** Asks the browser once per element whether it is shown; where it cannot say, everything is. */
function visibility(): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  return (element) => {
    let shown = known.get(element);
    if (shown === undefined) {
      shown = typeof element.checkVisibility === 'function' ? element.checkVisibility({ visibilityProperty: true }) : true;
      known.set(element, shown);
    }
    return shown;
  };
}
