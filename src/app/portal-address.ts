import type { Carrier } from '../model/carrier';
import { siteHost } from '../model/site';
import type { LineSummary } from '../model/summary';

export type Whose = Pick<LineSummary, 'family'> & Partial<Pick<LineSummary, 'carrier' | 'page'>>;

/** The page to open for a line, or for a family of which no line is known: its carrier's portal; of a site that nobody has described, where it was read. */
export function portalOf({ family, carrier = family, page }: Whose, carriers: readonly Carrier[]): string | undefined {
  return siteHost(family) === undefined ? carriers.find(({ id }) => id === carrier)?.portal : page;
}

/** The line that stands for a family: the first that is still in use, else the family alone. */
export const lineOf = (family: string, lines: readonly LineSummary[]): Whose => lines.find((line) => line.family === family && !line.archived) ?? { family };
