import type { CarrierFacts } from '../../model/carrier';
import signs from './signs';

// Sources: https://masamobile.co.jp/irumo/exceeded

/** irumo: a docomo plan family whose users open My docomo. */
const carrier: CarrierFacts = {
  id: 'irumo',
  hosts: ['www.docomo.ne.jp', 'payment2.smt.docomo.ne.jp'],
  signs: signs[1],
  family: 'docomo',
  name: { en: 'irumo' },
  portal: 'https://www.docomo.ne.jp/mydocomo/data/',
  signIn: ['cfg.smt.docomo.ne.jp', 'id.smt.docomo.ne.jp'],
  access: 'install',
};

export default carrier;
