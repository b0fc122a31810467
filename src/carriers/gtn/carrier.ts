import type { CarrierFacts } from '../../model/carrier';

// Sources: https://gtn-mobile.com/en/terms/

/** GTN Mobile: for residents from abroad, in several languages. Nothing of its portal was ever published; it reads by labels alone. */
const carrier: CarrierFacts = {
  id: 'gtn',
  hosts: [],
  family: 'gtn',
  name: { en: 'GTN Mobile', ja: 'GTNモバイル' },
  cycle: { kind: 'none' },
};

export default carrier;
