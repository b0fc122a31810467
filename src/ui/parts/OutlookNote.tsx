import { basisText, outlookText } from '../../i18n';
import { jstDate } from '../../model/jst';
import type { Outlook } from '../../model/outlook';
import type { View } from './view';

/** Whether it will last, and what that is judged by. What it says of today holds on the day in Japan that it was worked out on. */
export function OutlookNote({ outlook, view: { m, now } }: { outlook: Outlook; view: View }) {
  if (jstDate(outlook.at) !== jstDate(now)) return null;
  return (
    <p class="outlook" data-testid="outlook">
      {outlookText(m, outlook, now)
        .split(m.join)
        .map((part) => (
          <span key={part}>{part}</span>
        ))}
      <small>{basisText(m, outlook.basis)}</small>
    </p>
  );
}
