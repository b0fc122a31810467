import type { Amount } from '../../model/amount';
import { daysBetween, type JstDate, plusDays } from '../../model/jst';
import type { Said } from '../../model/notice';
import type { LineSummary } from '../../model/summary';
import { FOR_GOOD, fallen, type Hit, type Rule } from '../rule';

interface Expiring {
  on: JstDate;
  pack?: string;
  left?: Amount;
}

/** A pack, a top-up or the SIM itself runs out in so many days. What runs out on one day is told at once. */
const expires: Rule = {
  id: 'expires',
  on: true,
  levels: [30, 14, 7, 3, 1, 0],
  unit: 'days',
  partial: true,
  check: ({ line, today }, levels) => {
    const all = expiring(line);
    if (all.length === 0) return undefined;
    return [...new Set(all.map(({ on }) => on))].flatMap((on): Hit[] => {
      const days = daysBetween(today, on);
      if (days < 0) return [];
      const says = { ...together(all.filter((one) => one.on === on)), date: on };
      return fallen(days, levels, FOR_GOOD, () => says).map((hit) => ({ ...hit, of: on }));
    });
  },
};

function expiring({ cycle, expiresOn, remaining, packs = [] }: LineSummary): Expiring[] {
  const own: Expiring[] = expiresOn && isDay(expiresOn) && !endsWithACycle(expiresOn, cycle) ? [{ on: expiresOn, left: remaining }] : [];
  const bought = packs.flatMap(({ label, remaining: left, expiresOn: on }): Expiring[] =>
    on && isDay(on) && left?.value !== 0 ? [{ on, pack: label, left }] : [],
  );
  return [...own, ...bought];
}

/** Names of all; what is left of it only where it is one. */
function together(all: readonly Expiring[]): Record<string, Said> {
  const names = [...new Set(all.flatMap(({ pack }) => pack || []))];
  const left = all.length === 1 ? all[0]?.left : undefined;
  return { ...(names.length > 0 ? { pack: names.join(' + ') } : {}), ...(left ? { left } : {}) };
}

/** What a page shows as a day need not be one. */
const isDay = (day: string) => daysBetween(day, day) === 0;

/** Carried-over data dies with a cycle, every time: no news. */
const endsWithACycle = (day: JstDate, cycle: LineSummary['cycle']) => cycle !== undefined && plusDays(day, 1).slice(8) === cycle.start.slice(8);

export default expires;
