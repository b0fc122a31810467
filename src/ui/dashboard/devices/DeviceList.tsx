import { useState } from 'preact/hooks';
import { ageText, monthText } from '../../../i18n';
import type { Sent } from '../../../model/devices';
import { Confirm } from '../Confirm';
import type { Part } from './Devices';

/** Who takes part, what each has sent, and the way to be rid of it. */
export function DeviceList({ view: { m, o, now, devices }, v, state, act }: Part) {
  const [asking, ask] = useState<string>();
  const number = (value: number) => new Intl.NumberFormat(m.meta.locale).format(value);
  const said = ({ days, since }: Sent) => [v.days(number(days)), ...(since ? [v.since(monthText(m, since))] : [])].join(m.join);
  const nameOf = (id: string, system: string) => v.device(system || v.unknownSystem, id.slice(0, 4));
  return (
    <section class="card" data-testid="devices">
      <h3>{v.devices}</h3>
      <ul class="backups">
        {state.own && (
          <li>
            <span>
              <strong>{v.thisDevice}</strong> {said(state.own.sent)}
            </span>
          </li>
        )}
        {state.others.map(({ id, system, at, sent }) => (
          <li key={id} data-device={id}>
            {asking === id ? (
              <Confirm
                o={o}
                text={v.forgetSure(nameOf(id, system))}
                failed={v.failedNow}
                onYes={() => act(() => devices.forget(id)).then(() => ask(undefined))}
                onNo={() => ask(undefined)}
              />
            ) : (
              <>
                <span>
                  <strong>{nameOf(id, system)}</strong> {v.lastSeen(ageText(m, now - at))}
                  {m.join}
                  {said(sent)}
                </span>
                <button type="button" aria-label={v.forgetOf(nameOf(id, system))} onClick={() => ask(id)}>
                  {v.forget}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {asking === '' ? (
        <Confirm
          o={o}
          text={v.forgetAllSure}
          failed={v.failedNow}
          onYes={() => act(() => devices.forget()).then(() => ask(undefined))}
          onNo={() => ask(undefined)}
        />
      ) : (
        <p class="actions">
          <button type="button" class="danger" data-testid="forget-synced" onClick={() => ask('')}>
            {v.forgetAll}
          </button>
        </p>
      )}
    </section>
  );
}
