import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPortal } from '../src/app/watch-portal';

// the portal content script; where it runs stands in wxt.config.ts, so that nothing but the reader is carried into pages
export default defineUnlistedScript(watchPortal);
