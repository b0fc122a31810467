import type { Base } from './amount';
import type { CycleRule } from './cycle';

/** Everything that is special about one carrier. */
export interface Carrier {
  /** folder name, and the brand id in readings */
  id: string;
  /** brands that share a portal share a family and so a line's history */
  family: string;
  /** in other languages only where it is another */
  name: { en: string; ja?: string; zhHans?: string; zhHant?: string };
  /** exact https hosts of the signed-in portal; empty where no source names one */
  hosts: readonly string[];
  /** further hosts that only sign in: never in matches or permissions, so the portal script never runs there */
  signIn: readonly string[];
  /** a plan name matching this makes a page this brand's, where brands share a portal */
  signs?: RegExp;
  /** bytes a kilobyte, where a source says so */
  base?: Base;
  /** the page to open to read the usage; '' (the usual) where no host is known */
  portal: string;
  /** install: in the manifest from the first release; ask (the usual): requested when the user picks the carrier */
  access: 'install' | 'ask';
  /** usually a month of the calendar */
  cycle: CycleRule;
  /** which is used first where what is left lives on: what was carried over (old) or this month's (new); only where a source says so */
  rollover?: 'old-first' | 'new-first' | 'none';
}

/** What most carriers have in common. */
const USUAL = { signIn: [], portal: '', access: 'ask', cycle: { kind: 'month-start' } } as const satisfies Partial<Carrier>;

/** What a carrier's file says: data only, with its public sources in a comment; what is as usual need not be said. One folder each under src/carriers. */
export type CarrierFacts = Omit<Carrier, keyof typeof USUAL> & Partial<Pick<Carrier, keyof typeof USUAL>>;

/** A carrier's facts made whole. */
export const carrierOf = (facts: CarrierFacts): Carrier => ({ ...USUAL, ...facts });
