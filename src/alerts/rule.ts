import type { LineState } from '../insights/line-state';
import type { JstDate } from '../model/jst';
import type { RuleId, Says } from '../model/notice';
import type { LineSummary } from '../model/summary';

/** What a rule looks at: all that is known of a line now. */
export interface Watched {
  line: LineSummary;
  state: LineState;
  now: number;
  /** the day in Japan */
  today: JstDate;
}

/** A level of a rule that holds. */
export interface Hit {
  level: string;
  /** of two levels the one with the higher rank says more, and is the one told */
  rank: number;
  /** no longer reached, but not by so much that reaching it again would be news */
  fading?: boolean;
  /** what it is an episode of, where that is not the cycle: a day of expiry, a bill's day */
  of?: JstDate;
  says: Says;
}

/** One thing worth telling. */
export interface Rule {
  id: RuleId;
  /** whether it speaks where the user has not chosen */
  on: boolean;
  /** levels where the user has not chosen */
  levels: readonly number[];
  unit: '%' | 'GB' | 'days' | 'yen' | 'points' | '';
  /** one look need not see all that it speaks of: what is not in sight stays as told until its day has passed */
  partial?: boolean;
  /** The levels that hold now; undefined where that cannot be told, which changes nothing. */
  check(watched: Watched, levels: readonly number[]): Hit[] | undefined;
}

/** For values that within one episode only go one way, unless the clock is set back: a level once reached stays. */
export const FOR_GOOD = Number.POSITIVE_INFINITY;

/**
 * Levels reached by a value that grows; one is given back only when the value has fallen more than `band` below it.
 * Undefined where the value is no number: not known.
 * @param beyond a level has to be passed, not only reached
 */
export function reached(value: number, levels: readonly number[], band: number, says: (level: number) => Says, beyond = false): Hit[] | undefined {
  if (!Number.isFinite(value)) return undefined;
  return levels
    .filter((level) => value >= level - band)
    .map((level) => ({ level: `${level}`, rank: level, fading: beyond ? value <= level : value < level, says: says(level) }));
}

/** Levels reached by a value that shrinks: the lowest says most. */
export const fallen = (value: number, levels: readonly number[], band: number, says: (level: number) => Says, beyond = false): Hit[] | undefined =>
  reached(
    -value,
    levels.map((level) => -level),
    band,
    (level) => says(-level),
    beyond,
  )?.map((hit) => ({ ...hit, level: `${-hit.rank}` }));
