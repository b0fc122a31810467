import type { Carrier } from '../../model/carrier';

// Sources: https://share.apidog.com/

/** Airalo: travel eSIM packages by days from activation. */
const carrier: Carrier = {
  id: 'airalo',
  hosts: ['www.airalo.com'],
  family: 'airalo',
  name: { en: 'Airalo' },
  portal: 'https://www.airalo.com/my-esims',
  signIn: [],
  access: 'ask',
  cycle: { kind: 'none' },
};

export default carrier;
