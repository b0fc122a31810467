import { carriersAt } from '../../carriers';
import type { Messages } from '../../i18n';
import type { Outcome } from '../../model/asked';
import { brandName, siteId } from '../../model/site';
import { noticeText } from './PortalNotices';
import type { View } from './view';

/** The page in front of which the popup stands. */
export interface ThisPage {
  /** '' where the browser does not tell */
  host: string;
  /** undefined until the user asks for it */
  outcome?: Outcome;
  /** hosts to ask for so that it is read by itself from now on; empty where there are none */
  toAsk: readonly string[];
  /** whether its site is translated; undefined where it cannot be */
  translated?: boolean | undefined;
}

/** What came of "Read this page", with the one thing to do about it. A live region: read aloud as it changes. */
export function PageOutcome({ page: { host, outcome, toAsk }, view: { m, onOpen, onAllow } }: { page: ThisPage; view: View }) {
  const here = carriersAt(host);
  // brands share portals: the one that the portal belongs to gives the family its name
  const carrier = here.find(({ id, family }) => id === family) ?? here[0];
  const name = brandName(carrier, siteId(host), m.meta.names);
  const offers = outcome === 'usage' && toAsk.length > 0;
  const elsewhere = outcome === 'other' && carrier?.portal;
  return (
    <div role="status">
      {outcome && (
        <section class={`notice${outcome === 'usage' || outcome === 'reading' ? ' calm' : ''}`} data-testid="page-outcome" data-outcome={outcome}>
          <p>{offers ? m.rememberOffer(host) : elsewhere ? m.pageElsewhere(name) : outcomeText(m, outcome, name)}</p>
          {offers && (
            <button type="button" class="primary" onClick={() => onAllow(toAsk)}>
              {m.remember}
            </button>
          )}
          {elsewhere && (
            <button type="button" class="primary" onClick={() => onOpen(elsewhere)}>
              {m.open}
            </button>
          )}
        </section>
      )}
    </div>
  );
}

function outcomeText(m: Messages, outcome: Outcome, name: string): string {
  switch (outcome) {
    case 'reading':
      return m.pageReading;
    case 'usage':
      return m.pageRead;
    case 'other':
      return m.pageNothing;
    case 'signed-out':
      return m.pageSignedOut;
    case 'unreadable':
      return m.pageUnreadable;
    case 'private':
      return m.pagePrivate;
    default:
      return noticeText(m, outcome, name);
  }
}
