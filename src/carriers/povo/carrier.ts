import type { CarrierFacts } from '../../model/carrier';
import signs from './signs';

// Sources: https://povo.jp/en/topping-list, https://faq.povo.jp/print/faq/766

/** povo: 1.0 stands on My au; 2.0 shows its usage in the app as far as known, and toppings run out each on their own day. */
const carrier: CarrierFacts = {
  id: 'povo',
  hosts: ['povo.jp', 'my.au.com'],
  signs: signs[1],
  family: 'au',
  name: { en: 'povo' },
  portal: 'https://povo.jp/',
  signIn: ['connect.auone.jp', 'id.auone.jp'],
  access: 'install',
  cycle: { kind: 'none' },
};

export default carrier;
