import type { Carrier, Site } from '../../model/carrier';

// Sources: none for its portal

export const site: Site = {
  id: 'ubigi',
  family: 'ubigi',
  hosts: [],
  signIn: [],
};

/** Ubigi: travel eSIMs. Nothing of its account page was ever published; it reads by labels alone. */
const carrier: Carrier = {
  ...site,
  name: { ja: 'Ubigi', en: 'Ubigi', zhHans: 'Ubigi', zhHant: 'Ubigi' },
  portal: '',
  access: 'ask',
  cycle: { kind: 'none' },
};

export default carrier;
