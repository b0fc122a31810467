import type { CarrierFacts } from '../../model/carrier';

// Sources: https://support.sakuramobile.jp/hc/en-us/articles/27171831802393, https://sakuramobile.jp/payment-methods

/** Sakura Mobile: monthly contracts beside travel eSIMs that end at 23:59 of their last day, so no one cycle fits. No source names the portal's host. */
const carrier: CarrierFacts = {
  id: 'sakura',
  hosts: [],
  family: 'sakura',
  name: { en: 'Sakura Mobile' },
  cycle: { kind: 'none' },
};

export default carrier;
