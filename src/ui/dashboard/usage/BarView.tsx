import { amountText } from '../../../i18n';
import { type Bar, barsOf, type Span } from '../../../insights/usage/bars';
import { jstDate } from '../../../model/jst';
import { Bars } from '../../parts/chart/Bars';
import type { DashboardView, UsageHistory } from '../view';
import { Key } from './Key';
import type { Range } from './ranges';
import type { Subject } from './subjects';
import { Twin } from './Twin';
import { barText, howMuch, whenText } from './words';

interface Props {
  view: DashboardView;
  subject: Subject;
  usage: UsageHistory;
  span: Span;
  range: Range;
}

/** Days, weeks or months as bars beside the budget, with the same in a table. */
export function BarView({ view, subject, usage, span, range }: Props) {
  const { m, u, now } = view;
  const { outlook } = subject.line;
  const current = outlook?.of === subject.of && jstDate(outlook.at) === jstDate(now) ? outlook : undefined;
  const base = outlook?.base ?? 1000;
  const bars = barsOf(span, usage.days, usage.months, range.from, range.to);
  const daily = current?.dailyBudgetMB;
  const budgetMB = daily === undefined || span === 'month' ? undefined : span === 'week' ? 7 * daily : daily;
  const title = { day: u.chartDays, week: u.chartWeeks, month: u.chartMonths }[span](subject.name);
  const has = (test: (bar: Bar) => boolean) => bars.some(test);
  return (
    <Twin
      view={view}
      title={title}
      head={[u.when, u.usedGB, u.source]}
      rows={bars.map((bar) => [
        bar.id,
        bar.MB === undefined ? undefined : Number((bar.MB / base).toFixed(3)),
        bar.MB === undefined ? u.notSeen : bar.share < 1 ? u.keyPartial : bar.estimated ? u.keyEstimated : u.keyTold,
      ])}
      say={(_row, index) => [whenText(view, span, (bars[index] as Bar).id, true), howMuch(view, bars[index] as Bar, base)]}
    >
      {(svgRef) => (
        <Bars
          key={`${subject.key} ${span} ${range.from} ${range.to}`}
          title={title}
          walk={{ day: u.walkDays, week: u.walkWeeks, month: u.walkMonths }[span]}
          labels={bars.map(({ id }) => whenText(view, span, id, false))}
          readouts={bars.map((bar) => barText(view, span, bar, base))}
          amount={(value) => amountText(m, { value, unit: 'GB' })}
          bars={bars}
          base={base}
          {...(budgetMB === undefined ? {} : { budgetMB })}
          svgRef={svgRef}
          legend={
            <>
              {has(({ MB, estimated }) => MB !== undefined && !estimated) && <Key sort="told" text={u.keyTold} />}
              {has(({ estimated }) => estimated) && <Key sort="estimated" text={u.keyEstimated} />}
              {has(({ MB, share }) => MB !== undefined && share < 1) && <Key sort="partial" text={u.keyPartial} />}
              {has(({ MB }) => MB === undefined) && <Key sort="unseen" text={u.keyUnseen} />}
              {budgetMB !== undefined && <Key sort="budget" text={span === 'week' ? u.keyWeekBudget : u.keyDayBudget} />}
            </>
          }
        />
      )}
    </Twin>
  );
}
