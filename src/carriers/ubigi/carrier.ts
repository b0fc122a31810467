import type { Carrier, Site } from '../../model/carrier';

// Sources: none for its portal

export const site: Site = {
  id: 'ubigi',
  hosts: [],
};

/** Ubigi: travel eSIMs. Nothing of its account page was ever published; it reads by labels alone. */
const carrier: Carrier = {
  ...site,
  family: 'ubigi',
  name: { ja: 'Ubigi', en: 'Ubigi', zhHans: 'Ubigi', zhHant: 'Ubigi' },
  portal: '',
  signIn: [],
  access: 'ask',
  cycle: { kind: 'none' },
};

export default carrier;
