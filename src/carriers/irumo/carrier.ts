import type { Carrier } from '../../model/carrier';

/** irumo: a docomo plan family whose users open My docomo. */
export default {
  id: 'irumo',
  family: 'docomo',
  name: { ja: 'irumo', en: 'irumo', zhHans: 'irumo', zhHant: 'irumo' },
  hosts: ['www.docomo.ne.jp', 'payment2.smt.docomo.ne.jp'],
  signIn: ['cfg.smt.docomo.ne.jp', 'id.smt.docomo.ne.jp'],
  signs: /irumo/i,
  portal: 'https://www.docomo.ne.jp/mydocomo/data/',
  access: 'install',
  cycle: { kind: 'month-start' },
  sources: ['https://masamobile.co.jp/irumo/exceeded'],
} satisfies Carrier as Carrier;
