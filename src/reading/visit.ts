/** Watches one page until its figures stand still, and gives each state of it at most once. */
import { jstDate } from '../model/jst';
import type { PageReading } from '../model/reading';
import type { Sign } from './brand';
import type { Interpret } from './interpret';
import { PageMemory } from './page-memory';
import { emptyReading, type ReadResult } from './read-result';
import { scan } from './scan';

/** The page has to be this quiet before it is looked at. */
const QUIET_MS = 300;
/** Two reads at least this far apart must agree: gauges count up from 0 and placeholders say 0.00GB. */
const CONFIRM_MS = 700;
/** Figures that are nothing are what a page shows before they come. */
const PLACEHOLDER_MS = 5_000;
/** What makes sense of the page is looked for again this soon. */
const COMING_MS = 100;
/** A page that never rests is looked at all the same, but ever more seldom. */
const MAX_WAIT_MS = 2_000;
/** A page at rest for this long that shows nothing has nothing to show; it is watched all the same. */
const NOTHING_MS = 6_000;
/** Longer than this at a time would cost the page a frame. */
const SLICE_MS = 8;
const GIVE_UP_MS = 30_000;
const MAX_READS = 200;

export interface WatchOptions {
  document: Document;
  now: () => number;
  /** of the brands that share a portal */
  signs: readonly Sign[];
  /** what makes sense of a page that may show figures; undefined as long as it is not there */
  interpreter: () => Interpret | undefined;
  /** adds what other sources say to what was read */
  enrich?: (reading: PageReading) => PageReading;
  /** a confirmed state of the page, `other` where it shows nothing; a later, fuller one of the same visit supersedes it */
  onReading: (reading: PageReading) => void;
}

/**
 * Starts watching; returns a function that stops. Never throws into the page and never writes to it.
 * Timers only, no animation frames: portals are read in background tabs too.
 */
export function watchPage(options: WatchOptions): () => void {
  const { document, now } = options;
  const started = now();
  let changed = started;
  let waiting = 0;
  let reads = 0;
  let pause = 1_000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let candidate: { key: string; who: string; what: string; at: number } | undefined;
  let told: { key: string; who: string; what: string } | undefined;
  let memory = { of: '', page: new PageMemory() };
  let under: ReturnType<typeof read> | undefined;
  let overtaken = 0;
  let nothing = false;

  let due = Number.POSITIVE_INFINITY;
  /** Looks again after a pause; an earlier look already planned stays. */
  const schedule = (delay: number) => {
    if (now() + delay >= due) return;
    clearTimeout(timer);
    due = now() + delay;
    timer = setTimeout(look, delay);
  };
  const observer = new MutationObserver((records) => {
    changed = now();
    waiting ||= changed;
    for (const { target } of records) memory.page.forget(target);
    if (!under) schedule(QUIET_MS + backOff(reads));
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    // nor is another look planned by the one that is under way
    due = Number.NEGATIVE_INFINITY;
    document.defaultView?.removeEventListener('pagehide', stop);
  };

  function look(): void {
    due = Number.POSITIVE_INFINITY;
    const at = now();
    if (at - changed < QUIET_MS && at - waiting < MAX_WAIT_MS) return schedule(QUIET_MS);
    waiting = 0;
    if (++reads > MAX_READS) return stop();
    // dates without a year are of the day they are read on
    if (memory.of !== jstDate(at)) memory = { of: jstDate(at), page: new PageMemory() };
    under = read(at, memory.page);
    goOn(at);
  }

  function* read(at: number, page: PageMemory): Generator<undefined, ReadResult | undefined> {
    const found = yield* scan(document, at, page);
    if (found.kind) return { reading: emptyReading(found.kind), busy: found.busy, refused: [] };
    const interpret = options.interpreter();
    return interpret && (yield* interpret(found, options.signs));
  }

  /** Reads for less than a frame and lets the page have its turn. */
  function goOn(from: number): void {
    const until = performance.now() + SLICE_MS;
    try {
      for (let step = under?.next(); step; step = under?.next()) {
        if (step.done) {
          under = undefined;
          overtaken = changed > from ? overtaken + 1 : 0;
          if (overtaken > 0) schedule(QUIET_MS + backOff(reads));
          // what changed under the reading is read again, unless the page never rests
          if (!step.value) schedule(COMING_MS + backOff(reads));
          else if (overtaken % 3 === 0) decide(step.value, now());
          return;
        }
        if (performance.now() >= until) {
          timer = setTimeout(goOn, 0, from);
          return;
        }
      }
    } catch (error) {
      // a fault of ours must not show in the page's console
      void error;
      stop();
    }
  }

  function decide({ reading, busy }: ReadResult, at: number): void {
    const empty = reading.page === 'other';
    if (at - started < GIVE_UP_MS && (busy || empty || reading.page === 'loading')) {
      candidate = undefined;
      schedule(pause);
      pause = Math.min(2 * pause, 8_000);
    } else if (!empty) settle(options.enrich?.(reading) ?? reading, at);
    if (!empty || busy || nothing || told || at - Math.max(started, changed) < NOTHING_MS) return;
    nothing = true;
    options.onReading(reading);
  }

  function settle(reading: PageReading, at: number): void {
    const who = JSON.stringify(reading.lines.map((line) => line.number ?? ''));
    const what = JSON.stringify([
      reading.page,
      reading.lines.map((line) => [line.figures.map((figure) => [figure.id, figure.value]), line.days, line.months, line.hidden]),
      reading.buckets.map((bucket) => [bucket.kind, bucket.figures.map((figure) => [figure.id, figure.value])]),
      reading.account.figures.map((figure) => [figure.id, figure.value]),
    ]);
    const key = who + what;
    if (told?.key === key) return;
    // the chooser moved but the figures did not: they are still the other line's
    const before = told ?? candidate;
    if (before && (told || /\d/.test(before.who)) && before.who !== who && before.what === what) return;
    if (candidate?.key !== key) {
      candidate = { key, who, what, at };
      return schedule(CONFIRM_MS);
    }
    const wanted = looksUnfilled(reading) ? PLACEHOLDER_MS : CONFIRM_MS;
    if (at - candidate.at < wanted) return schedule(wanted - (at - candidate.at));
    told = { key, who, what };
    options.onReading(reading);
  }

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'role', 'alt', 'aria-busy', 'aria-selected', 'aria-label', 'aria-valuenow', 'aria-valuetext'],
  });
  document.defaultView?.addEventListener('pagehide', stop);
  schedule(QUIET_MS);
  return stop;
}

/** True where figures of a scope are nothing and no other bears them out: a page that is still filling, or, seldom, the truth. */
const looksUnfilled = ({ lines, buckets, account }: PageReading): boolean =>
  [...lines, ...buckets.filter(({ kind }) => kind === 'shared'), account].some(({ figures, days, months }) => {
    const of = (ids: RegExp) => figures.flatMap(({ id, value }) => (typeof value === 'object' && ids.test(id) ? value.value : []));
    const [usage, size] = [of(/^(used|remaining)$/), of(/^(allowance|total)$/)];
    // all of it is left, or all of it is used
    const whole = size.length > 0 && Math.max(...usage) >= Math.min(...size);
    return (
      size.includes(0) ||
      (usage.includes(0) && !whole) ||
      [of(/^/), [...days, ...months].map(({ value }) => value)].some(
        (all) => all.length > 0 && 2 * all.filter((one) => one === 0).length >= all.length + usage.length,
      )
    );
  });

const backOff = (reads: number) => (reads < 10 ? 0 : Math.min(10_000, 250 * (reads - 9)));
