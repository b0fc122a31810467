import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPageCard } from '../src/app/page-card';

// the page card; the worker brings it to portal pages that were read
export default defineUnlistedScript(showPageCard);
