import type { CarrierFacts } from '../../model/carrier';

// Sources: https://share.apidog.com/

/** Airalo: travel eSIM packages by days from activation. */
const carrier: CarrierFacts = {
  id: 'airalo',
  hosts: ['www.airalo.com'],
  family: 'airalo',
  name: { en: 'Airalo' },
  portal: 'https://www.airalo.com/my-esims',
  cycle: { kind: 'none' },
};

export default carrier;
