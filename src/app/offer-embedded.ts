/** Beside the portal script, in pages whose own scripts carry data: adds what they say to what is read. */
import { jstDate } from '../model/jst';
import { withEmbedded } from '../reading/embedded';
import { ENRICH, type Offered } from './parts';

export function offerEmbedded(): void {
  (globalThis as Offered)[ENRICH] = (reading) => withEmbedded(reading, document, jstDate(Date.now()));
}
