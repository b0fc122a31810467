import { type JstDate, plusDays } from '../../../model/jst';

/** Both days included. */
export interface Range {
  from: JstDate;
  to: JstDate;
}

export const RANGES = ['last30', 'last90', 'lastYear', 'all', 'custom'] as const;
export type RangeId = (typeof RANGES)[number];

/** More bars than this are no chart. */
const MOST_DAYS = 3_660;

/** The history knows nothing earlier: a year of which only the first digits are typed yet. */
const FIRST = '2000-01-01';
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @param first the first day of which anything is known @param own what the user chose; a wrong or swapped pair is put right; nothing lies in the future */
export function rangeOf(id: RangeId, today: JstDate, first: JstDate, own: Range): Range {
  const known = first < today ? first : today;
  if (id === 'custom') {
    const [from, to] = [own.from, own.to].map((day) => (!ISO_DAY.test(day) || day > today ? today : day < FIRST ? known : day)).sort() as [JstDate, JstDate];
    return { from: from < plusDays(to, -MOST_DAYS) ? plusDays(to, -MOST_DAYS) : from, to };
  }
  const from = { last30: plusDays(today, -29), last90: plusDays(today, -89), lastYear: plusDays(today, -364), all: known }[id];
  return { from: from < plusDays(today, -MOST_DAYS) ? plusDays(today, -MOST_DAYS) : from, to: today };
}
