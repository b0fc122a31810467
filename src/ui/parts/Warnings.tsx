import { dateText, yenText } from '../../i18n';
import type { LineFigures } from '../../insights/line-state';
import { jstDate } from '../../model/jst';
import type { LineSummary } from '../../model/summary';
import type { View } from './view';

/** What wants the user's attention: no speed, or money owed. */
export function Warnings({ line, figures, view }: { line: LineSummary; figures?: LineFigures; view: View }) {
  const { m } = view;
  const warnings = [figures?.throttled && m.throttled, figures?.savingMode && m.savingMode, unpaid(line, view)].filter(Boolean);
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
