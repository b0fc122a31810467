import { basisText, outlookText } from '../../i18n';
import { jstDate } from '../../model/jst';
import type { Outlook } from '../../model/outlook';
import { Parts } from './Parts';
import type { View } from './view';

/** Whether it will last, and what that is judged by. What it says of today holds on the day in Japan that it was worked out on. */
export function OutlookNote({ outlook, view: { m, now } }: { outlook: Outlook; view: View }) {
  if (jstDate(outlook.at) !== jstDate(now)) return null;
  return (
    <p class="outlook" data-testid="outlook">
      <Parts m={m} text={outlookText(m, outlook, now)} />
      <small>{basisText(m, outlook.basis)}</small>
    </p>
  );
}
