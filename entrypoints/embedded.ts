import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerEmbedded } from '../src/app/offer-embedded';

// the reader of embedded data; the worker brings it to the few pages that have any
export default defineUnlistedScript(offerEmbedded);
