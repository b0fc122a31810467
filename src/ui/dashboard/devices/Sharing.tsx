import { useState } from 'preact/hooks';
import { ageText } from '../../../i18n';
import { QUOTA_BYTES } from '../../../model/devices';
import type { Part } from './Devices';

/** The switch, and how things stand while it is on. */
export function Sharing({ view, v, state, act }: Part) {
  const { m, now, devices } = view;
  const { own, others, bytes } = state;
  const [failed, fail] = useState(false);
  const [busy, work] = useState(false);
  const go = (what: () => Promise<void>) => {
    fail(false);
    work(true);
    void act(what)
      .catch(() => fail(true))
      .then(() => work(false));
  };
  const KB = (value: number) => new Intl.NumberFormat(m.meta.locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(value / 1000);
  const newest = Math.max(...others.map(({ at }) => at));
  return (
    <section class="card" data-testid="sharing" data-on={!!own}>
      <h3>{own ? v.isOn : v.isOff}</h3>
      {own?.trouble && (
        <p class="wrong" role="alert" data-trouble={own.trouble}>
          {v[own.trouble]}
        </p>
      )}
      {own && (
        <>
          <ul class="plain">
            <li>{own.sentAt === undefined ? v.notSent : v.sent(ageText(m, now - own.sentAt))}</li>
            <li>{others.length === 0 ? v.notReceived : v.received(ageText(m, now - newest))}</li>
            <li>{v.room(KB(bytes), KB(QUOTA_BYTES))}</li>
          </ul>
          <p class="note">{v.when}</p>
        </>
      )}
      {failed && <p role="alert">{v.failedNow}</p>}
      <p class="actions">
        {own ? (
          <>
            <button type="button" class="primary" data-testid="send-now" disabled={busy} onClick={() => go(devices.send)}>
              {v.sendNow}
            </button>
            <button type="button" data-testid="switch-off" disabled={busy} onClick={() => go(() => devices.stop(false))}>
              {v.switchOff}
            </button>
            <button type="button" data-testid="switch-off-delete" disabled={busy} onClick={() => go(() => devices.stop(true))}>
              {v.switchOffDelete}
            </button>
          </>
        ) : (
          <button type="button" class="primary" data-testid="switch-on" disabled={busy} onClick={() => go(devices.start)}>
            {v.switchOn}
          </button>
        )}
      </p>
    </section>
  );
}
