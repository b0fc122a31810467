/** What was used from one reading of a line to the next: no two steps overlap, none crosses a reset, and what says nothing of usage makes none. */
import type { Cycle } from '../../model/cycle';
import { type JstDate, jstDate, plusDays, startOfJstDate } from '../../model/jst';
import type { UsagePoint } from '../../model/usage';
import { DAY_MS, HOUR_MS } from '../forecast/clock';
import { PLAUSIBLE_DAY_MB } from '../forecast/constants';

export interface Step {
  from: number;
  to: number;
  MB: number;
}

/** Over longer gaps a mean says nothing of a day; longer cycles are validities, in which used only falls when a new one begins. */
const LONGEST_DAYS = 36;
/** The same between a reset and the first reading. */
const LONGEST_START = 12 * DAY_MS;
/** Portals show the old cycle's figure for some hours after a reset. */
const STALE_MS = 36 * HOUR_MS;
/** What the old cycle ended with is known only where it was read towards its end. */
const ENDED_MS = 10 * DAY_MS;

/** Oldest first. Any order of points gives the same; a step depends on no point further away than the cycles beside its own. */
export function stepsOf(points: readonly UsagePoint[]): Step[] {
  const steps: Step[] = [];
  const begun = new Set<JstDate>();
  let before: UsagePoint | undefined;
  for (const run of runsOf(inOrder(points))) {
    const { cycle } = run[0] as UsagePoint;
    const printed = cycle && isShort(cycle) ? run.flatMap(({ at, usedMB }) => (usedMB === undefined ? [] : [{ at, usedMB }])) : [];
    if (cycle && printed.length > 0) {
      const start = startOfJstDate(cycle.start);
      const marks = rising(printed.filter((mark) => !isStale(mark, cycle, start, before)));
      const [first] = marks;
      // two packs may share a day: the new one begins after the last that was read of the old
      const from = Math.max(start, before?.cycle ? before.at : start);
      if (first && !begun.has(cycle.start) && !(before && before.at > from) && first.at - from <= LONGEST_START)
        steps.push({ from, to: first.at, MB: first.usedMB });
      steps.push(...between(marks, (a, b) => b.usedMB - a.usedMB));
    } else steps.push(...between(run, increment));
    if (cycle) begun.add(cycle.start);
    before = run.at(-1);
  }
  return steps.filter(({ from, to }) => to > from);
}

const isShort = ({ start, end }: Cycle) => plusDays(start, LONGEST_DAYS) > end;

/** One an instant: what was read later of it counts, and what is used before what is left. */
function inOrder(points: readonly UsagePoint[]): UsagePoint[] {
  const seen = new Map<number, UsagePoint>();
  for (const point of [...points].sort((a, b) => a.at - b.at || a.readAt - b.readAt || (a.reading < b.reading ? -1 : 1)))
    if (point.usedMB !== undefined || seen.get(point.at)?.usedMB === undefined) seen.set(point.at, point);
  return [...seen.values()];
}

/** Points of one cycle after each other. */
function runsOf(points: readonly UsagePoint[]): UsagePoint[][] {
  const runs: UsagePoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run[0]?.cycle?.start === point.cycle?.start) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

interface Mark {
  at: number;
  usedMB: number;
}

/** In the first hours of a cycle, unless it lies below what the last one ended with. */
function isStale({ at, usedMB }: Mark, { end }: Cycle, start: number, before: UsagePoint | undefined): boolean {
  const length = startOfJstDate(plusDays(end, 1)) - start;
  if (usedMB === 0 || at - start > Math.min(STALE_MS, length / 20)) return false;
  return before?.usedMB === undefined || start - before.at > ENDED_MS || usedMB >= before.usedMB;
}

/** What is above a later value of its cycle was corrected since. */
function rising(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toReversed()) if (mark.usedMB <= (kept.at(-1)?.usedMB ?? mark.usedMB)) kept.push(mark);
  return kept.reverse();
}

/**
 * Without a known reset: what is used rises, else what is left falls. A fall of the one is a reset, a rise of the other a top-up or a gift,
 * what expires in between was not used, and a relief of a thousand GB that ends was not either: none of them says what was used.
 * @returns MB, NaN or below zero where nothing is said
 */
export function increment(a: UsagePoint, b: UsagePoint): number {
  if (isOver(a.lasts, b) || isOver(a.cycle?.end, b)) return Number.NaN;
  if (a.usedMB !== undefined && b.usedMB !== undefined) return b.usedMB - a.usedMB;
  const fall = (a.leftMB ?? Number.NaN) - (b.leftMB ?? Number.NaN);
  return fall <= PLAUSIBLE_DAY_MB * Math.max(1, (b.at - a.at) / DAY_MS) ? fall : Number.NaN;
}

const isOver = (day: JstDate | undefined, { at }: UsagePoint) => day !== undefined && day < jstDate(at);

function between<T extends { at: number }>(marks: readonly T[], used: (a: T, b: T) => number): Step[] {
  return marks.slice(1).flatMap((b, index) => {
    const a = marks[index] as T;
    const MB = used(a, b);
    return MB >= 0 && b.at - a.at <= LONGEST_DAYS * DAY_MS ? [{ from: a.at, to: b.at, MB }] : [];
  });
}
