import type { CarrierFacts } from '../../model/carrier';

// Sources: none for its portal

/** QTmobile: nothing of its portal was ever published, nor when its allowance resets; it reads by labels alone. */
const carrier: CarrierFacts = {
  id: 'qtmobile',
  hosts: [],
  family: 'qtmobile',
  name: { en: 'QTmobile', ja: 'QTモバイル' },
  cycle: { kind: 'none' },
};

export default carrier;
