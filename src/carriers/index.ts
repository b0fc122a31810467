/** All carriers, found by their folders: nothing else lists them. */
import type { Carrier } from '../model/carrier';

const modules = import.meta.glob<{ default: Carrier }>('./*/carrier.ts', { eager: true });

export const CARRIERS: readonly Carrier[] = Object.values(modules).map((module) => module.default);

export const carrierById = (id: string | undefined): Carrier | undefined => CARRIERS.find((carrier) => carrier.id === id);

/** The carriers whose signed-in portal has this host; several where brands share it. */
export const carriersAt = (host: string): Carrier[] => CARRIERS.filter((carrier) => carrier.hosts.includes(host) || carrier.signIn.includes(host));
