import type { Carrier, Site } from '../../model/carrier';

// Sources: none for its portal

export const site: Site = {
  id: 'qtmobile',
  family: 'qtmobile',
  hosts: [],
  signIn: [],
};

/** QTmobile: nothing of its portal was ever published, nor when its allowance resets; it reads by labels alone. */
const carrier: Carrier = {
  ...site,
  name: { ja: 'QTモバイル', en: 'QTmobile', zhHans: 'QTmobile', zhHant: 'QTmobile' },
  portal: '',
  access: 'ask',
  cycle: { kind: 'none' },
};

export default carrier;
