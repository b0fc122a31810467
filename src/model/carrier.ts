import type { Base } from './amount';
import type { CycleRule } from './cycle';

/** Everything that is special about one carrier: data only. One folder each under src/carriers. */
export interface Carrier {
  /** folder name, and the brand id in readings */
  id: string;
  /** brands that share a portal share a family and so a line's history */
  family: string;
  name: { ja: string; en: string; zhHans: string; zhHant: string };
  /** exact https hosts of the signed-in portal */
  hosts: readonly string[];
  /** further hosts that only sign in: never in matches or permissions */
  signIn: readonly string[];
  /** a plan name matching this makes a page this brand's, where brands share a portal */
  signs?: RegExp;
  /** the page to open to read the usage */
  portal: string;
  /** install: in the manifest from the first release; ask: requested when the user picks the carrier */
  access: 'install' | 'ask';
  cycle: CycleRule;
  /** breaks a tie only: see reading/reconcile. Source beside it in the carrier file */
  base?: Base;
  /** hosts and rules taken from: see shared research; a public page each */
  sources: readonly string[];
}
