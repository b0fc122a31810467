import type { CarrierFacts } from '../../model/carrier';

// Sources: https://esim.holafly.com/ja/faq

/** Holafly: travel eSIMs by days; what is left dies at the end, nothing carries over. No source names the host of Holafly Center. */
const carrier: CarrierFacts = {
  id: 'holafly',
  hosts: [],
  family: 'holafly',
  name: { en: 'Holafly' },
  cycle: { kind: 'none' },
};

export default carrier;
