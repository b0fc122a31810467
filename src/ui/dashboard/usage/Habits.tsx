import { monthText } from '../../../i18n';
import { arrowOf } from '../../../insights/arrow';
import { BUYS_AS_OF, type BuyId, buys } from '../../../insights/buys';
import { habitsOf } from '../../../insights/habits';
import { lineState } from '../../../insights/line-state';
import { toBytes } from '../../../model/amount';
import { daysBetween, jstDate, plusDays } from '../../../model/jst';
import type { DashboardView, UsageHistory } from '../view';
import type { Subject } from './subjects';
import { mbText, whenText } from './words';

/** So many days tell what is usual. */
const LOOK_BACK_DAYS = 84;
const WORDS = {
  maps: 'maps',
  'voice-call': 'voiceCalls',
  music: 'music',
  'video-360p': 'video360',
  'video-call': 'videoCalls',
  'video-720p': 'video720',
  page: 'pages',
} as const satisfies Record<BuyId, string>;

/** What the days tell of their user, how far from even use the line is, and what is left is good for. */
export function Habits({ view, subject, usage }: { view: DashboardView; subject: Subject; usage: UsageHistory }) {
  const { m, u, now } = view;
  const { line, of } = subject;
  const base = line.outlook?.base ?? 1000;
  const today = jstDate(now);
  const amount = (MB: number) => mbText(view, MB, base);
  const recent = usage.days.filter(({ date }) => date > plusDays(today, -LOOK_BACK_DAYS));
  const { weekdayMB, weekendMB, heaviest, today: soFar } = habitsOf(recent, today, now);
  const facts: [string, string][] = [];
  if (soFar) facts.push([u.todaySoFar, u.besideUsual(amount(soFar.MB), amount(soFar.usualByNowMB))]);
  if (weekdayMB !== undefined) facts.push([u.usualWeekday, amount(weekdayMB)]);
  if (weekendMB !== undefined) facts.push([u.usualWeekend, amount(weekendMB)]);
  if (heaviest.length > 0) facts.push([u.heaviest, heaviest.map(({ date, MB }) => u.said(whenText(view, 'day', date, false), amount(MB))).join(m.join)]);
  const { even, leftMB } = standing(view, line, of, base);
  const number = (value: number) => new Intl.NumberFormat(m.meta.locale, { maximumSignificantDigits: 2 }).format(value);
  if (facts.length === 0 && !even && leftMB === undefined) return null;
  return (
    <section class="card habits">
      <h3>{u.yourUse}</h3>
      {even && <p>{even}</p>}
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {leftMB !== undefined && leftMB > 0 && (
        <>
          <h4>{u.buys(amount(leftMB))}</h4>
          <dl class="buys">
            {buys(leftMB).map(({ id, count, per }) => (
              <div key={id}>
                <dt>{u[WORDS[id]]}</dt>
                <dd>{per === 'piece' ? u.pieces(number(count)) : count < 1 ? u.minutes(number(60 * count)) : u.hours(number(count))}</dd>
              </div>
            ))}
          </dl>
          <p class="note">{u.buysNote(monthText(m, BUYS_AS_OF))}</p>
        </>
      )}
    </section>
  );
}

/** How far from even use, and what is left; of a line whose figures still hold. */
function standing(view: DashboardView, line: Subject['line'], of: Subject['of'], base: 1000 | 1024): { even?: string; leftMB?: number } {
  const state = lineState(line, view.now);
  if (!('figures' in state) || state.kind === 'stale') return {};
  const { used, remaining, total, elapsed } = of === 'pool' ? { ...state.figures, ...state.figures.pool, ...missing(state.figures.pool) } : state.figures;
  const MB = (amount: typeof used) => (amount ? toBytes(amount, base) / base ** 2 : undefined);
  const [usedMB, totalMB, leftMB] = [MB(used), MB(total), MB(remaining)];
  const arrow =
    usedMB !== undefined && totalMB !== undefined && elapsed !== undefined && line.cycle
      ? arrowOf({ usedMB, totalMB, elapsed, days: daysBetween(line.cycle.start, line.cycle.end) + 1 })
      : undefined;
  const days = arrow && new Intl.NumberFormat(view.m.meta.locale, { maximumFractionDigits: 1 }).format(Math.abs(arrow.surplusDays));
  const even = arrow && days && (arrow.surplusMB >= 0 ? view.u.spare : view.u.short)(mbText(view, Math.abs(arrow.surplusMB), base), days);
  return { ...(even ? { even } : {}), ...(leftMB === undefined ? {} : { leftMB }) };
}

/** What a pool does not say is not taken from the line. */
const missing = (pool: Subject['line']['pool']) => ({ used: pool?.used, remaining: pool?.remaining, total: pool?.total });
