import type { Carrier } from '../../model/carrier';

/** au (KDDI). UQ mobile and povo 1.0 bill on the same My au. */
export default {
  id: 'au',
  family: 'au',
  name: { ja: 'au', en: 'au', zhHans: 'au', zhHant: 'au' },
  hosts: ['my.au.com', 'cs.kddi.com', 'www.au.com'],
  signIn: ['connect.auone.jp', 'id.auone.jp'],
  portal: 'https://my.au.com/',
  access: 'install',
  cycle: { kind: 'month-start' },
  sources: ['https://www.au.com/english/support/faq/ebilling-statement/about-payment-method/', 'https://services.awaisora.com/'],
} satisfies Carrier as Carrier;
