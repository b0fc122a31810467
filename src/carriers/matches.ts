import type { Carrier } from '../model/carrier';

/** Match patterns of the portals whose access is given at install; hosts that only sign in are never among them. */
export function portalMatches(carriers: readonly Carrier[]): string[] {
  return [...new Set(carriers.filter((carrier) => carrier.access === 'install').flatMap((carrier) => carrier.hosts))].sort().map((host) => `https://${host}/*`);
}
