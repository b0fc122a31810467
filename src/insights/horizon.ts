/** Until when what is left has to last. */
import type { Cycle } from '../model/cycle';
import { type JstDate, jstDate, plusDays } from '../model/jst';
import type { Outlook } from '../model/outlook';
import type { LineSummary } from '../model/summary';
import type { UsagePoint } from '../model/usage';
import { increment } from './usage/steps';

export interface Horizon extends Cycle {
  by: Outlook['by'];
}

/** A pack of which only the last day is known counts from the first reading in it; a validity longer than this is no pack's. */
const LONGEST_VALIDITY_DAYS = 400;

/** The trip's end where it comes first, else the cycle's, else the last day of validity. Undefined where none is known or it has passed. */
export function horizonOf(
  line: Pick<LineSummary, 'cycle' | 'expiresOn' | 'tripEnd' | 'readAt'>,
  points: readonly UsagePoint[],
  now: number,
): Horizon | undefined {
  const { cycle, expiresOn, tripEnd, readAt } = line;
  const today = jstDate(now);
  const whole: Horizon | undefined = cycle ? { start: cycle.start, end: cycle.end, by: 'cycle' } : validity(expiresOn, points, readAt ?? now);
  const trip = tripEnd && tripEnd >= today && (!whole || tripEnd < whole.end) ? tripEnd : undefined;
  const start = whole?.start ?? firstDay(points, readAt ?? now);
  const horizon: Horizon | undefined = trip ? { start, end: trip, by: 'trip' } : whole;
  return horizon && horizon.end >= today && horizon.start <= today ? horizon : undefined;
}

function validity(expiresOn: string | undefined, points: readonly UsagePoint[], readAt: number): Horizon | undefined {
  if (!expiresOn) return undefined;
  const start = firstDay(points, readAt);
  return expiresOn >= start && plusDays(start, LONGEST_VALIDITY_DAYS) >= expiresOn ? { start, end: expiresOn, by: 'validity' } : undefined;
}

/** Since when what is used only rose: before lies another pack. */
function firstDay(points: readonly UsagePoint[], readAt: number): JstDate {
  let index = points.length - 1;
  while (index > 0 && increment(points[index - 1] as UsagePoint, points[index] as UsagePoint) >= 0) index--;
  return jstDate(Math.min(readAt, points[index]?.at ?? readAt));
}
