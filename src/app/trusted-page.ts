/** Whose page a content script speaks for. */
import type { Carrier } from '../model/carrier';
import { askedTab } from '../platform/asked-tabs';
import type { Sender } from '../platform/messages';
import { grantedHosts } from '../platform/permissions';
import { type Owner, ownerOf } from './owner-of';

/** @throws Error with the reason where the sender is refused */
export async function trustedPage(sender: Sender, carriers: readonly Carrier[]): Promise<Owner> {
  const tab = await askedTab(sender.tab);
  return ownerOf(undefined, sender.origin, carriers, { asked: tab?.origin === sender.origin, granted: await grantedHosts() });
}
