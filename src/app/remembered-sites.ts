/** The sites that the user gave by a permission of their own. The permissions are the only list of them. */
import { portalMatches } from '../carriers/matches';
import type { Carrier } from '../model/carrier';
import { forgetAskedTabs } from '../platform/asked-tabs';
import { takeWish } from '../platform/granted-wish';
import { grantedHosts, patternsOf } from '../platform/permissions';
import { PORTAL, runInOpenTabs, runOnHosts } from '../platform/portal-script';
import { openPortal } from '../platform/tabs';
import { rememberedHosts } from './site-access';

/** Has the portal script run on the remembered sites and on no others. Repeated at every start: an update forgets what was registered. */
export const followRememberedSites = async (carriers: readonly Carrier[]): Promise<unknown> =>
  runOnHosts(rememberedHosts(await grantedHosts(), carriers), PORTAL);

/** Reads the pages that are already open, e.g. after an update has cut off the scripts in them. */
export const readOpenPages = async (carriers: readonly Carrier[]): Promise<void> =>
  runInOpenTabs([...portalMatches(carriers), ...patternsOf(rememberedHosts(await grantedHosts(), carriers))], PORTAL);

/** What follows from a permission given or taken: scripts, pages already open, the portal that the user was on the way to. */
export async function onAccessChanged(change: { added: string[]; removed: string[] }, carriers: readonly Carrier[], now: number): Promise<void> {
  await followRememberedSites(carriers);
  await forgetAskedTabs(change.removed);
  const [ours, added] = [[...patternsOf(rememberedHosts(change.added, carriers)), ...portalMatches(carriers)], patternsOf(change.added)];
  await runInOpenTabs(
    ours.filter((pattern) => added.includes(pattern)),
    PORTAL,
  );
  const wish = await takeWish(change.added, now);
  if (wish) await openPortal(wish.url, wish.family);
}
