import type { ComponentChildren } from 'preact';
import { carrierById } from '../../carriers';
import type { Messages } from '../../i18n';
import type { SiteAccess } from '../../model/site-access';
import { carrierName } from '../parts/names';
import type { DashboardView } from './view';

/** Every site that Nokori may read, with the way to take it back, and those it could be given. */
export function Sites({ view }: { view: DashboardView }) {
  const {
    access: { built, remembered, offered },
    m,
    d,
    onAllow,
    onStop,
  } = view;
  const allow = (site: SiteAccess, text: string) => (
    <button type="button" onClick={() => onAllow(site.hosts)}>
      {text}
    </button>
  );
  return (
    <section class="sites" data-testid="sites">
      <p class="intro">{d.sitesText}</p>
      <h3>{d.remembered}</h3>
      <p>{remembered.length > 0 ? d.stopText : d.noneRemembered}</p>
      <ul data-testid="remembered">
        {remembered.map((site) => (
          <Site key={site.id} m={m} site={site} state={site.granted ? '' : d.partly}>
            {!site.granted && allow(site, d.allowAgain)}
            <button type="button" onClick={() => onStop(site.hosts)}>
              {d.stop}
            </button>
          </Site>
        ))}
      </ul>
      <h3>{d.built}</h3>
      <p>{d.builtText}</p>
      <ul data-testid="built">
        {built.map((site) => (
          <Site key={site.id} m={m} site={site} state={site.granted ? d.allowed : d.takenBack}>
            {!site.granted && allow(site, d.allowAgain)}
          </Site>
        ))}
      </ul>
      {offered.length > 0 && <h3>{d.offered}</h3>}
      {offered.length > 0 && <p>{d.offeredText}</p>}
      <ul data-testid="offered">
        {offered.map((site) => (
          <Site key={site.id} m={m} site={site} state="">
            {allow(site, m.allow)}
          </Site>
        ))}
      </ul>
    </section>
  );
}

function Site({ m, site, state, children }: { m: Messages; site: SiteAccess; state: string; children: ComponentChildren }) {
  return (
    <li data-site={site.id} class={site.granted ? 'granted' : ''}>
      <p>
        <strong>{carrierName(m, carrierById(site.id), site.id)}</strong>
        <span class="hosts">{site.hosts.join(', ')}</span>
      </p>
      {state && <span class="state">{state}</span>}
      {children}
    </li>
  );
}
