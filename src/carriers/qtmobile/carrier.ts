import type { Carrier, Site } from '../../model/carrier';

// Sources: none for its portal

export const site: Site = {
  id: 'qtmobile',
  hosts: [],
};

/** QTmobile: nothing of its portal was ever published, nor when its allowance resets; it reads by labels alone. */
const carrier: Carrier = {
  ...site,
  family: 'qtmobile',
  name: { ja: 'QTモバイル', en: 'QTmobile', zhHans: 'QTmobile', zhHant: 'QTmobile' },
  portal: '',
  signIn: [],
  access: 'ask',
  cycle: { kind: 'none' },
};

export default carrier;
