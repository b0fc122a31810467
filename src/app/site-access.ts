/** Which sites were remembered and which could be, worked out from the permissions alone. Pure. */
import type { Carrier } from '../model/carrier';

/** Granted hosts beyond those of the installation. Hosts that only sign in are never read, whoever granted them. */
export function rememberedHosts(granted: readonly string[], carriers: readonly Carrier[]): string[] {
  const known = new Set(carriers.flatMap(({ access, hosts, signIn }) => (access === 'install' ? [...hosts, ...signIn] : signIn)));
  return granted.filter((host) => !known.has(host));
}

/** The hosts to ask for so that a page on `host` is read by itself: all of its carrier's. Empty where there is nothing left to ask. */
export function hostsToAsk(host: string, granted: readonly string[], carriers: readonly Carrier[]): readonly string[] {
  if (!host || carriers.some(({ signIn }) => signIn.includes(host))) return [];
  const hosts = carriers.find((carrier) => carrier.hosts.includes(host))?.hosts ?? [host];
  return hosts.every((one) => granted.includes(one)) ? [] : hosts;
}
