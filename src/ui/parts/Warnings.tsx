import { dateText, yenText } from '../../i18n';
import type { LineFigures } from '../../insights/line-state';
import { jstDate, plusDays } from '../../model/jst';
import type { LineSummary } from '../../model/summary';
import type { View } from './view';

/** What wants the user's attention: no speed, or money owed. */
export function Warnings({ line, figures, view }: { line: LineSummary; figures?: LineFigures; view: View }) {
  const { m } = view;
  const warnings = [
    figures?.throttled && since(m.throttled, line.throttledSince, view),
    figures?.savingMode && since(m.savingMode, line.savingSince, view),
    unpaid(line, view),
    heavyDay(line, figures, view),
  ].filter(Boolean);
  if (warnings.length === 0) return null;
  return (
    <ul class="warnings">
      {warnings.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function unpaid({ unpaid }: LineSummary, { m, now }: View): string | undefined {
  if (!unpaid || unpaid.yen <= 0) return undefined;
  const yen = yenText(m, unpaid.yen);
  if (!unpaid.due) return m.unpaid(yen);
  return (jstDate(now) > unpaid.due ? m.unpaidOverdue : m.unpaidDue)(yen, dateText(m, unpaid.due, now));
}

const since = (text: string, at: number | undefined, { m, now }: View) => (at === undefined ? text : `${text} ${m.since(dateText(m, jstDate(at), now))}`);

/** Yesterday or the day before, far above the usual: the page of usage tells older ones. */
function heavyDay({ outlook }: LineSummary, figures: LineFigures | undefined, { m, now }: View): string | undefined {
  const day = figures && outlook?.anomalies.at(-1);
  return day && day >= plusDays(jstDate(now), -2) ? m.heavyDay(dateText(m, day, now)) : undefined;
}
