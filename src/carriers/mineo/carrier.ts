import type { CarrierFacts } from '../../model/carrier';

// Sources: https://appllio.com/mineo-data-carryover, https://king.mineo.jp (question 11486: carried over, then basic, then gifts)

/** mineo: sign-in is eonet's eoID; 使用量 includes gifts given away, so what is left is trusted, never computed from it. */
const carrier: CarrierFacts = {
  id: 'mineo',
  hosts: ['my.mineo.jp'],
  family: 'mineo',
  name: { en: 'mineo' },
  portal: 'https://my.mineo.jp/',
  signIn: ['login.eonet.jp'],
  rollover: 'old-first',
};

export default carrier;
