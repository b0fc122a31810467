import { useEffect, useState } from 'preact/hooks';
import { dateText } from '../../i18n';
import { jstDate } from '../../model/jst';
import { Confirm } from './Confirm';
import type { DashboardView, Kept } from './view';

/** What is stored, where, what never is, and the way to be rid of it. */
export function Privacy({ view }: { view: DashboardView }) {
  const { m, o, now, kept: load, onForgetAll, summary } = view;
  const [kept, keep] = useState<Kept>();
  const [asking, ask] = useState(false);
  const [deleted, done] = useState(false);
  // whatever is read or deleted changes the summary
  useEffect(() => void load().then(keep), [load, summary, deleted]);
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
