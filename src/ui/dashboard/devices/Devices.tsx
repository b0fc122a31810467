import { useEffect, useState } from 'preact/hooks';
import type { DevicesMessages } from '../../../i18n/devices';
import type { DevicesNow } from '../../../model/devices';
import { NotLoaded } from '../use-loaded';
import type { DashboardView } from '../view';
import { DeviceList } from './DeviceList';
import { Sharing } from './Sharing';

/** What a part of the section needs. */
export interface Part {
  view: DashboardView;
  v: DevicesMessages;
  state: DevicesNow;
  /** does it, then looks again; rejects where it failed */
  act: (work: () => Promise<void>) => Promise<void>;
}

/** What devices of one account tell each other: what travels and where, the switch, and who takes part. */
export function Devices({ view, v }: Pick<Part, 'view' | 'v'>) {
  const { devices, o } = view;
  const [state, keep] = useState<DevicesNow>();
  const [isFailed, fail] = useState(false);
  const look = () =>
    devices.now().then(
      (now) => {
        keep(now);
        fail(false);
      },
      () => fail(true),
    );
  useEffect(() => {
    void look();
    return devices.follow(() => void look());
  }, [devices]);
  const act = async (work: () => Promise<void>) => {
    await work();
    await look();
  };
  return (
    <>
      <p class="intro">{v.text}</p>
      {isFailed && <NotLoaded o={o} loaded="failed" />}
      {state && (state.possible ? <Sharing view={view} v={v} state={state} act={act} /> : <p role="alert">{v.impossible}</p>)}
      <section class="card">
        <h3>{v.travels}</h3>
        <ul class="plain">
          <li>{v.travelsDays}</li>
          <li>{v.travelsNames}</li>
          <li>{v.travelsSettings}</li>
        </ul>
        <h3>{v.never}</h3>
        <p>{v.neverText}</p>
        <h3>{v.where}</h3>
        <p>{v.whereText}</p>
      </section>
      {state && state.bytes > 0 && <DeviceList view={view} v={v} state={state} act={act} />}
    </>
  );
}
