/** Runs a part of the reader beside the portal script, in a page that has use for it. */
import type { Carrier } from '../model/carrier';
import type { Sender } from '../platform/messages';
import { type PageScript, runInTab } from '../platform/portal-script';
import { trustedPage } from './trusted-page';

/** @throws Error with the reason where the sender is refused */
export async function bringPart(part: PageScript, sender: Sender, carriers: readonly Carrier[]): Promise<null> {
  await trustedPage(sender, carriers);
  await runInTab(sender.tab, part);
  return null;
}
