import type { Carrier, Site } from '../../model/carrier';

// Sources: https://akiyan.com/

export const site: Site = {
  id: 'ahamo',
  hosts: ['ahamo.com', 'www.docomo.ne.jp', 'payment2.smt.docomo.ne.jp'],
  signs: /ahamo/i,
};

/** ahamo: docomo's online brand; its own site, and My docomo for bills. */
const carrier: Carrier = {
  ...site,
  family: 'docomo',
  name: { ja: 'ahamo', en: 'ahamo', zhHans: 'ahamo', zhHant: 'ahamo' },
  portal: 'https://ahamo.com/',
  signIn: ['cfg.smt.docomo.ne.jp', 'id.smt.docomo.ne.jp'],
  access: 'install',
  cycle: { kind: 'month-start' },
};

export default carrier;
