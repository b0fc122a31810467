/** Beside the portal script, in pages whose own scripts carry data: adds what they say to what is read. */
import { jstDate } from '../model/jst';
import { withEmbedded } from '../reading/embedded';
import { ENRICH, type Enrich } from './enrich';

export function offerEmbedded(): void {
  const enrich: Enrich = (reading) => withEmbedded(reading, document, jstDate(Date.now()));
  (globalThis as { [key: symbol]: Enrich })[ENRICH] = enrich;
}
