import type { Carrier, Site } from '../../model/carrier';

// Sources: https://appllio.com/mineo-data-carryover

export const site: Site = {
  id: 'mineo',
  hosts: ['my.mineo.jp'],
};

/** mineo: sign-in is eonet's eoID; 使用量 includes gifts given away, so what is left is trusted, never computed from it. */
const carrier: Carrier = {
  ...site,
  family: 'mineo',
  name: { ja: 'mineo', en: 'mineo', zhHans: 'mineo', zhHant: 'mineo' },
  portal: 'https://my.mineo.jp/',
  signIn: ['login.eonet.jp'],
  access: 'ask',
  cycle: { kind: 'month-start' },
};

export default carrier;
