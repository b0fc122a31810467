import type { Carrier } from '../../model/carrier';

// Sources: https://www.au.com/english/support/faq/ebilling-statement/about-payment-method/, https://services.awaisora.com/, https://blog.goo.ne.jp/xjumg (2018: this month's data is used first)

/** au (KDDI). UQ mobile and povo 1.0 bill on the same My au. */
const carrier: Carrier = {
  id: 'au',
  hosts: ['my.au.com', 'cs.kddi.com', 'www.au.com'],
  family: 'au',
  name: { en: 'au' },
  portal: 'https://my.au.com/',
  signIn: ['connect.auone.jp', 'id.auone.jp'],
  access: 'install',
  cycle: { kind: 'month-start' },
  rollover: 'new-first',
};

export default carrier;
