/** What the last visit to a carrier's portal came to, where it gave no figures. */
import type { PortalState } from '../model/summary';
import { load, save } from '../platform/store';

/** Notes the state of a family's portal; `undefined` when its figures were read. */
export async function notePortal(family: string, page: PortalState['page'] | undefined, at: number): Promise<void> {
  const others = (await load('portals')).filter((portal) => portal.family !== family);
  await save('portals', page ? [...others, { family, page, at }] : others);
}
