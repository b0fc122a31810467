import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTranslator } from '../src/app/offer-translator';

// what overlay.ts translates with; the grammar and the words of its language come before it
export default defineUnlistedScript(offerTranslator);
