import type { Carrier } from '../model/carrier';
import type { Summary } from '../model/summary';

/** The family whose page an address is: a carrier's portal, else the page that a line was read off. '' where it is nobody's. */
export const familyOf = (url: string, carriers: readonly Carrier[], { lines }: Summary): string =>
  carriers.find(({ portal }) => portal !== '' && portal === url)?.family ?? lines.find(({ page }) => page === url)?.family ?? '';
