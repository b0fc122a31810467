/** Whose page a message comes from, and whether it may speak at all. Pure. */
import { brandAt } from '../carriers';
import type { Carrier } from '../model/carrier';
import { siteId } from '../model/site';

export type Owner = Pick<Carrier, 'id' | 'family'>;

export interface Trust {
  /** the user asked for this very tab, on this very origin */
  asked: boolean;
  /** hosts that the user gave by a permission of their own */
  granted: readonly string[];
}

/**
 * The brand (or the site that nobody has described) that a reading belongs to.
 * @param claimed the brand whose sign the page shows: believed only among those of the host
 * @throws Error with the reason where the sender is refused
 */
export function ownerOf(claimed: string | undefined, origin: string, carriers: readonly Carrier[], { asked, granted }: Trust): Owner {
  const { protocol, host, hostname } = new URL(origin);
  if (protocol !== 'https:') throw new Error('refused: not https');
  if (carriers.some((carrier) => carrier.signIn.includes(host))) throw new Error('refused: a page that only signs in');
  const brand = brandAt(host, claimed, carriers);
  const trusted = asked || granted.includes(hostname);
  if (!brand) {
    if (!trusted) throw new Error('refused: nobody asked for this page');
    return { id: siteId(hostname), family: siteId(hostname) };
  }
  if (brand.access === 'ask' && !trusted) throw new Error('refused: nobody asked for this page');
  return brand;
}
