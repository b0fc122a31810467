import type { Carrier } from '../../model/carrier';

// Sources: https://appllio.com/mineo-data-carryover

/** mineo: sign-in is eonet's eoID; 使用量 includes gifts given away, so what is left is trusted, never computed from it. */
const carrier: Carrier = {
  id: 'mineo',
  hosts: ['my.mineo.jp'],
  family: 'mineo',
  name: { en: 'mineo' },
  portal: 'https://my.mineo.jp/',
  signIn: ['login.eonet.jp'],
  access: 'ask',
  cycle: { kind: 'month-start' },
};

export default carrier;
