import type { CarrierFacts } from '../../model/carrier';
import signs from './signs';

// Sources: https://akiyan.com/, https://services.awaisora.com/

/** ahamo: docomo's online brand; its own site, and My docomo for bills. */
const carrier: CarrierFacts = {
  id: 'ahamo',
  hosts: ['ahamo.com', 'www.docomo.ne.jp', 'payment2.smt.docomo.ne.jp'],
  signs: signs[1],
  family: 'docomo',
  name: { en: 'ahamo' },
  portal: 'https://ahamo.com/',
  signIn: ['cfg.smt.docomo.ne.jp', 'id.smt.docomo.ne.jp'],
  access: 'install',
  rollover: 'none',
};

export default carrier;
