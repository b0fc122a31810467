import { NotLoaded, useLoaded } from './use-loaded';
import type { DashboardView } from './view';

/** Devices that share, with their words: loaded when they are looked at. */
export function DevicesSection({ view }: { view: DashboardView }) {
  const { language, o } = view;
  const loaded = useLoaded(
    () => Promise.all([import('./devices/Devices'), import('../../i18n/devices').then(({ loadDevicesMessages }) => loadDevicesMessages(language))]),
    [language],
  );
  if (!loaded || loaded === 'failed') return <NotLoaded o={o} loaded={loaded} />;
  const [{ Devices }, v] = loaded;
  return <Devices view={view} v={v} />;
}
