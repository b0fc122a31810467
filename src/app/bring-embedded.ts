/** Runs the reader of embedded data beside the portal script, in a page that says it has any. */
import type { Carrier } from '../model/carrier';
import { askedTab } from '../platform/asked-tabs';
import type { Sender } from '../platform/messages';
import { grantedHosts } from '../platform/permissions';
import { runEmbeddedInTab } from '../platform/portal-script';
import { ownerOf } from './owner-of';

/** @throws Error with the reason where the sender is refused */
export async function bringEmbedded(sender: Sender, carriers: readonly Carrier[]): Promise<null> {
  if (!sender.topFrame) throw new Error('refused: not the page itself');
  const tab = await askedTab(sender.tab);
  ownerOf(undefined, sender.origin, carriers, { asked: tab?.origin === sender.origin, granted: await grantedHosts() });
  await runEmbeddedInTab(sender.tab);
  return null;
}
