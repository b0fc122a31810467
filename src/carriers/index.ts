/** All carriers, found by their folders: nothing else lists them. */
import { type Carrier, type CarrierFacts, carrierOf } from '../model/carrier';

const found = import.meta.glob<CarrierFacts>('./*/carrier.ts', { eager: true, import: 'default' });

export const CARRIERS: readonly Carrier[] = Object.values(found).map(carrierOf);

export const carrierById = (id: string | undefined): Carrier | undefined => CARRIERS.find((carrier) => carrier.id === id);

/** The carriers whose signed-in portal has this host; several where brands share it. */
export const carriersAt = (host: string): Carrier[] => CARRIERS.filter((carrier) => carrier.hosts.includes(host) || carrier.signIn.includes(host));

/**
 * Whose page one on this host is: the brand that the page names, where it is one of the host's, else the brand whose portal it is.
 * Undefined where no carrier has the host.
 */
export function brandAt(host: string, named: string | undefined, carriers: readonly Carrier[] = CARRIERS): Carrier | undefined {
  const here = carriers.filter((carrier) => carrier.hosts.includes(host));
  return here.find((carrier) => carrier.id === named) ?? here.find((carrier) => !carrier.signs) ?? here[0];
}
