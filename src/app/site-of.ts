import { brandAt } from '../carriers';
import type { Carrier } from '../model/carrier';
import { siteId } from '../model/site';

/** Whose pages a host's are, for what is chosen of them: a carrier's family, or the site itself. Undefined where they only sign in. */
export const siteOf = (host: string, carriers: readonly Carrier[]): string | undefined =>
  carriers.some(({ signIn }) => signIn.includes(host)) ? undefined : (brandAt(host, undefined, carriers)?.family ?? siteId(host));
