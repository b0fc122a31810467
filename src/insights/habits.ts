/** What a user's days tell: the usual weekday and weekend day, the heaviest days, today beside them. */
import { median } from 'simple-statistics';
import type { JstDate } from '../model/jst';
import type { DayTotal } from '../model/usage';
import { dayOfDate, isWeekend, shareBefore } from './forecast/clock';

export interface Habits {
  /** MB of the usual day; missing where fewer than three such days are known */
  weekdayMB?: number;
  weekendMB?: number;
  /** the most used days, heaviest first, of equal ones the later */
  heaviest: DayTotal[];
  /** today's MB beside what is usual by this hour; missing where either is not known */
  today?: { MB: number; usualByNowMB: number };
}

/** Of a day of which less was seen, little can be said. */
const SEEN = 0.9;
const FEWEST = 3;
const HEAVIEST = 3;

/** @param days any order, of the weeks to look at @param now ms since 1970 */
export function habitsOf(days: readonly DayTotal[], today: JstDate, now: number): Habits {
  const whole = days.filter(({ date, share }) => date < today && share >= SEEN);
  const usual = (weekend: boolean) => {
    const amounts = whole.filter(({ date }) => isWeekend(dayOfDate(date)) === weekend).map(({ MB }) => MB);
    return amounts.length >= FEWEST ? median(amounts) : undefined;
  };
  const [weekdayMB, weekendMB] = [usual(false), usual(true)];
  const usualToday = isWeekend(dayOfDate(today)) ? weekendMB : weekdayMB;
  const seen = days.find(({ date }) => date === today);
  return {
    ...(weekdayMB === undefined ? {} : { weekdayMB }),
    ...(weekendMB === undefined ? {} : { weekendMB }),
    heaviest: [...whole].sort((a, b) => b.MB - a.MB || (a.date > b.date ? -1 : 1)).slice(0, HEAVIEST),
    // what was seen of today reaches to its share, not to now
    ...(seen && usualToday !== undefined ? { today: { MB: seen.MB, usualByNowMB: usualToday * Math.min(seen.share || shareBefore(now), 1) } } : {}),
  };
}
