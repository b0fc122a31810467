import { CARRIERS, carrierById } from '../../carriers';
import type { Messages } from '../../i18n';
import type { PortalState, Summary } from '../../model/summary';
import { carrierName } from './names';
import type { View } from './view';

/** What is still true: one that is older than the family's last figures is over. */
export const noticesOf = ({ lines, portals }: Summary): PortalState[] =>
  portals.filter(({ page, family, at }) => page !== 'usage' && page !== 'other' && !lines.some((line) => line.family === family && (line.readAt ?? 0) >= at));

/** Why the last visit to a portal gave nothing. */
export function PortalNotices({ summary, view }: { summary: Summary; view: View }) {
  return (
    <>
      {noticesOf(summary).map((portal) => (
        <PortalNotice key={portal.family} portal={portal} summary={summary} view={view} />
      ))}
    </>
  );
}

function PortalNotice({ portal, summary, view: { m, onOpen, onAllow } }: { portal: PortalState; summary: Summary; view: View }) {
  const lines = summary.lines.filter((line) => line.family === portal.family);
  const carrier = carrierById(lines[0]?.carrier) ?? carrierById(portal.family) ?? CARRIERS.find(({ family }) => family === portal.family);
  const url = carrier?.portal || lines[0]?.page;
  const text = noticeText(m, portal.page, carrierName(m, carrier, portal.family));
  return (
    <section class="notice" data-testid="portal-notice" data-family={portal.family}>
      <p>
        {text} {lines.some(({ readAt }) => readAt !== undefined) && m.lastFigures}
      </p>
      {carrier && portal.page === 'denied' ? (
        <button type="button" class="primary" onClick={() => onAllow(carrier.hosts, carrier)}>
          {m.allow}
        </button>
      ) : (
        url && (
          <button type="button" class="primary" onClick={() => onOpen(url)}>
            {portal.page === 'signed-out' ? m.signIn : m.open}
          </button>
        )
      )}
    </section>
  );
}

/** What a page is where it shows no figures, of the named carrier or site; '' where there is nothing to say. */
export function noticeText(m: Messages, page: PortalState['page'], name: string): string {
  switch (page) {
    case 'signed-out':
      return m.signedOut(name);
    case 'code':
      return m.code(name);
    case 'maintenance':
      return m.maintenance(name);
    case 'error':
    case 'loading':
      return m.failed(name);
    case 'denied':
      return m.denied(name);
    default:
      return '';
  }
}
