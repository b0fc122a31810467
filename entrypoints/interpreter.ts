import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerInterpreter } from '../src/app/offer-interpreter';

// what makes sense of the amounts on a page; the worker brings it to pages that may show figures
export default defineUnlistedScript(offerInterpreter);
