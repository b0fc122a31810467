/** What the last visit to a carrier's portal came to, where it gave no figures. */
import type { Carrier } from '../model/carrier';
import { siteHost } from '../model/site';
import type { PortalState } from '../model/summary';
import { grantedHosts } from '../platform/permissions';
import { load, save } from '../platform/store';

/** Notes the state of a family's portal; `undefined` when its figures were read. */
export async function notePortal(family: string, page: PortalState['page'] | undefined, at: number): Promise<void> {
  const others = (await load('portals')).filter((portal) => portal.family !== family);
  await save('portals', page ? [...others, { family, page, at }] : others);
}

/** Notes that a portal tab has sent its user to sign in, where it has. @returns whether it has */
export async function noteSignedOut(family: string, host: string | undefined, carriers: readonly Carrier[], now: number): Promise<boolean> {
  const signedOut = endedElsewhere(family, host, carriers, await grantedHosts());
  if (signedOut) await notePortal(family, 'signed-out', now);
  return signedOut;
}

/**
 * Whether a tab opened on a family's portal has ended on another host: portals do that to let their user sign in.
 * @param host undefined where the extension may not see the page; of a portal that it may not see itself nothing can be told
 */
export function endedElsewhere(family: string, host: string | undefined, carriers: readonly Carrier[], granted: readonly string[]): boolean {
  const site = siteHost(family);
  const hosts = site === undefined ? carriers.filter((carrier) => carrier.family === family).flatMap((carrier) => carrier.hosts) : [site];
  return hosts.some((one) => granted.includes(one)) && (host === undefined || !hosts.includes(host));
}
