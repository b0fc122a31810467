import { useEffect, useState } from 'preact/hooks';
import type { DashboardView } from './view';

/** What is loaded when it is looked at: undefined until then, `'failed'` where it could not be loaded. */
export type Loaded<T> = T | 'failed' | undefined;

/** What is there to be shown. */
export const shownOf = <T,>(loaded: Loaded<T>): T | undefined => (loaded === 'failed' ? undefined : loaded);

/** @param of loaded anew when one of these is another; what was loaded before stays until then */
export function useLoaded<T extends object>(load: () => Promise<T>, of: readonly unknown[]): Loaded<T> {
  const [loaded, keep] = useState<Loaded<T>>();
  useEffect(() => {
    let current = true;
    void load().then(
      (it) => current && keep(it),
      () => current && keep('failed'),
    );
    return () => {
      current = false;
    };
  }, of);
  return loaded;
}

/** In place of what is not there yet, or could not be loaded. */
export function NotLoaded({ o, loaded }: { o: DashboardView['o']; loaded: 'failed' | undefined }) {
  return loaded ? <p role="alert">{o.notLoaded}</p> : <p class="note">{o.loading}</p>;
}
