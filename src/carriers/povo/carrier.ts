import type { Carrier } from '../../model/carrier';

/** povo: 2.0 shows its usage in the app as far as known; toppings run out each on their own day. */
export default {
  id: 'povo',
  family: 'au',
  name: { ja: 'povo', en: 'povo', zhHans: 'povo', zhHant: 'povo' },
  hosts: ['povo.jp'],
  signIn: ['connect.auone.jp', 'id.auone.jp'],
  signs: /povo/i,
  portal: 'https://povo.jp/',
  access: 'install',
  cycle: { kind: 'none' },
  sources: ['https://povo.jp/en/topping-list', 'https://faq.povo.jp/print/faq/766'],
} satisfies Carrier as Carrier;
