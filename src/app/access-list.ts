/** What the dashboard tells of the sites that Nokori may read. Pure. */
import type { Carrier } from '../model/carrier';
import { siteId } from '../model/site';
import type { AccessList, SiteAccess } from '../model/site-access';
import { rememberedHosts } from './site-access';

/** Everything that Nokori may read, has lost, or could be given. A carrier of which it may see one host at all is among the remembered. */
export function accessList(granted: readonly string[], carriers: readonly Carrier[]): AccessList {
  const access = ({ id, hosts }: Carrier): SiteAccess => ({ id, hosts, granted: hosts.every((host) => granted.includes(host)) });
  const described = carriers.filter(({ hosts }) => hosts.length > 0);
  const asked = described.filter((carrier) => carrier.access === 'ask');
  const seen = ({ hosts }: Carrier) => hosts.some((host) => granted.includes(host));
  const others = rememberedHosts(granted, carriers).filter((host) => !described.some(({ hosts }) => hosts.includes(host)));
  return {
    built: described.filter((carrier) => carrier.access === 'install').map(access),
    remembered: [...asked.filter(seen).map(access), ...others.map((host) => ({ id: siteId(host), hosts: [host], granted: true }))],
    offered: asked.filter((carrier) => !seen(carrier)).map(access),
  };
}
