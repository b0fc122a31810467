import { CARRIERS } from '../../carriers';
import type { Carrier } from '../../model/carrier';
import { carrierName } from './names';
import type { View } from './view';

const READY = CARRIERS.filter(({ access }) => access === 'install');
const TO_ASK = CARRIERS.filter(({ access, hosts }) => access === 'ask' && hosts.length > 0);

/** Before the first reading: the one thing to do, and where. */
export function EmptyState({ view, onFirstSteps }: { view: View; onFirstSteps: () => void }) {
  const { m, granted, onOpen, onAllow } = view;
  const goTo = (carrier: Carrier) => (carrier.hosts.every((host) => granted.includes(host)) ? onOpen(carrier.portal) : onAllow(carrier.hosts, carrier));
  return (
    <section class="empty" data-testid="empty">
      <h2>{m.emptyTitle}</h2>
      <p>{m.emptyText}</p>
      <CarrierList m={m} label={m.carriers} carriers={READY} onPick={(carrier) => onOpen(carrier.portal)} />
      <details>
        <summary>{m.moreCarriers}</summary>
        <p>{m.moreCarriersText}</p>
        <CarrierList m={m} label={m.moreCarriers} carriers={TO_ASK} onPick={goTo} />
        <p>{m.unlisted}</p>
      </details>
      <button type="button" class="link" data-testid="first-steps" onClick={onFirstSteps}>
        {m.whichOne}
      </button>
    </section>
  );
}

interface ListProps extends Pick<View, 'm'> {
  label: string;
  carriers: readonly Carrier[];
  onPick: (carrier: Carrier) => void;
}

function CarrierList({ m, label, carriers, onPick }: ListProps) {
  return (
    <ul aria-label={label}>
      {carriers.map((carrier) => (
        <li key={carrier.id}>
          <button type="button" data-carrier={carrier.id} onClick={() => onPick(carrier)}>
            {carrierName(m, carrier)}
          </button>
        </li>
      ))}
    </ul>
  );
}
