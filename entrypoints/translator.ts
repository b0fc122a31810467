import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTranslator } from '../src/app/offer-translator';

// what overlay.ts translates with; it needs the words of one language, which come before it
export default defineUnlistedScript(offerTranslator);
