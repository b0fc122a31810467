import { CARRIERS } from '../../carriers';
import { carrierName } from './names';
import type { View } from './view';

/** Before the first reading: the one thing to do, and where. */
export function EmptyState({ view: { m, onOpen } }: { view: View }) {
  return (
    <section class="empty" data-testid="empty">
      <h2>{m.emptyTitle}</h2>
      <p>{m.emptyText}</p>
      <ul aria-label={m.carriers}>
        {CARRIERS.filter(({ access }) => access === 'install').map((carrier) => (
          <li key={carrier.id}>
            <button type="button" data-carrier={carrier.id} onClick={() => onOpen(carrier.portal)}>
              {carrierName(m, carrier)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
