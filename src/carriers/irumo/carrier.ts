import type { Carrier, Site } from '../../model/carrier';

// Sources: https://masamobile.co.jp/irumo/exceeded

export const site: Site = {
  id: 'irumo',
  hosts: ['www.docomo.ne.jp', 'payment2.smt.docomo.ne.jp'],
  signs: /irumo/i,
};

/** irumo: a docomo plan family whose users open My docomo. */
const carrier: Carrier = {
  ...site,
  family: 'docomo',
  name: { ja: 'irumo', en: 'irumo', zhHans: 'irumo', zhHant: 'irumo' },
  portal: 'https://www.docomo.ne.jp/mydocomo/data/',
  signIn: ['cfg.smt.docomo.ne.jp', 'id.smt.docomo.ne.jp'],
  access: 'install',
  cycle: { kind: 'month-start' },
};

export default carrier;
