import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerGrammar } from '../src/app/offer-translator';
import { english } from '../src/translation/english';

// what overlay.ts translates with; it needs the words of its language, which come before it
export default defineUnlistedScript(() => offerGrammar(() => english));
