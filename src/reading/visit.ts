/** Watches one page until its figures stand still, and gives each state of it at most once. */
import type { Site } from '../model/carrier';
import type { PageReading } from '../model/reading';
import { readPage } from './read-page';

/** The page has to be this quiet before it is looked at. */
const QUIET_MS = 300;
/** Two reads at least this far apart must agree: gauges count up from 0 and placeholders say 0.00GB. */
const CONFIRM_MS = 700;
/** Nothing used and nothing left is what a page shows before its figures come. */
const PLACEHOLDER_MS = 5_000;
/** A page that never rests is looked at all the same, but ever more seldom. */
const MAX_WAIT_MS = 2_000;
const GIVE_UP_MS = 30_000;
const MAX_READS = 200;

export interface WatchOptions {
  document: Document;
  /** address of the page */
  location: string;
  now: () => number;
  carriers: readonly Site[];
  /** a confirmed state of the page; a later, fuller one of the same visit supersedes it */
  onReading: (reading: PageReading) => void;
}

/**
 * Starts watching; returns a function that stops. Never throws into the page and never writes to it.
 * Timers only, no animation frames: portals are read in background tabs too.
 */
export function watchPage(options: WatchOptions): () => void {
  const { document, now } = options;
  const host = new URL(options.location).host;
  const started = now();
  let changed = started;
  let waiting = 0;
  let reads = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let candidate: { key: string; at: number } | undefined;
  let told: { key: string; who: string; what: string } | undefined;

  let due = Number.POSITIVE_INFINITY;
  /** Looks again after a pause; an earlier look already planned stays. */
  const schedule = (delay: number) => {
    if (now() + delay >= due) return;
    clearTimeout(timer);
    due = now() + delay;
    timer = setTimeout(look, delay);
  };
  const observer = new MutationObserver(() => {
    changed = now();
    waiting ||= changed;
    schedule(QUIET_MS + backOff(reads));
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    document.defaultView?.removeEventListener('pagehide', stop);
  };

  function look(): void {
    due = Number.POSITIVE_INFINITY;
    const at = now();
    if (at - changed < QUIET_MS && at - waiting < MAX_WAIT_MS) return schedule(QUIET_MS);
    waiting = 0;
    if (++reads > MAX_READS) return stop();
    let result: ReturnType<typeof readPage>;
    try {
      result = readPage(document, { host, now: at, carriers: options.carriers });
    } catch (error) {
      // a fault of ours must not show in the page's console
      void error;
      return stop();
    }
    const { reading, busy } = result;
    const waitingFor = busy || reading.page === 'other' || reading.page === 'loading';
    if (waitingFor && at - started < GIVE_UP_MS) {
      candidate = undefined;
      return schedule(1_000);
    }
    if (reading.page === 'other') return;
    settle(reading, at);
  }

  function settle(reading: PageReading, at: number): void {
    const who = JSON.stringify(reading.lines.map((line) => line.number ?? ''));
    const what = JSON.stringify([
      reading.page,
      reading.lines.map((line) => [line.figures.map((figure) => [figure.id, figure.value]), line.days, line.months]),
      reading.buckets.map((bucket) => [bucket.kind, bucket.figures.map((figure) => [figure.id, figure.value])]),
      reading.account.figures.map((figure) => [figure.id, figure.value]),
    ]);
    const key = who + what;
    if (told?.key === key) return;
    // the chooser moved but the figures did not: they are still the other line's
    if (told && told.who !== who && told.what === what) return;
    if (candidate?.key !== key) {
      candidate = { key, at };
      return schedule(CONFIRM_MS);
    }
    const wanted = allZero(reading) ? PLACEHOLDER_MS : CONFIRM_MS;
    if (at - candidate.at < wanted) return schedule(wanted - (at - candidate.at));
    told = { key, who, what };
    options.onReading(reading);
  }

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-busy', 'aria-selected', 'aria-valuenow'],
  });
  document.defaultView?.addEventListener('pagehide', stop);
  schedule(QUIET_MS);
  return stop;
}

/** True where nothing is used and nothing is left: a page that is still filling, or, seldom, the truth. */
function allZero(reading: PageReading): boolean {
  const amounts = [...reading.lines, ...reading.buckets.filter((bucket) => bucket.kind === 'shared')]
    .flatMap((scope) => scope.figures)
    .filter((figure) => figure.id === 'used' || figure.id === 'remaining');
  return amounts.length > 0 && amounts.every((figure) => (figure.value as { value: number }).value === 0);
}

const backOff = (reads: number) => (reads < 10 ? 0 : Math.min(10_000, 250 * (reads - 9)));
