/** What a chart of days, weeks or months shows: one bar each, also where nothing was seen, which is not the same as nothing used. */
import { type JstDate, plusDays } from '../../model/jst';
import type { DayTotal } from '../../model/usage';
import { mondayOf, type PeriodTotal, weeksOf } from './periods';

export const SPANS = ['day', 'week', 'month'] as const;
export type Span = (typeof SPANS)[number];

export interface Bar {
  /** `2026-11-21` of a day, its Monday of a week, `2026-11` of a month */
  id: string;
  /** undefined: nothing was seen of it */
  MB?: number;
  /** how much of its usage was seen, 0 to 1: below 1 the sum is a lower bound */
  share: number;
  /** at least a part was spread between two readings */
  estimated: boolean;
}

/** Every day, week or month that touches a range of days, oldest first. @param months as the history has them: the portal's own word on a whole month wins */
export function barsOf(span: Span, days: readonly DayTotal[], months: readonly PeriodTotal[], from: JstDate, to: JstDate): Bar[] {
  const inside = days.filter(({ date }) => date >= start(span, from) && date <= end(span, to));
  const found: readonly (Omit<PeriodTotal, 'id'> & { id: string })[] =
    span === 'day' ? inside.map(({ date, ...day }) => ({ id: date, ...day })) : span === 'week' ? weeksOf(inside) : months;
  const byId = new Map(found.map((period) => [period.id, period]));
  return idsOf(span, from, to).map((id) => {
    const period = byId.get(id);
    return period ? { id, MB: period.MB, share: period.share, estimated: period.from === 'readings' } : { id, share: 0, estimated: false };
  });
}

/** A week that a range begins or ends in is told whole, as a month is. */
const start = (span: Span, day: JstDate): JstDate => (span === 'week' ? mondayOf(day) : day);
const end = (span: Span, day: JstDate): JstDate => (span === 'week' ? plusDays(mondayOf(day), 6) : day);

function idsOf(span: Span, from: JstDate, to: JstDate): string[] {
  const ids: string[] = [];
  if (span === 'month') for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = plusDays(`${month}-28`, 4).slice(0, 7)) ids.push(month);
  else for (let day = start(span, from); day <= to; day = plusDays(day, span === 'week' ? 7 : 1)) ids.push(day);
  return ids;
}
