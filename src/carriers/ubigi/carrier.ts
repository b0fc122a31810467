import type { CarrierFacts } from '../../model/carrier';

// Sources: none for its portal

/** Ubigi: travel eSIMs. Nothing of its account page was ever published; it reads by labels alone. */
const carrier: CarrierFacts = {
  id: 'ubigi',
  hosts: [],
  family: 'ubigi',
  name: { en: 'Ubigi' },
  cycle: { kind: 'none' },
};

export default carrier;
