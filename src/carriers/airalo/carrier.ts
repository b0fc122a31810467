import type { Carrier, Site } from '../../model/carrier';

// Sources: https://share.apidog.com/

export const site: Site = {
  id: 'airalo',
  family: 'airalo',
  hosts: ['www.airalo.com'],
  signIn: [],
};

/** Airalo: travel eSIM packages by days from activation. */
const carrier: Carrier = {
  ...site,
  name: { ja: 'Airalo', en: 'Airalo', zhHans: 'Airalo', zhHant: 'Airalo' },
  portal: 'https://www.airalo.com/my-esims',
  access: 'ask',
  cycle: { kind: 'none' },
};

export default carrier;
