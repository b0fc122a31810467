import type { CarrierFacts } from '../../model/carrier';

// Sources: none for its portal

/** J:COM MOBILE: nothing of its portal was ever published, nor when its allowance resets; it reads by labels alone. */
const carrier: CarrierFacts = {
  id: 'jcom',
  hosts: [],
  family: 'jcom',
  name: { en: 'J:COM Mobile', ja: 'J:COM MOBILE' },
  cycle: { kind: 'none' },
};

export default carrier;
