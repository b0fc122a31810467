import { daysBetween, type JstDate, plusDays } from '../../model/jst';
import type { LineSummary } from '../../model/summary';
import { FOR_GOOD, fallen, type Hit, type Rule } from '../rule';

/** A pack, a top-up or the SIM itself runs out in so many days. What runs out on one day is told at once. */
const expires: Rule = {
  id: 'expires',
  on: true,
  levels: [30, 14, 7, 3, 1, 0],
  unit: 'days',
  partial: true,
  check: ({ line, today }, levels) => {
    // what a page shows as its day need not be one: then the days until then are none
    const all = expiring(line).flatMap(({ expiresOn: on = '', ...one }) =>
      daysBetween(today, on) >= 0 && !(one.own && endsWithACycle(on, line)) ? { on, ...one } : [],
    );
    return [...new Set(all.map(({ on }) => on))].flatMap((on): Hit[] => {
      const those = all.filter((one) => one.on === on);
      const pack = [...new Set(those.flatMap(({ label }) => label || []))].join(' + ');
      const says = { date: on, pack, left: those.length > 1 ? undefined : those[0]?.remaining };
      return (fallen(daysBetween(today, on), levels, FOR_GOOD, () => says) ?? []).map((hit) => ({ ...hit, of: on }));
    });
  },
};

/** The line itself, and what was bought and is not used up. */
const expiring = ({ expiresOn, remaining, packs = [] }: LineSummary) => [
  { expiresOn, remaining, own: true, label: '' },
  ...packs.flatMap((pack) => (pack.remaining?.value === 0 ? [] : { ...pack, own: false })),
];

/** Carried-over data dies with a cycle, every time: no news. */
const endsWithACycle = (day: JstDate, { cycle }: LineSummary) => plusDays(day, 1).slice(8) === cycle?.start.slice(8);

export default expires;
