import type { CarrierFacts } from '../../model/carrier';

// Sources: https://www.au.com/english/support/faq/ebilling-statement/about-payment-method/, https://services.awaisora.com/, https://blog.goo.ne.jp/xjumg (2018: this month's data is used first)

/** au (KDDI). UQ mobile and povo 1.0 bill on the same My au. */
const carrier: CarrierFacts = {
  id: 'au',
  hosts: ['my.au.com', 'cs.kddi.com', 'www.au.com'],
  family: 'au',
  name: { en: 'au' },
  portal: 'https://my.au.com/',
  signIn: ['connect.auone.jp', 'id.auone.jp'],
  access: 'install',
  rollover: 'new-first',
};

export default carrier;
