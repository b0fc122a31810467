import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { translatePage } from '../src/app/translate-page';

// the translation; it comes where its user wants it, with the words of one language
export default defineUnlistedScript(translatePage);
