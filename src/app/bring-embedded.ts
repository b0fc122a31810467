/** Runs the reader of embedded data beside the portal script, in a page that says it has any. */
import type { Carrier } from '../model/carrier';
import type { Sender } from '../platform/messages';
import { EMBEDDED, runInTab } from '../platform/portal-script';
import { trustedPage } from './trusted-page';

/** @throws Error with the reason where the sender is refused */
export async function bringEmbedded(sender: Sender, carriers: readonly Carrier[]): Promise<null> {
  await trustedPage(sender, carriers);
  await runInTab(sender.tab, EMBEDDED);
  return null;
}
