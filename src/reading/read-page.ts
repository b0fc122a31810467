import type { Site } from '../model/carrier';
import type { PageReading } from '../model/reading';
import { brandOf } from './brand';
import { collect } from './collect';
import { Surroundings } from './context';
import { type Run, flatten } from './flatten';
import { Owners } from './owners';
import { isBusy, pageKind } from './page-kind';
import { bareUnits } from './bare-units';
import { type Quantity, quantitiesIn } from './quantities';
import { type Aside, asideOf } from './set-aside';
import { assemble } from './assemble';

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
  /** runs that hold a quantity: what has to stand still before a reading is believed */
  fingerprint: string;
  /** amounts that were looked at and refused, with the reason */
  refused: { text: string; label: string; reason: string }[];
}

/**
 * Reads one page as it stands. Pure: looks at the DOM, changes nothing, never throws on page content.
 */
export function readPage(document: Document, options: ReadOptions): ReadResult {
  const runs = flatten(document);
  const carriers = options.carriers.filter((carrier) => carrier.hosts.includes(options.host) || carrier.signIn.includes(options.host));
  const visible = visibility();
  const kind = pageKind(document, options.host, runs, carriers.find((carrier) => !carrier.signs) ?? carriers[0], visible);
  const busy = isBusy(document, runs, visible);
  const brand = brandOf(carriers, runs, options.now);
  const empty: PageReading = { page: kind ?? (busy ? 'loading' : 'other'), ...(brand ? { carrier: brand.id } : {}), lines: [], buckets: [], account: { figures: [], days: [], months: [], unread: [] } };
  if (kind) return { reading: empty, busy, fingerprint: '', refused: [] };

  const quantities = runs.flatMap((run) => quantitiesIn(run, options.now));
  quantities.push(...bareUnits(runs, new Set(quantities.map((quantity) => quantity.run))));
  const around = new Surroundings(runs, quantities, asides(quantities));
  const owners = new Owners(runs, around);
  const facts = collect(runs, quantities, around, owners, visible, options.now);
  const reading = assemble(facts, owners, empty);
  return { reading, busy, fingerprint: fingerprint(reading), refused: facts.refused };
}

function asides(quantities: readonly Quantity[]): Map<Quantity, Aside> {
  const byRun = new Map<Run, Quantity[]>();
  for (const quantity of quantities) byRun.set(quantity.run, [...(byRun.get(quantity.run) ?? []), quantity]);
  const found = new Map<Quantity, Aside>();
  for (const quantity of quantities) {
    const aside = quantity.kind === 'data' ? asideOf(quantity, byRun.get(quantity.run) ?? []) : undefined;
    if (aside) found.set(quantity, aside);
  }
  return found;
}

/** What must be equal in two reads before they are believed. */
const fingerprint = (reading: PageReading) => JSON.stringify([reading.lines, reading.buckets, reading.account]);

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

export type { Run };
