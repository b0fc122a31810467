import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CARRIERS, carrierById } from '../../carriers';
import { loadGuides } from '../../carriers/guides';
import { findCarrier } from '../../carriers/which';
import type { Carrier } from '../../model/carrier';
import { carrierName, spokenName } from '../parts/names';
import { TranslateAll } from './Translation';
import { NotLoaded, shownOf, useLoaded } from './use-loaded';
import type { DashboardView } from './view';

/** More than these fit no longer one's SIM. */
const MOST_FOUND = 6;

/** The way in, in five steps; none of them is required. */
export function Start({ view }: { view: DashboardView }) {
  const { m, o, summary, settings } = view;
  const [id, choose] = useState<string>();
  const picked = carrierById(id);
  const read = summary.lines.find((line) => !id || line.carrier === id || line.family === picked?.family);
  return (
    <>
      <p class="intro">{o.optional}</p>
      <ol class="steps">
        <Step view={view} number={1} name={o.pick} done={picked !== undefined || read !== undefined}>
          <Pick view={view} id={id} onPick={choose} />
        </Step>
        <Step view={view} number={2} name={o.openAndSignIn} done={read !== undefined}>
          {picked && <OpenPage view={view} carrier={picked} />}
        </Step>
        <Step view={view} number={3} name={o.seen} done={read !== undefined}>
          <p data-testid="seen">{read ? o.seenText(spokenName(m, read)) : o.notSeen}</p>
        </Step>
        <Step view={view} number={4} name={o.readPortal} done={settings.translation.mode !== undefined}>
          <p>{o.readPortalText}</p>
          <div class="fields">
            <TranslateAll view={view} />
          </div>
        </Step>
        <Step view={view} number={5} name={o.alert} done={false}>
          <p>{o.alertText}</p>
          <a class="button" href="#alerts">
            {o.setAlert}
          </a>
        </Step>
      </ol>
    </>
  );
}

function Step({
  view: { o },
  number,
  name,
  done,
  children,
}: {
  view: DashboardView;
  number: number;
  name: string;
  done: boolean;
  children: ComponentChildren;
}) {
  return (
    <li class={`card step${done ? ' done' : ''}`}>
      <h3>
        {o.stepOf(`${number}`, name)} {done && <span class="tick">✓ {o.done}</span>}
      </h3>
      {children}
    </li>
  );
}

/** By what is written on the SIM, or from the list. */
function Pick({ view: { m, o }, id, onPick }: { view: DashboardView; id: string | undefined; onPick: (id: string) => void }) {
  const [query, ask] = useState('');
  const loaded = useLoaded(loadGuides, []);
  const guides = shownOf(loaded) ?? [];
  const found = findCarrier(query, guides).slice(0, MOST_FOUND);
  return (
    <>
      <p>{o.pickText}</p>
      {loaded === 'failed' && <NotLoaded o={o} loaded={loaded} />}
      <div class="fields">
        <label>
          {o.search}
          <input type="search" data-testid="which" value={query} onInput={(event) => ask(event.currentTarget.value)} />
        </label>
        <label>
          {o.carrier}
          <select data-testid="pick" value={id ?? ''} onChange={(event) => onPick(event.currentTarget.value)}>
            <option value="">–</option>
            {CARRIERS.map((carrier) => (
              <option key={carrier.id} value={carrier.id} selected={carrier.id === id}>
                {carrierName(m, carrier)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul class="found" aria-live="polite">
        {found.map(({ id: one, sign }) => (
          <li key={one}>
            <button type="button" data-found={one} aria-pressed={one === id} onClick={() => onPick(one)}>
              {o.mine(carrierName(m, carrierById(one)))}
            </button>{' '}
            <span class="note">{o.foundBy(sign)}</span>
          </li>
        ))}
        {query.trim() !== '' && guides.length > 0 && found.length === 0 && <li>{o.nothingFound}</li>}
      </ul>
    </>
  );
}

function OpenPage({ view: { m, o, granted, onOpen, onAllow }, carrier }: { view: DashboardView; carrier: Carrier }) {
  const name = carrierName(m, carrier);
  const go = () => (carrier.hosts.every((host) => granted.includes(host)) ? onOpen(carrier.portal) : onAllow(carrier.hosts, carrier));
  return (
    <>
      <p>{carrier.portal ? o.openText(name) : o.noPage(name)}</p>
      <p class="actions">
        {carrier.portal && (
          <button type="button" class="primary" data-testid="open-portal" onClick={go}>
            {m.openPage(name)}
          </button>
        )}
        <a class="button" href="#lines">
          {o.typeIn}
        </a>
        <a href={`#guide/${carrier.id}`}>{o.guideOf(name)}</a>
      </p>
    </>
  );
}
