import { textIn } from '../model/original-text';
import { assemble } from './assemble';
import { bareUnits } from './bare-units';
import { brandOf, type Sign } from './brand';
import { cardsOf } from './cards';
import { collect } from './collect';
import { surroundings } from './context';
import { ownersOf } from './owners';
import { type Quantity, textBefore } from './quantity';
import { emptyReading, type ReadResult } from './read-result';
import type { Run } from './run';
import type { Scan } from './scan';
import { type Aside, asideOf, besidePrice, isRate } from './set-aside';
import { STATE_WORDS } from './speaking';
import { anyOf } from './text';
import { outermost } from './wrappers';

/** No portal page comes near it; a page beyond is not looked into. */
const MAX_QUANTITIES = 5_000;

export type Interpret = (scan: Scan, signs: readonly Sign[]) => Generator<undefined, ReadResult>;

/**
 * What the amounts and dates that stand on a page say of somebody's lines, pausing wherever a frame may be due. Pure, as `scan` is.
 * @param signs of the brands that share a portal
 */
export function* interpret({ runs, numeric, busy, find, visible, now, signOut, ...scan }: Scan, signs: readonly Sign[]): Generator<undefined, ReadResult> {
  const quantities = [...scan.quantities, ...bareUnits(runs, numeric)];
  if (quantities.length > MAX_QUANTITIES) return { reading: emptyReading('other'), busy: false, refused: [{ text: '', label: '', reason: 'too much' }] };
  const telling: Run[] = [];
  for (const run of runs) {
    if (run.nth % 256 === 255) yield;
    run.speaks ??= TELLING.test(run.wording);
    if (run.speaks || run.notable || run.origin === 'heading') telling.push(run);
  }
  const around = surroundings(runs, quantities, asides(runs, telling, quantities), find);
  const owners = ownersOf(numeric, visible, around, cardsOf(quantities, around, visible));
  const facts = yield* collect(runs, telling, quantities, around, owners, visible, now);
  // where there is no number, no time, no end and nothing to sign out of, the figures are nobody's
  const isSomebodys = owners.numbers.length > 0 || facts.asOf || facts.facts.some(({ candidate }) => candidate?.id === 'expiresOn') || signOut;
  if (!isSomebodys) facts.facts = [];
  const reading = assemble(facts, owners, emptyReading(busy ? 'loading' : 'other', brandOf(signs, runs)));
  return { reading, busy, refused: facts.refused };
}

const SAMPLE = /イメージです|(画面|表示)の?(例|イメージ)|サンプル[画で]|sample (screen|image)|illustration|示例|示意/i;
const EXAMPLE = /(^|[※(。])例(:|えば)|for example|例如/i;
/** What somebody says, or a message would. */
const QUOTED = /[「“][^」”]*$/;
/** Any word by which something on the page speaks of its state or its plan: all other texts are figures' labels at most. */
const TELLING = anyOf(STATE_WORDS, SAMPLE);

/** What a picture of a page shows is nobody's: the block around the note that says so, if it is a small one. */
function sampleAround({ block }: Run): Element | undefined {
  const around = outermost(block)?.parentElement;
  return around && around.tagName !== 'BODY' && textIn(around).length < 300 ? around : undefined;
}

function asides(runs: readonly Run[], telling: readonly Run[], quantities: readonly Quantity[]): Map<Quantity, Aside> {
  const byRun = new Map<Run, Quantity[]>();
  for (const quantity of quantities) byRun.set(quantity.run, [...(byRun.get(quantity.run) ?? []), quantity]);
  const found = new Map<Quantity, Aside>();
  const samples = telling.flatMap((run) => (SAMPLE.test(run.wording) && sampleAround(run)) || []);
  for (const quantity of quantities) {
    const aside =
      EXAMPLE.test(quantity.run.wording) || QUOTED.test(textBefore(quantity)) || samples.some((sample) => sample.contains(quantity.run.block))
        ? 'example'
        : quantity.dimension === 'data'
          ? asideOf(quantity, byRun.get(quantity.run) ?? [], runs)
          : isRate(quantity) || (quantity.dimension === 'yen' && besidePrice(quantity, byRun.get(quantity.run) ?? []))
            ? 'price'
            : undefined;
    if (aside) found.set(quantity, aside);
  }
  return found;
}
