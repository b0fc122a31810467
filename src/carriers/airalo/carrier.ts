import type { Carrier } from '../../model/carrier';

/** Airalo: travel eSIM packages by days from activation. */
export default {
  id: 'airalo',
  family: 'airalo',
  name: { ja: 'Airalo', en: 'Airalo', zhHans: 'Airalo', zhHant: 'Airalo' },
  hosts: ['www.airalo.com'],
  signIn: [],
  portal: 'https://www.airalo.com/my-esims',
  access: 'ask',
  cycle: { kind: 'none' },
  sources: ['https://share.apidog.com/'],
} satisfies Carrier as Carrier;
