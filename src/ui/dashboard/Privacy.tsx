import { useState } from 'preact/hooks';
import { dateText } from '../../i18n';
import { jstDate } from '../../model/jst';
import { Confirm } from './Confirm';
import { NotLoaded, shownOf, useLoaded } from './use-loaded';
import type { DashboardView } from './view';

/** What is stored, where, what never is, and the way to be rid of it. */
export function Privacy({ view }: { view: DashboardView }) {
  const { m, o, now, kept: load, onForgetAll, summary } = view;
  const [asking, ask] = useState(false);
  const [deleted, done] = useState(false);
  // whatever is read or deleted changes the summary
  const loaded = useLoaded(load, [load, summary, deleted]);
  const kept = shownOf(loaded);
  const finish = () => {
    done(true);
    ask(false);
  };
  const count = kept ? new Intl.NumberFormat(m.meta.locale).format(kept.readings) : '…';
  const space = kept?.bytes === undefined ? undefined : new Intl.NumberFormat(m.meta.locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return (
    <>
      <p class="intro">{o.privacyText}</p>
      <section class="card">
        <h3>{o.kept}</h3>
        <ul class="plain">
          <li data-testid="kept">
            {loaded === 'failed' && <NotLoaded o={o} loaded={loaded} />}
            {o.keptReadings(count)}
            {kept?.since !== undefined && `${m.join}${o.keptSince(dateText(m, jstDate(kept.since), now))}`}
          </li>
          <li>{o.keptSettings}</li>
          <li>{o.keptNumber}</li>
          {space && <li>{o.space(space.format((kept?.bytes ?? 0) / 1e6))}</li>}
        </ul>
        <h3>{o.never}</h3>
        <p>{o.neverText}</p>
        <p class="note">{o.restricted}</p>
        {asking ? (
          <Confirm o={o} text={o.deleteSure(count)} onYes={() => onForgetAll().then(finish)} onNo={() => ask(false)} />
        ) : (
          <p class="actions">
            <button type="button" class="danger" data-testid="delete-all" onClick={() => ask(true)}>
              {o.deleteAll}
            </button>
            <output>{deleted && o.deleted}</output>
          </p>
        )}
      </section>
    </>
  );
}
