import type { Carrier, Site } from '../../model/carrier';

// Sources: https://povo.jp/en/topping-list, https://faq.povo.jp/print/faq/766

export const site: Site = {
  id: 'povo',
  family: 'au',
  hosts: ['povo.jp', 'my.au.com'],
  signIn: ['connect.auone.jp', 'id.auone.jp'],
  signs: /povo/i,
};

/** povo: 1.0 stands on My au; 2.0 shows its usage in the app as far as known, and toppings run out each on their own day. */
const carrier: Carrier = {
  ...site,
  name: { ja: 'povo', en: 'povo', zhHans: 'povo', zhHant: 'povo' },
  portal: 'https://povo.jp/',
  access: 'install',
  cycle: { kind: 'none' },
};

export default carrier;
