import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerGrammar } from '../src/app/offer-translator';
import { chinese } from '../src/translation/chinese';

// both ways of writing; it needs the words of one, which come before it
export default defineUnlistedScript(() => offerGrammar(chinese));
