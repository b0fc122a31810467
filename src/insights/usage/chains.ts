/** Readings of one line in chains that only rise: one a cycle, without what was of the old cycle, corrected since, or of the future. */
import { startOfJstDate } from '../../model/jst';
import type { UsagePoint } from '../../model/usage';
import { DAY_MS, HOUR_MS } from '../forecast/clock';

export interface Chain {
  /** the reset, where nothing was used yet; undefined where it is not known */
  start?: number;
  marks: { at: number; usedMB: number }[];
}

/** Portals show the old cycle's figure for some hours after a reset. */
const STALE_MS = 36 * HOUR_MS;
/** What the old cycle ended with is known only where it was read towards its end. */
const ENDED_MS = 10 * DAY_MS;

/** Oldest first. Any order of points gives the same. */
export function chains(points: readonly UsagePoint[]): Chain[] {
  const seen = [...points].sort((a, b) => a.at - b.at || (a.usedMB ?? 0) - (b.usedMB ?? 0));
  const cycles = new Map<number | undefined, UsagePoint[]>();
  for (const point of seen) {
    const start = point.cycle && startOfJstDate(point.cycle.start);
    cycles.set(start, [...(cycles.get(start) ?? []), point]);
  }
  const known = [...cycles].flatMap(([start, own]) => (start === undefined ? [] : [{ start, own }])).sort((a, b) => a.start - b.start);
  const made: Chain[] = [];
  for (const { start, own } of known) {
    const before = made.at(-1)?.marks.at(-1);
    const { marks, anchored } = marksOf(own);
    const fresh = marks.filter((mark, index) => !isStale(mark, marks[index + 1], start, before));
    if (fresh.length > 0) made.push({ ...(anchored ? { start } : {}), marks: rising(fresh) });
  }
  return [...made, ...falls(marksOf(cycles.get(undefined) ?? []).marks)];
}

interface Marks {
  marks: { at: number; usedMB: number }[];
  /** used since the reset, so that nothing was used at its start */
  anchored: boolean;
}

/** Used as printed; where only what is left is, its falls. A rise of what is left is a top-up or a gift, and says nothing of usage. */
function marksOf(points: readonly UsagePoint[]): Marks {
  const printed = points.flatMap(({ at, usedMB }) => (usedMB === undefined ? [] : [{ at, usedMB }]));
  if (printed.length > 0) return { marks: printed, anchored: true };
  let usedMB = 0;
  const marks = points.map(({ at, leftMB = 0, stepMB }, index) => {
    const fall = index === 0 ? 0 : (points[index - 1]?.leftMB ?? 0) - leftMB;
    if (fall >= stepMB / 2) usedMB += fall;
    return { at, usedMB };
  });
  return { marks, anchored: false };
}

/** In the first hours of a cycle, not below what the last one ended with, and not borne out by what comes next. */
function isStale(mark: Chain['marks'][number], next: Chain['marks'][number] | undefined, start: number, before: Chain['marks'][number] | undefined): boolean {
  if (!before || start - before.at > ENDED_MS || mark.usedMB === 0 || mark.at - start > STALE_MS || mark.usedMB < before.usedMB) return false;
  return !next || next.at - start <= STALE_MS || next.usedMB < mark.usedMB;
}

/** What is above a later value was corrected since. */
function rising(marks: Chain['marks']): Chain['marks'] {
  const kept: Chain['marks'] = [];
  for (const mark of marks.toReversed()) {
    const next = kept.at(-1);
    if (next && (mark.usedMB > next.usedMB || mark.at === next.at)) continue;
    kept.push(mark);
  }
  return kept.reverse();
}

/** Without a cycle a fall is a reset at an unknown time. */
function falls(marks: Chain['marks']): Chain[] {
  const made: Chain[] = [];
  for (const mark of marks) {
    const last = made.at(-1);
    if (last && mark.usedMB >= (last.marks.at(-1)?.usedMB ?? 0)) last.marks.push(mark);
    else made.push({ marks: [mark] });
  }
  return made;
}
