/** Days that a page tells without their dates: what was used today and yesterday. */
import type { Amount } from './amount';
import { jstDate, plusDays } from './jst';
import type { DayUsage, Scope } from './reading';

/**
 * The rows of a page's own tables, and what it says of today and yesterday where no row does.
 * @param asOf as printed. A page that still shows the time of another day may mean that day: then nothing is added.
 * @param readAt when the page was looked at: its words are meant from there
 */
export function toldDays({ days, figures }: Pick<Scope, 'days' | 'figures'>, asOf: string | undefined, readAt: number): DayUsage[] {
  const today = jstDate(readAt);
  if (asOf?.includes('T') && jstDate(Date.parse(asOf)) !== today) return days;
  const told = [['usedToday', 0] as const, ['usedYesterday', -1] as const].flatMap(([id, back]): DayUsage[] => {
    const date = plusDays(today, back);
    const figure = figures.find((one) => one.id === id && typeof one.value === 'object');
    return figure && !days.some((day) => day.date === date) ? [{ date, ...(figure.value as Amount) }] : [];
  });
  return [...days, ...told];
}
