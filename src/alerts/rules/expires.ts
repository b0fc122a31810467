import { daysBetween, type JstDate, plusDays } from '../../model/jst';
import type { Said } from '../../model/notice';
import type { LineSummary } from '../../model/summary';
import { fallen, type Hit, type Rule } from '../rule';

interface Expiring {
  on: JstDate;
  says: Record<string, Said>;
}

/** A pack, a top-up or the SIM itself runs out in so many days. */
const expires: Rule = {
  id: 'expires',
  on: true,
  levels: [30, 14, 7, 3, 1, 0],
  unit: 'days',
  check: ({ line, today }, levels) => {
    const all = expiring(line);
    if (all.length === 0) return undefined;
    return all.flatMap(({ on, says }): Hit[] => {
      const days = daysBetween(today, on);
      if (days < 0) return [];
      return fallen(days, levels, 0, () => ({ ...says, days, date: on })).map((hit) => ({ ...hit, of: on }));
    });
  },
};

function expiring({ cycle, expiresOn, remaining, packs = [] }: LineSummary): Expiring[] {
  const own: Expiring[] = expiresOn && !endsWithACycle(expiresOn, cycle) ? [{ on: expiresOn, says: { ...(remaining ? { left: remaining } : {}) } }] : [];
  const bought = packs.flatMap(({ label, remaining: left, expiresOn: on }): Expiring[] =>
    on && left?.value !== 0 ? [{ on, says: { ...(label ? { pack: label } : {}), ...(left ? { left } : {}) } }] : [],
  );
  return [...own, ...bought];
}

/** Carried-over data dies with a cycle, every time: no news. */
const endsWithACycle = (day: JstDate, cycle: LineSummary['cycle']) => cycle !== undefined && plusDays(day, 1).slice(8) === cycle.start.slice(8);

export default expires;
